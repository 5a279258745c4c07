// A month of any size, the same every time: ten plan lines, seven inspections, three ballot counts and two people to a unit.
const LINES_PER_UNIT = 10;
const RATERS = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const CLASSES = [
  ['领导', 8],
  ['同级', 30],
  ['群众', 50],
];

/** The facts of a month with `planLines` lines of plan, at least two units. */
export function madeUpMonth(planLines) {
  const units = Array.from(
    { length: Math.max(2, Math.round(planLines / LINES_PER_UNIT)) },
    (_, index) => `第${index + 1}组`,
  );
  const next = sequence();
  const members = units.flatMap((unit, index) => [
    { name: `组长${index + 1}`, unit, post: '组长' },
    { name: `组员${index + 1}`, unit, post: '组员' },
  ]);
  return {
    units,
    members,
    tasks: Array.from({ length: planLines }, (_, index) => taskOf(index, { units, members, next })),
    inspections: units.flatMap((unit) =>
      RATERS.map((rater) => ({ subject: unit, criterion: 'A', rater, value: 78 + next(20) })),
    ),
    ratings: members.flatMap(({ name }) =>
      RATERS.slice(0, 2).map((rater) => ({ subject: name, criterion: 'P3', rater, value: 75 + next(20) })),
    ),
    ballots: units.flatMap((unit) =>
      CLASSES.map(([raterClass, voters]) => ballotOf(unit, raterClass, { voters, next })),
    ),
  };
}

function taskOf(index, { units, members, next }) {
  const unitIndex = index % units.length;
  const dueDay = 12 + next(18);
  const lateDays = next(4) - 1;
  const done = next(10) > 0;
  return {
    unit: units[unitIndex],
    id: `T${index + 1}`,
    owner: members[2 * unitIndex + (Math.floor(index / units.length) % 2)].name,
    weight: 1 + next(3),
    due: `2026-10-${dueDay}`,
    completion: done ? 1 : (1 + next(9)) / 10,
    doneOn: done ? `2026-10-${Math.min(31, dueDay + lateDays)}` : '',
  };
}

function ballotOf(subject, raterClass, { voters, next }) {
  const excellent = Math.floor(voters / 2) + next(Math.floor(voters / 4));
  const basic = next(Math.floor(voters / 6));
  return { subject, raterClass, counts: [excellent, voters - excellent - basic, basic, 0] };
}

/** Whole numbers from 0 below a bound, by a linear congruential generator. */
function sequence() {
  let state = 20261001;
  return (bound) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
}
