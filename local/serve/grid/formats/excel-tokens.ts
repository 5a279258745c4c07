// A number format of the file taken apart.

export interface ExcelToken {
  readonly kind:
    | 'bracket'
    | 'general'
    | 'halfDay'
    | 'letters'
    | 'literal'
    | 'digit'
    | 'point'
    | 'comma'
    | 'percent'
    | 'exponent'
    | 'repeat'
    | 'text';
  /** Of literals what is shown, of brackets what stands inside, of the others as written. */
  readonly text: string;
}

const TOKEN = new RegExp(
  [
    '"([^"]*)"?',
    '\\\\(.)',
    '(_).',
    '\\*(.)',
    '\\[([^\\]]*)\\]',
    '(general|g\\/通用格式)',
    '(am\\/pm|a\\/p|上午\\/下午)',
    '(e[+-]0+)',
    '(y+|m+|d+|h+|s+|e+|b+|g+|a+)',
    '([0#?])',
    '(\\.)',
    '(,)',
    '(%)',
    '(@)',
    '(.)',
  ].join('|'),
  'gisu',
);

/** By section, as `;` parts them. */
export function excelTokens(format: string): ExcelToken[][] {
  const sections: ExcelToken[][] = [[]];
  for (const match of format.matchAll(TOKEN)) {
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)?.push(tokenOf(match));
  }
  return sections;
}

const KINDS = [
  'literal',
  'literal',
  'literal',
  'repeat',
  'bracket',
  'general',
  'halfDay',
  'exponent',
  'letters',
  'digit',
  'point',
  'comma',
  'percent',
  'text',
  'literal',
] as const satisfies readonly ExcelToken['kind'][];

const SPACE_GROUP = 3;

function tokenOf(match: RegExpExecArray): ExcelToken {
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  const kind = KINDS[group - 1] ?? 'literal';
  return { kind, text: group === SPACE_GROUP ? ' ' : (match[group] ?? '') };
}
