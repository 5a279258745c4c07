// How a task stands, shown in 月度计划 as people fill it in. Approved extensions stand on another sheet, which these formulas cannot see.
import { columnLetters } from '../../../core/findings/a1';
import type { ConditionalFormat, Light } from '../../sheet-layout';
import { monthlyPlanTable } from '../../tables/plans/monthly-plan-table';

type Key = keyof typeof monthlyPlanTable.columns;

const keys = Object.keys(monthlyPlanTable.columns);
/** Behind the time-proportional schedule by that much. */
const RED_FROM = '0.3';
const YELLOW_FROM = '0.1';

/**
 * The due date of an overdue task, the completion date of a late one, the missing cause of an unfinished one, and the
 * completion against the schedule. Only dates count that are dates to the spreadsheet; a blank is never coloured for
 * what it might mean.
 */
export function planLights(fromRow: number): ConditionalFormat[] {
  const at = (key: Key): string => `$${letterOf(key)}${String(fromRow)}`;
  const on = (key: Key, light: Light, formula: string): ConditionalFormat => {
    const columns = key === 'causeCategory' ? 2 : 1;
    return { column: keys.indexOf(key) + 1, columns, fromRow, formula: `=${formula}`, light };
  };
  const due = at('due');
  const completion = at('completion');
  const doneOn = at('doneOn');
  const overdue = `ISNUMBER(${due}),${due}<TODAY(),${doneOn}="",${ratio(completion)}<1`;
  const behind = `ROUND(${scheduled(at)}-${ratio(completion)},4)`;
  const compared = `ISNUMBER(${completion}),ISNUMBER(${due}),${doneOn}=""`;
  return [
    on('due', 'red', `AND(${overdue})`),
    on('doneOn', 'yellow', `AND(ISNUMBER(${due}),ISNUMBER(${doneOn}),INT(${doneOn})>${due})`),
    on('causeCategory', 'yellow', `AND(${letterOf('causeCategory')}${String(fromRow)}="",${overdue})`),
    on('completion', 'red', `AND(${compared},${behind}>=${RED_FROM})`),
    on('completion', 'yellow', `AND(${compared},${behind}>=${YELLOW_FROM})`),
    on('completion', 'green', `AND(ISNUMBER(${completion}),ISNUMBER(${due}))`),
  ];
}

function letterOf(key: Key): string {
  return columnLetters(keys.indexOf(key) + 1);
}

/** 0.85 and 85 are the same completion; text is none. */
function ratio(completion: string): string {
  return `IF(N(${completion})>1,N(${completion})/100,N(${completion}))`;
}

/** The share of the days from the start to the due date that have passed; today counts tomorrow. */
function scheduled(at: (key: Key) => string): string {
  const due = at('due');
  const start = `IF(ISNUMBER(${at('start')}),${at('start')},${monthStart(at('month'), due)})`;
  return `MAX(0,MIN(1,(TODAY()-${start})/MAX(1,${due}-${start}+1)))`;
}

/** 月份 is text such as 2026-10, or a date; where it is neither, the month of the due date is near enough. */
function monthStart(month: string, due: string): string {
  const written = `DATE(LEFT(${month},4),MID(${month},6,2),1)`;
  return `IF(ISNUMBER(${month}),${month},IFERROR(${written},DATE(YEAR(${due}),MONTH(${due}),1)))`;
}
