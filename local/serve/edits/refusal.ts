import type { EditSentence } from '../words/edit-words';

/** An edit that is not made; whoever takes edits says why in the person's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly sentence: EditSentence,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(sentence);
  }
}
