// A stranger's typo in any cell that people fill in: it is told where it stands, or nothing comes of it.
import { isDeepStrictEqual } from 'node:util';
import { assessMonth, readWorkbook, readingFindings } from '../../src/app/month/assess-month';
import { toldFindings } from '../../src/app/month/told-findings';
import { addressKey } from '../../src/core/findings/a1';
import type { Finding } from '../../src/core/findings/finding';
import { formatDecimal } from '../../src/core/exact/rational';
import type { MonthResult } from '../../src/core/month/month-result';
import { inputTables } from '../../src/sheets/tables/all-tables';
import type { ColumnKind } from '../../src/sheets/tables/column-kind';
import { findingRemedy, findingSentence } from '../../src/sheets/wording/finding-sentence';
import { fakePorts } from '../support/fake-ports';
import { fakeWorkbook } from '../support/fake-workbook';
import type { FileBook } from '../support/file-book';
import { snapshotOf, type CellInput } from '../support/snapshot';
import { filledWorkbook } from './filled-workbook';

const TYPOS: readonly string[] = [
  ...'八十 8o 1O0 100.5.2 85。 85,， ８５分钟 2026-13 2026-02-30 11-31 31/10/2026'.split(' '),
  ...'王一李二 甲 甲组组 同上 略 / - 无 #REF! =A1+1 abc 🙂'.split(' '),
  '很'.repeat(600),
];

const TWO_NAMES = '王一、李二';

/** Any words may stand here, and only people can tell that they are the wrong ones. */
const FREE: readonly ColumnKind['kind'][] = ['text', 'remark', 'code', 'open', 'parameters'];

interface Outcome {
  /** Null for a workbook that is refused as a whole. */
  readonly result: readonly string[] | null;
  readonly findings: readonly Finding[];
}

interface FilledCell {
  readonly address: string;
  readonly header: string;
  readonly kind: ColumnKind;
}

/** The first filled cell of every column of every table. */
function filledCells(): readonly FilledCell[] {
  const book = filledWorkbook();
  return inputTables.flatMap(({ name, columns }) => {
    const sheet = name['zh-CN'];
    const [headers = [], ...rows] = book.rows(sheet);
    return Object.values(columns).map(({ header, kind }): FilledCell => {
      const index = headers.indexOf(header['zh-CN']);
      const row = rows.findIndex((cells) => (cells[index] ?? '') !== '');
      if (index < 0 || row < 0) throw new Error(`nothing to spoil in ${sheet}, ${header['zh-CN']}`);
      return { address: addressKey({ sheet, row: row + 2, column: index + 1 }), header: header['zh-CN'], kind };
    });
  });
}

function outcomeOf(book: FileBook): Outcome {
  const sheets = book.names().map((name) => [name, book.rows(name) as readonly (readonly CellInput[])[]] as const);
  const ports = fakePorts(fakeWorkbook(snapshotOf(Object.fromEntries(sheets))));
  const read = readWorkbook(ports, { month: '2026-10', language: null, dryRun: true });
  const { workbook } = ports;
  const told = (findings: readonly Finding[]): readonly Finding[] =>
    toldFindings(findings, { workbook, sheetNames: read.snapshot.sheetNames });
  const { reading } = read;
  if (reading.refusals.length > 0) {
    return { result: null, findings: told([...reading.refusals, ...readingFindings(reading, '2026-10')]) };
  }
  const { result, findings } = assessMonth(read, '2026-10');
  return { result: seenIn(result), findings: told(findings) };
}

/** As people see it: names and totals, whatever the staff numbers behind them. */
function seenIn({ rankings, advanced, last, lastTwo }: MonthResult): readonly string[] {
  const rows = rankings.flatMap((ranking) => [
    ...ranking.rows.map(({ rank, subject, total }) => `${String(rank)} ${subject.name} ${formatDecimal(total)}`),
    ...ranking.unranked.map(({ subject }) => subject.name),
  ]);
  return [...rows, selected(advanced), selected(last), ...lastTwo.map(({ subject }) => subject.name)];
}

function selected(selection: MonthResult['advanced']): string {
  if (selection === null) return 'undecided';
  return selection.kind === 'named' ? selection.subject.name : selection.reason;
}

const clean = outcomeOf(filledWorkbook());

/** What is wrong with the way the typo is answered; null for nothing. */
function complaint({ address, kind }: FilledCell, typo: string): string | null {
  const outcome = outcomeOf(filledWorkbook().put(address, typo));
  for (const finding of outcome.findings) {
    for (const language of ['zh-CN', 'en'] as const) {
      if (findingRemedy(finding, language) === '' || /\{\w+\}/.test(findingSentence(finding, language))) {
        return `unfinished words: ${finding.code}`;
      }
    }
  }
  if (outcome.findings.length > 0) return null;
  if (!isDeepStrictEqual(outcome.result, clean.result)) return 'a result was changed and nothing told';
  const isFree = FREE.includes(kind.kind) || (kind.kind === 'name' && kind.of === undefined);
  return isFree ? null : 'nothing was told';
}

it('the workbook to be spoilt has nothing to tell', () => {
  expect(clean.findings).toEqual([]);
});

describe('a typo is told', () => {
  it.each(filledCells())('in $address, $header', (cell) => {
    // Several people may well own one task.
    const typos = cell.kind.kind === 'names' ? TYPOS : [...TYPOS, TWO_NAMES];
    const complaints = typos.flatMap((typo) => {
      const found = complaint(cell, typo);
      return found === null ? [] : [`“${typo.slice(0, 20)}”: ${found}`];
    });
    expect(complaints).toEqual([]);
  });
});
