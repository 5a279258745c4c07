import type { ParameterFault, WrittenParameter } from './parameter';

export interface WrittenParameters {
  readonly written: readonly WrittenParameter[];
  readonly faults: readonly ParameterFault[];
}

const EXAMPLE = '去极值=1; 去极值人数=6';

/** Takes `key=value; key=value` apart; signs of either width and new lines will do. */
export function writtenParameters(text: string): WrittenParameters {
  const pieces = text
    .split(/[;；\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const written: WrittenParameter[] = [];
  const faults: ParameterFault[] = [];
  for (const piece of pieces) {
    const match = /^([^=＝]+)[=＝](.*)$/.exec(piece);
    const [, name = '', value = ''] = match ?? [];
    if (match === null)
      faults.push({ code: 'parameter-unreadable', facts: { parameter: piece, text: piece, example: EXAMPLE } });
    else written.push({ name: name.trim(), text: value.trim() });
  }
  return { written, faults };
}
