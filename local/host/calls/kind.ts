/** What a service method accepts as an argument, and what it is handed. */
export interface Kind<Value> {
  readonly accepts: (given: unknown) => boolean;
  /** Only asked of what was accepted. */
  readonly read: (given: unknown) => Value;
}
