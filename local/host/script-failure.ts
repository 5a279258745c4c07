/** An error that the script did not catch; the message begins with the name of the script's own error. */
export class ScriptFailure extends Error {
  override readonly name = 'ScriptFailure';
}

/** Google's sentence for a function that a caller cannot reach. */
export class UnknownFunction extends Error {
  override readonly name = 'UnknownFunction';
}
