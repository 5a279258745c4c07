// What the window of the self-test asks for: answers of a given size to measure, and a row for what it measured.

export interface MeasureRequest {
  /** In milliseconds, characters or minutes; null where nothing has been measured yet. */
  readonly measured: { readonly id: 'roundTrip' | 'bigAnswer' | 'windowStays'; readonly figure: number } | null;
  /** How long the answer is to be; a million at the most. */
  readonly characters: number;
}

export interface MeasureReport {
  readonly schema: 1;
  readonly text: string;
}
