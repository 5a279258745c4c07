// A month from its entries to the mails, then a correction: the commands an office runs, one after the other.
import { withContent } from './edited-workbook';

export interface Stage {
  readonly name: string;
  readonly words: readonly string[];
  /** What people do before it. */
  readonly before?: (workbook: string) => void;
}

const FIRST_DAY = ['--now', '2026-11-02T10:00'];
const LATER = ['--now', '2026-11-05T10:00'];
const ALWAYS = ['month.xlsx', '--month', '2026-10', '--in-place', '--json', '-q'];
const APPROVED = ['--approved-by', '陈立群'];

/** `server`: where the corrected mails are sent to; those of the first version become files. */
export function monthStages(server: string): readonly Stage[] {
  const send = ['--send', '--smtp', server, '--from', 'office@example.com', '--yes'];
  return [
    { name: 'rank', words: ['rank', ...ALWAYS, ...FIRST_DAY] },
    { name: 'publish', words: ['publish', ...ALWAYS, ...FIRST_DAY, ...APPROVED, '--approved-on', '2026-11-02'] },
    { name: 'notice', words: ['notice', ...ALWAYS, ...FIRST_DAY] },
    { name: 'mail', words: ['mail', ...ALWAYS, ...FIRST_DAY] },
    {
      name: 'rank again',
      words: ['rank', ...ALWAYS, ...LATER],
      before: (workbook) => {
        withContent(workbook, { sheet: '评分', header: '得分', text: '40' });
      },
    },
    {
      name: 'publish the correction',
      words: ['publish', ...ALWAYS, ...LATER, ...APPROVED, '--approved-on', '2026-11-05', '--reason', '评分漏填'],
    },
    { name: 'notice of the correction', words: ['notice', ...ALWAYS, ...LATER] },
    { name: 'send the corrected mails', words: ['mail', ...ALWAYS, ...LATER, ...send] },
  ];
}
