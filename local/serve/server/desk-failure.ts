/** A fault of ours at the desk; the message is one line that a person can report. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
}

/** The desk's thread has ended, and takes nothing more. */
export class DeskGone extends Error {
  override readonly name = 'DeskGone';

  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason));
  }
}
