// google.script.run as strict as the platform's: only public functions, plain values, answers later, ten calls at a time.
(() => {
  const names = window.scriptFunctions;
  const waiting = [];
  let running = 0;

  const startNext = () => {
    if (running >= 10) return;
    const next = waiting.shift();
    if (next === undefined) return;
    running += 1;
    window.hostCall(next.name, JSON.stringify(next.given)).then((answerText) => {
      running -= 1;
      startNext();
      const { failure, answer } = JSON.parse(answerText);
      if (failure === undefined) next.succeed?.(answer, next.userObject);
      else if (next.fail) next.fail(Object.assign(new Error(failure), { name: 'ScriptError' }), next.userObject);
      else console.error(`Uncaught: ${failure}`);
    });
  };

  const requirePlain = (value, path) => {
    const kind = Object.prototype.toString.call(value);
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
    if (Array.isArray(value)) value.forEach((item, index) => requirePlain(item, `${path}[${index}]`));
    else if (kind === '[object Object]')
      Object.keys(value).forEach((key) => requirePlain(value[key], `${path}.${key}`));
    else throw new Error(`Failed due to illegal value in property: ${path} (${kind})`);
  };

  const requireFunction = (handler) => {
    if (typeof handler !== 'function') throw new Error('a handler has to be a function');
    return handler;
  };

  const runner = (handlers) => {
    const chain = {
      withSuccessHandler: (succeed) => runner({ ...handlers, succeed: requireFunction(succeed) }),
      withFailureHandler: (fail) => runner({ ...handlers, fail: requireFunction(fail) }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      chain[name] = (...given) => {
        given.forEach((value, index) => requirePlain(value, `argument ${index + 1}`));
        waiting.push({ ...handlers, name, given });
        setTimeout(startNext, 0);
      };
    }
    return Object.freeze(chain);
  };

  window.google = Object.freeze({
    script: Object.freeze({
      run: runner({}),
      host: Object.freeze({ editor: Object.freeze({ focus: () => (window.sheetFocused = true) }) }),
    }),
  });
})();
