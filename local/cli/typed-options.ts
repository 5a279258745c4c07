/** The options of a command line as commander hands them over. */
export interface TypedOptions {
  readonly month?: string;
  readonly fix?: string;
  readonly out?: string;
  readonly json?: true;
  readonly lang?: string;
  readonly dryRun?: true;
  readonly now?: string;
  readonly inPlace?: true;
  readonly map?: readonly string[];
  readonly new?: true;
  readonly yes?: true;
  readonly quiet?: true;
  readonly approvedBy?: string;
  readonly approvedOn?: string;
  readonly reason?: string;
  readonly send?: true;
  readonly smtp?: string;
  readonly from?: string;
  readonly toSelf?: string;
  readonly markSent?: string;
  readonly sendAgain?: string;
  readonly mark?: string;
  readonly port?: string;
  /** False with `--no-open`. */
  readonly open?: boolean;
}
