// The log as a table, and whether it and the published results can be trusted.
import type { LogReport, VerifyReport } from '../reports/evidence-reports';
import type { Look } from './look';
import { tableLines } from './table';

export function logLines({ entries }: LogReport, { labels: { evidence: words }, paint }: Look): readonly string[] {
  if (entries.length === 0) return [words.noLog];
  const [header = '', ...rows] = tableLines(
    [
      { title: words.number, align: 'right' },
      ...[words.time, words.person, words.action, words.month, words.version, words.mark, words.detail].map(
        (title) => ({ title, align: 'left' as const }),
      ),
    ],
    entries.map(({ number, time, person, action, month, version, mark, detail }) => [
      String(number),
      time,
      person,
      action,
      month,
      version === 0 ? '' : String(version),
      mark,
      detail,
    ]),
  );
  return [paint.quiet(header), ...rows];
}

export function verifyLines(report: VerifyReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.evidence;
  const { intact, rows, mark, faults } = report;
  const verdict = intact ? words.intact(rows, mark) : paint.alarm(words.altered(faults.length));
  return [
    paint.strong(intact && rows === 0 ? words.nothingLogged : verdict),
    ...publishedTable(report, look),
    ...faults.map(({ sheet, cell, message }) => {
      const place = [sheet, cell].filter((part) => part !== '').join('!');
      return `  ${paint.alarm(labels.error)}  ${place === '' ? '' : `${place}  `}${message}`;
    }),
  ];
}

function publishedTable({ published }: VerifyReport, { labels: { evidence: words }, paint }: Look): readonly string[] {
  if (published.length === 0) return [];
  const [header = '', ...rows] = tableLines(
    [words.published, words.version, words.mark, words.untouched].map((title) => ({ title, align: 'left' })),
    published.map(({ month, version, mark, intact }) => [
      month,
      String(version),
      mark,
      intact ? words.isIntact : words.isAltered,
    ]),
  );
  return [paint.quiet(header), ...rows];
}
