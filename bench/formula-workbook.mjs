// The same month ranked by formulas, as a practised clerk would build it: helper columns, SUMIFS, ROUND and RANK.
import { newWorkbook } from '../build/workbook.mjs';
import { typedContent } from '../samples/typed-content.mjs';

/** The bytes of an .xlsx whose sheets `units` and `members` rank by formulas without stored results. */
export function formulaWorkbook(month) {
  const workbook = newWorkbook();
  write(workbook.addSheet('plan'), planRows(month));
  write(workbook.addSheet('scores'), scoreRows(month));
  write(workbook.addSheet('ballots'), ballotRows(month));
  write(workbook.addSheet('units'), unitRows(month.units));
  write(workbook.addSheet('members'), memberRows(month.members));
  return workbook.save();
}

function planRows({ tasks }) {
  return tasks.map((task, index) => {
    const row = index + 1;
    return [
      text(task.unit),
      text(task.owner),
      number(task.weight),
      typedContent(task.due),
      number(task.completion),
      typedContent(task.doneOn),
      formula(`C${row}*E${row}`),
      formula(`C${row}*IF(F${row}="",0,MAX(0,100-5*MAX(0,F${row}-D${row})))`),
    ];
  });
}

function scoreRows({ inspections, ratings }) {
  return [...inspections, ...ratings].map(({ subject, criterion, value }) => [
    text(subject),
    text(criterion),
    number(value),
  ]);
}

function ballotRows({ ballots }) {
  return ballots.map(({ subject, raterClass, counts }, index) => {
    const row = index + 1;
    const mean = `(100*C${row}+80*D${row}+60*E${row}+40*F${row})/SUM(C${row}:F${row})`;
    return [text(subject), text(raterClass), ...counts.map(number), formula(mean)];
  });
}

function unitRows(units) {
  return units.map((unit, index) => {
    const row = index + 1;
    const inspected = `scores!A:A,A${row},scores!B:B,"A"`;
    const trimmed = `(SUMIFS(scores!C:C,${inspected})-_xlfn.MAXIFS(scores!C:C,${inspected})-_xlfn.MINIFS(scores!C:C,${inspected}))`;
    const ballots = [
      ['领导', 40],
      ['同级', 30],
      ['群众', 30],
    ].map(([name, weight]) => `${weight}*SUMIFS(ballots!G:G,ballots!A:A,A${row},ballots!B:B,"${name}")`);
    return [
      text(unit),
      formula(`ROUND(${trimmed}/(COUNTIFS(${inspected})-2)*30/100,2)`),
      ...planItems({ row, column: 'A', points: [30, 20] }),
      formula(`ROUND((${ballots.join('+')})/100*20/100,2)`),
      formula(`ROUND(SUM(B${row}:E${row}),2)`),
      formula(`RANK(F${row},F$1:F$${units.length})`),
    ];
  });
}

function memberRows(members) {
  return members.map(({ name }, index) => {
    const row = index + 1;
    return [
      text(name),
      ...planItems({ row, column: 'B', points: [30, 30] }),
      formula(`ROUND(AVERAGEIFS(scores!C:C,scores!A:A,A${row},scores!B:B,"P3")*40/100,2)`),
      formula(`ROUND(SUM(B${row}:D${row}),2)`),
      formula(`RANK(E${row},E$1:E$${members.length})`),
    ];
  });
}

/** Completion and timeliness of the plan lines whose unit (A) or owner (B) is the row's own. */
function planItems({ row, column, points: [completion, timeliness] }) {
  const sum = (of) => `SUMIFS(plan!${of}:${of},plan!${column}:${column},A${row})`;
  return [
    formula(`ROUND(${sum('G')}/${sum('C')}*100*${completion}/100,2)`),
    formula(`ROUND(${sum('H')}/${sum('C')}*${timeliness}/100,2)`),
  ];
}

function write(sheet, rows) {
  sheet.write({ row: 1, column: 1, rows: rows.length, columns: rows[0].length }, rows);
}

const text = (value) => ({ kind: 'text', value });
const number = (value) => ({ kind: 'number', value });
const formula = (given) => ({ kind: 'formula', formula: given, result: null });
