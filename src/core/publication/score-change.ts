// What a further version changed, line by line.

/** One figure, or one place, that differs between two versions of a month. */
export interface ScoreChange {
  /** Name of the unit or member; empty for a change of the month itself (advanced, last, last two). */
  readonly subject: string;
  readonly item:
    | { readonly kind: 'criterion'; readonly code: string; readonly name: string }
    | { readonly kind: 'bonus' | 'deductions' | 'total' | 'rank' | 'advanced' | 'last' | 'lastTwo' };
  /** As printed; empty where there was nothing, or is nothing any more. */
  readonly before: string;
  readonly after: string;
  /** What is known of the cause: the objection that was upheld, or the reason given when publishing. */
  readonly reason: string;
}
