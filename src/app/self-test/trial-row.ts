// A trial in words.
import type { SelfTestRow } from '../../sheets/layouts/self-test-layout';
import { fill, type Language } from '../../text/language';
import { atMost, questions, reliances, sightings, verdicts } from '../../text/self-test';
import { sighting, type Expectation, type Sighting, type Trial } from './trial';
import { verdictOn } from './verdict';

export function trialRow(trial: Trial, seen: Sighting, language: Language): SelfTestRow {
  const verdict = verdictOn(trial.expected, seen);
  return {
    tried: questionInWords(trial, language),
    expected: trial.expected === null ? '' : expectationInWords(trial.expected, language),
    seen: sightingInWords(seen, language),
    verdict: verdicts[verdict][language],
    reliance: reliances[trial.reliance][language],
    isStriking: verdict === 'differs',
  };
}

export function questionInWords({ id, facts }: Trial, language: Language): string {
  return fill(questions[id][language], facts);
}

function expectationInWords({ kind, value = '', atMost: limit }: Expectation, language: Language): string {
  if (limit === undefined) return sightingInWords({ kind, value }, language);
  return fill(atMost[language], { value: sightingInWords(sighting(kind, limit), language) });
}

function sightingInWords({ kind, value }: Sighting, language: Language): string {
  return fill(sightings[kind][language], { value }).trim();
}
