// What is dragged on from texts such as 001 and 002, and from a time: the grid would lose the zeros and move the time to the next day.

interface FilledCell {
  readonly content: string;
  readonly isFormula?: boolean;
  readonly format?: string;
}

type FilledCells = readonly (FilledCell | undefined)[];

interface FillRule {
  readonly sequence: number;
  condition(cell: FilledCell, cells: FilledCells): boolean;
  generateRule(cell: FilledCell, cells: FilledCells): object;
}

export interface FillRules {
  add(key: string, rule: FillRule): unknown;
}

/** A text that stands behind an apostrophe and ends in figures. */
const FIGURES = /^('(?:.*\D)?)(\d+)$/su;
const TIME = /[hs]/iu;
const DAY = /[dy]/iu;
/** Before the grid's own, the first of which has 10. */
const FIRST = 1;

/** Once, before the first grid is drawn. */
export function keepFilledTexts(rules: FillRules): void {
  rules.add('texts-of-figures', {
    sequence: FIRST,
    condition: ({ content, isFormula }, cells) => isFormula !== true && cells.length > 1 && FIGURES.test(content),
    generateRule: ({ content }, cells) => goneOn(content, cells),
  });
  rules.add('single-time', {
    sequence: FIRST,
    condition: ({ format = '', isFormula }, cells) =>
      isFormula !== true && cells.length === 1 && TIME.test(format) && !DAY.test(format),
    generateRule: () => ({ type: 'COPY_MODIFIER' }),
  });
}

/** In the steps of the texts that begin alike; copied where these are no steps of whole numbers. */
function goneOn(content: string, cells: FilledCells): object {
  const [, prefix = '', figures = ''] = FIGURES.exec(content) ?? [];
  const group = cells.flatMap((cell) => {
    const [, beginning, found] = FIGURES.exec(cell?.content ?? '') ?? [];
    return beginning === prefix && found !== undefined ? [found] : [];
  });
  const numbers = group.map(Number);
  const step = (Number(numbers.at(-1)) - Number(numbers[0])) / (numbers.length - 1);
  const isEven = numbers.every((number, index) => number === Number(numbers[0]) + index * step);
  if (!isEven || !Number.isSafeInteger(step) || !numbers.every(Number.isSafeInteger)) return { type: 'COPY_MODIFIER' };
  return {
    type: 'ALPHANUMERIC_INCREMENT_MODIFIER',
    prefix,
    current: Number(figures),
    increment: step * group.length,
    numberPostfixLength: group.some((one) => one.startsWith('0')) ? figures.length : 0,
  };
}
