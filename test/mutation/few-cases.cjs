// fast-check for mutants: a few random cases, not a thousand, and none smaller is looked for, as each is judged many times over.
const fc = require('fast-check');

const FEW = 40;
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: FEW, endOnFailure: true, interruptAfterTimeLimit: 100 });

const assert = (property, { numRuns = FEW, ...parameters } = {}) =>
  fc.assert(property, { ...parameters, numRuns: Math.min(numRuns, FEW) });

module.exports = { ...fc, assert };
