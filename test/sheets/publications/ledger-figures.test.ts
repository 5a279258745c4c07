import { figuresOf } from '../../../src/core/publication/figures';
import { ledgerRows } from '../../../src/sheets/layouts/ledger-rows';
import { ledgerFigures } from '../../../src/sheets/publications/ledger-figures';
import { ledgerTable } from '../../../src/sheets/tables/outputs/ledger-table';
import { exact } from '../../support/entries';
import { itemOf, monthResultOf, rankingOf, standingOf } from '../../support/month-results';
import { criterionOf, ruleSetOf } from '../../support/rule-sets';
import { sheetOf } from '../../support/snapshot';

const criteria = [
  criterionOf({ code: 'A', name: '工作成效', fullPoints: exact(50) }),
  criterionOf({ code: 'B 2', name: '测评 甲', fullPoints: exact(50) }),
];
const ruleSet = ruleSetOf({ criteria });
const rows = ['王伟', '王伟', '甲组'].map((name, index) =>
  standingOf(index + 1, name, {
    items: [itemOf(criteria[0]!, `4${index}.50`), itemOf(criteria[1]!, index === 1 ? null : '40.00')],
    total: exact(`8${index}.05`),
    bonus: exact('0.50'),
    deductions: exact(2),
  }),
);
const result = monthResultOf({ rankings: [rankingOf([], { ruleSet, rows })] });

function ledger(language: 'zh-CN' | 'en') {
  const header = Object.values(ledgerTable.columns).map((column) => column.header[language]);
  const ofVersion = (version: number) =>
    ledgerRows({ result, version }, language).map((row) => row.map(({ value }) => value as string | number | null));
  return sheetOf('得分明细', { rows: [header, ...ofVersion(1), ...ofVersion(2)] });
}

test.each(['zh-CN', 'en'] as const)(
  'the figures of a version are read back from the ledger as they were printed (%s)',
  (language) => {
    const version = { month: '2026-10', version: 2 };
    expect(ledgerFigures(ledger(language), version, criteria)).toEqual(figuresOf(result));
  },
);

test('a criterion that exists no longer is told by the code before the first space', () => {
  const [first] = ledgerFigures(ledger('zh-CN'), { month: '2026-10', version: 1 }, []);
  expect(first?.figures[0]).toEqual({ item: { kind: 'criterion', code: 'A', name: '工作成效' }, printed: '40.50' });
});

test('a version that is not in the ledger has no figures', () => {
  expect(ledgerFigures(ledger('zh-CN'), { month: '2026-10', version: 3 }, criteria)).toEqual([]);
  expect(ledgerFigures(undefined, { month: '2026-10', version: 1 }, criteria)).toEqual([]);
});
