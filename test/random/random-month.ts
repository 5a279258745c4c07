// A whole month of entries out of one number: small figures, so that ties are frequent, and every habit of a real office.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { PostEntry } from '../../src/core/entries/people';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { standardPersonalRules } from '../oracle/personal-rules';
import { entriesOf, optionsOf, settingsOf } from '../support/entries';
import { chanceOf } from './chance';
import type { Chance } from './chance';
import { randomDecisions } from './random-decisions';
import { OFFICE_EVENT_RULES, randomEvents } from './random-events';
import { randomAttendance, randomPosts, randomUnits } from './random-people';
import { randomExtensions, randomFilings, randomTasks } from './random-plans';
import { randomMemberRules, randomOptions, randomUnitRules } from './random-rules';
import { randomBallots, randomScores } from './random-scores';
import type { Judged } from './random-scores';

const CATEGORIES = ['指挥组', '村', '企业'];
const UNIT_NAMES = [
  ['项目组', '旅游组', '生态组', '农业组'],
  ['沙南村', '永北村', '江心村'],
  ['科技公司', '园林公司'],
];

export function randomMonth(seed: number): ContestEntries {
  const chance = chanceOf(seed);
  const categories = randomCategories(chance);
  const names = categories.map((index) => (UNIT_NAMES[index] ?? []).slice(0, chance.whole(index === 0 ? 2 : 1, 4)));
  const unitRules = categories.map((index, place) =>
    randomUnitRules(chance, `${CATEGORIES[index] ?? ''}考核办法`, names[place + 1] ?? []),
  );
  const memberRules = ['干部考核', '职工考核']
    .slice(0, chance.pick([0, 1, 1, 1, 2]))
    .map((name) => randomMemberRules(chance, name));
  // Two rule sets within one category: then nobody can say who is first.
  const isMerged = chance.happens(3);
  const units = randomUnits(
    chance,
    categories.flatMap((index, place) =>
      (names[place] ?? []).map((name) => ({
        name,
        category: isMerged ? '指挥组' : (CATEGORIES[index] ?? ''),
        ruleSet: unitRules[place]?.name ?? '',
        parents: names[place - 1] ?? [],
      })),
    ),
  );
  const competing = units.filter((unit) => unit.competes).map((unit) => unit.name);
  const posts = randomPosts(
    chance,
    competing,
    memberRules.map((rules) => rules.name),
  );
  const people = [...new Set(posts.map((post) => post.name))];
  const judged = [
    ...categories.flatMap((_, place) => (names[place] ?? []).map((name) => judgedUnit(name, unitRules[place]))),
    ...judgedPeople(posts, memberRules),
  ];
  const tasks = randomTasks(chance, competing, posts);
  const eventRules = chance.happens(40) ? OFFICE_EVENT_RULES : [];
  return entriesOf({
    settings: settingsOf({ options: randomOptions(chance), contestCategory: randomContest(chance) }),
    ruleSets: [...unitRules, ...memberRules],
    eventRules,
    units,
    posts,
    attendance: randomAttendance(chance, posts),
    planFilings: randomFilings(chance, competing),
    tasks,
    extensions: randomExtensions(chance, tasks),
    scores: randomScores(chance, judged, people),
    ballots: randomBallots(chance, judged),
    events: randomEvents(chance, { units: competing, posts, rules: eventRules }),
    decisions: randomDecisions(chance, { units: competing, people, codes: ['A', 'B', 'C'] }),
  });
}

const STANDARD = standardPersonalRules(optionsOf());

function judgedUnit(name: string, rules: RuleSet | undefined): Judged {
  return { names: [name], criteria: rules?.criteria ?? [] };
}

function judgedPeople(posts: readonly PostEntry[], personal: readonly RuleSet[]): Judged[] {
  const firstPosts = posts.filter((post, index) => posts.findIndex((other) => other.name === post.name) === index);
  return firstPosts.map(({ name, staffNumber, ruleSet }) => {
    const named = personal.find((rules) => ruleSet.state !== 'value' || rules.name === ruleSet.value);
    return { names: staffNumber === '' ? [name] : [name, staffNumber], criteria: named?.criteria ?? STANDARD.criteria };
  });
}

/** Nearly always the command groups, in any place among the others. */
function randomCategories(chance: Chance): number[] {
  const others = chance.shuffled([1, 2]).slice(0, chance.whole(0, 2));
  return chance.shuffled(chance.happens(90) ? [0, ...others] : [1, 2]);
}

function randomContest(chance: Chance): string | null {
  return chance.happens(85) ? null : chance.pick(['指挥组', '村']);
}
