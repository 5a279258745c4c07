import { words } from '../../text/language';
import { languageOfText, type ParameterFault, type WrittenParameter } from './parameter';

export interface WrittenParameters {
  readonly written: readonly WrittenParameter[];
  readonly faults: readonly ParameterFault[];
}

const EXAMPLE = words('去极值=1; 去极值人数=6', 'Trim=1; Trim from=6');

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
    if (match !== null) written.push({ name: name.trim(), text: value.trim() });
    else faults.push(malformed(piece));
  }
  return { written, faults };
}

function malformed(piece: string): ParameterFault {
  const example = EXAMPLE[languageOfText(piece)];
  return { code: 'parameter-unreadable', facts: { parameter: piece, text: piece, example } };
}
