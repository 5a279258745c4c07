const PATIENCE_MILLISECONDS = 200;

/** Until the browser has given what was just drawn its size; a hidden tab draws nothing and is not waited for. */
export function laidOut(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MILLISECONDS);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });
}
