// The same place several months in a row (I28): twice last asks for a talk, three times goes to the leading group.

export interface Streak {
  readonly place: 'advanced' | 'last' | 'lastTwo';
  readonly name: string;
  /** Published months in a row up to and with this one; 2 or more. */
  readonly months: number;
  readonly calls: 'praise' | 'talk' | 'leadingGroup';
}
