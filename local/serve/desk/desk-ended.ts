/** The program ends while a script is at work: the run is broken off at its next call. */
export class DeskEnded extends Error {
  override readonly name = 'DeskEnded';
}
