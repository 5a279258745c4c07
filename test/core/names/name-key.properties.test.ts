import fc from 'fast-check';
import { nameKey } from '../../../src/core/names/name-key';

const names = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('张', '三', ' ', '　', 'Ａ', 'a') }),
);

describe('the key of any name', () => {
  it('is its own key', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 1000 },
    );
  });

  it('is its own key where a lone accent follows a letter', () => {
    expect(nameKey(nameKey('Ē˛'))).toBe(nameKey('Ē˛'));
  });

  it('holds no space', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(nameKey(name)).not.toMatch(/[\s\u200B-\u200D\u2060]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change with spaces typed into the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('张', '三', 'A', '１') }), fc.nat(), (name, position) => {
        const place = position % (name.length + 1);
        expect(nameKey(`${name.slice(0, place)}　${name.slice(place)}`)).toBe(nameKey(name));
      }),
      { numRuns: 1000 },
    );
  });
});
