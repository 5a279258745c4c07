import fc from 'fast-check';
import { canonicalRow, chainOf, CHAIN_ORIGIN, isMark, logFields, markOf } from '../../../src/core/log/chain';
import { rankFacts, sha256 } from '../../support/log-rows';

const entry = { ...rankFacts, number: 1, time: '2026-11-02 09:30', person: 'clerk@example.com' };

it('a chain is the SHA-256 of the chain before, a line break, and the row as a JSON list', () => {
  const written = `${CHAIN_ORIGIN}\n["1","2026-11-02 09:30","clerk@example.com","rank","2026-10","1","units=6; errors=0",${[
    rankFacts.inputHash,
    rankFacts.resultHash,
    rankFacts.contentHash,
  ]
    .map((hash) => `"${hash}"`)
    .join(',')}]`;
  expect(chainOf(CHAIN_ORIGIN, logFields(entry), sha256)).toBe(sha256(written));
});

it('what has no version leaves that field empty', () => {
  expect(logFields({ ...entry, version: 0 })[5]).toBe('');
});

it('a mark is short enough to be copied from paper', () => {
  expect(markOf(sha256('x'))).toMatch(/^[0-9a-f]{12}$/);
});

it.each<[string, boolean]>([
  ['0123456789ab', true],
  ['0123456789a', false],
  ['0123456789abc', false],
  ['0123456789AB', false],
  ['0123456789ag', false],
  [' 0123456789ab', false],
  ['', false],
])('%j is a mark: %s', (text, expected) => {
  expect(isMark(text)).toBe(expected);
});

it('two different rows never make the same text', () => {
  const fields = fc.array(fc.string(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      const same = one.every((text, index) => text === other[index]);
      expect(canonicalRow(one) === canonicalRow(other)).toBe(same);
    }),
    { numRuns: 1000 },
  );
});
