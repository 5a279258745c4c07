// The items of one standing, each with what it lost and why.
import { formatDecimal, formatShort, signOf, subtract, type Rational } from '../../core/exact/rational';
import type { Item, Standing } from '../../core/month/month-result';
import { attainable } from '../../core/ranking/rescaling';
import type { RuleSet } from '../../core/rules/rule-set';
import type { Language } from '../../text/language';
import { mailColumns } from '../../text/mail-document';
import { rankingHeadings, rankingMarks } from '../../text/ranking-sheet';
import type { Block, DocumentRow } from '../block';
import { ownReasons } from './own-reasons';

export function itemsTable(standing: Standing, ruleSet: RuleSet, language: Language): Block {
  const { items, bonus, deductions, total, eventTerms } = standing;
  const events = ownReasons(eventTerms, language);
  return {
    kind: 'table',
    caption: '',
    columns: [
      { header: mailColumns.item[language], align: 'left', width: 3 },
      { header: mailColumns.fullPoints[language], align: 'right', width: 1 },
      { header: mailColumns.points[language], align: 'right', width: 2 },
      { header: mailColumns.lost[language], align: 'right', width: 2 },
      { header: mailColumns.why[language], align: 'left', width: 6 },
    ],
    rows: [
      ...items.map((item) => itemRow(item, attainable(item.criterion.fullPoints, standing, ruleSet), language)),
      row([rankingHeadings.bonus[language], '', signed(bonus, '+'), '', signOf(deductions) === 0 ? events : '']),
      row([
        rankingHeadings.deductions[language],
        '',
        signed(deductions, '−'),
        '',
        signOf(deductions) === 0 ? '' : events,
      ]),
      row([rankingHeadings.total[language], '', formatDecimal(total), '', '']),
    ],
  };
}

function itemRow(item: Item, full: Rational, language: Language): DocumentRow {
  const { criterion, points, terms } = item;
  const lost = points === null ? null : subtract(full, points);
  return row([
    criterion.name,
    points === null ? '' : formatShort(full),
    pointsText(item, language),
    lost === null || signOf(lost) <= 0 ? '' : formatDecimal(lost),
    ownReasons(terms, language),
  ]);
}

function pointsText({ state, points }: Item, language: Language): string {
  if (points !== null) return formatDecimal(points);
  return (state === 'excused' ? rankingMarks.excused : rankingMarks.notApplicable)[language];
}

function row(cells: readonly string[]): DocumentRow {
  return { mark: 'none', cells };
}

function signed(points: Rational, sign: string): string {
  return signOf(points) === 0 ? formatDecimal(points) : `${sign}${formatDecimal(points)}`;
}
