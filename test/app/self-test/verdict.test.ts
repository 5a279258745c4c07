import { sighting } from '../../../src/app/self-test/trial';
import { trials } from '../../../src/app/self-test/trials';
import { verdictOn } from '../../../src/app/self-test/verdict';

describe('a verdict on the platform', () => {
  it('counts only the kind of a refusal, for its text comes in the platform’s language', () => {
    expect(verdictOn(sighting('refused'), sighting('refused', '“Exception: 范围超出”'))).toBe('asExpected');
    expect(verdictOn(sighting('refused'), sighting('refusedOnFlush', '“Exception”'))).toBe('differs');
  });

  it('wants the very value where one is promised', () => {
    expect(verdictOn(sighting('text', '001'), sighting('text', '001'))).toBe('asExpected');
    expect(verdictOn(sighting('text', '001'), sighting('text', '1'))).toBe('differs');
    expect(verdictOn(sighting('text', '001'), sighting('number', '001'))).toBe('differs');
  });

  it('lets a call take as long as expected and no longer', () => {
    expect(verdictOn(sighting('milliseconds', 600), sighting('milliseconds', 600))).toBe('asExpected');
    expect(verdictOn(sighting('milliseconds', 600), sighting('milliseconds', 1000))).toBe('differs');
    expect(verdictOn(sighting('milliseconds', 1000), sighting('milliseconds', 600))).toBe('asExpected');
  });

  it('notes what nothing is promised of', () => {
    expect(verdictOn(null, sighting('noted', 'Asia/Shanghai'))).toBe('noted');
  });

  it.each(['untried', 'packed', 'notReached'] as const)('is none where nothing was found out (%s)', (kind) => {
    expect(verdictOn(sighting('done'), sighting(kind))).toBe('untried');
    expect(verdictOn(null, sighting(kind))).toBe('untried');
  });
});

it('no two questions of the self-test are the same', () => {
  const asked = trials.map(({ id, given, format }) => [id, given, format].join());
  expect(new Set(asked).size).toBe(asked.length);
});
