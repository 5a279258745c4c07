// Numbers for things that many cells share, from 1 on; equal things get one number.

export class Numbering<Value> {
  private readonly numbers = new Map<string, number>();
  private readonly values: Value[] = [];

  numberOf(value: Value): number {
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.values.push(value);
      this.numbers.set(key, number);
    }
    return number;
  }

  byNumber(): Record<number, Value> {
    return Object.fromEntries(this.values.map((value, index) => [index + 1, value]));
  }
}
