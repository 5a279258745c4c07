// What a reader of a month's tables can see, as plain texts, so that two months can be laid side by side.

export interface PrintedMonth {
  /** By `unit 指挥组 / 指挥组月度`. */
  readonly rankings: Readonly<Record<string, PrintedRanking>>;
  readonly advanced: string;
  readonly last: string;
  /** `张三 by total`, in no order. */
  readonly lastTwo: readonly string[];
  readonly undecided: readonly string[];
}

export interface PrintedRanking {
  /** By the subject's key. */
  readonly rows: Readonly<Record<string, PrintedRow>>;
  readonly unranked: readonly string[];
  /** `甲组 by total`, `vacant: nobodyEligible` or `undecided`. */
  readonly advanced: string;
  readonly last: string;
}

export interface PrintedRow {
  readonly rank: number;
  readonly total: string;
  readonly tied: boolean;
  readonly vetoed: boolean;
  readonly grade: string;
  readonly bonus: string;
  readonly deductions: string;
  readonly rescaledFrom: string | null;
  /** `A 441/5 = 26.46`, or `A notApplicable`. */
  readonly items: readonly string[];
}
