// “How this was computed”: rules, rounding, ties, selection and calendar of the month, in full sentences.
import type { MonthResult } from '../../../core/month/month-result';
import type { ContestSettings } from '../../../core/rules/contest-options';
import type { RuleSet } from '../../../core/rules/rule-set';
import { computation, lastTwoScopes } from '../../../text/computation';
import { fill, type Language } from '../../../text/language';
import { robustnessLines } from './robustness-lines';
import { ruleSetLines } from './rule-set-lines';

/** What the working calendar of the month rests on. */
export interface CalendarFacts {
  /** Days of 工作日历 that differ from the calendar. */
  readonly overrides: number;
  /** Years whose holidays the program does not know and should. */
  readonly unknownYears: readonly string[];
}

export interface Computation {
  readonly result: MonthResult;
  readonly settings: ContestSettings;
  readonly calendar: CalendarFacts;
}

export function computationLines(month: Computation, language: Language): string[] {
  const { result, settings, calendar } = month;
  const ruleSets = distinctRuleSets(result);
  const say = (sentence: keyof typeof computation): string => computation[sentence][language];
  return [
    ...ruleSets.flatMap((ruleSet) => ruleSetLines(ruleSet, language)),
    say('rounding') +
      (language === 'en' ? ' ' : '') +
      say(settings.options.totalMayExceedFull ? 'aboveFull' : 'withinFull'),
    say('missing'),
    say('selection'),
    presenceLine(settings, language),
    calendarLine(settings, calendar, language),
    ...calendar.unknownYears.map((year) => fill(say('yearUnknown'), { year })),
    ...robustnessLines(result, language),
  ];
}

function distinctRuleSets(result: MonthResult): RuleSet[] {
  const byName = new Map(result.rankings.map(({ ruleSet }) => [ruleSet.name, ruleSet]));
  return [...byName.values()];
}

function presenceLine({ options }: ContestSettings, language: Language): string {
  return fill(computation.presence[language], {
    scope: lastTwoScopes[options.lastTwoScope][language],
    leaders: (options.leadersInLastTwo ? computation.leadersIn : computation.leadersOut)[language],
  });
}

function calendarLine({ options, holidays }: ContestSettings, calendar: CalendarFacts, language: Language): string {
  return fill(computation.deadline[language], {
    day: String(options.planDeadlineWorkingDay),
    calendar: computation[holidays][language],
    overrides: String(calendar.overrides),
  });
}
