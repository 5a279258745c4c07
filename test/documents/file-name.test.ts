import fc from 'fast-check';
import { fileName } from '../../src/documents/file-name';

it.each([
  ['a name as it is', '通报 2026-10 v2', '通报 2026-10 v2'],
  ['a path', '../../etc/passwd', '_.._etc_passwd'],
  ['a path of Windows', 'C:\\Windows\\win.ini', 'C__Windows_win.ini'],
  ['signs that Windows refuses', 'a<b>c:d"e|f?g*h', 'a_b_c_d_e_f_g_h'],
  ['a hidden file', '.bashrc', 'bashrc'],
  ['an option', '-rf', 'rf'],
  ['points and spaces at the end', '通报. . ', '通报'],
  ['a device', 'CON', '_CON'],
  ['a device with an ending', 'nul.txt', '_nul.txt'],
  ['a device in superscript', 'COM¹', '_COM¹'],
  ['a name that only begins like a device', 'Console', 'Console'],
  ['line breaks', '一\r\n二', '一_二'],
  ['a character turned around', '通报\u202Efdp.exe', '通报_fdp.exe'],
  ['half of a character', '通报\uD800', '通报_'],
  ['nothing', '', 'document'],
  ['nothing but points', '...', 'document'],
])('%s', (_, name, expected) => {
  expect(fileName(name)).toBe(expected);
});

it('a long name is shortened between characters, to 120 bytes', () => {
  const shortened = fileName('𠮷汉'.repeat(100));
  expect(Buffer.byteLength(shortened)).toBeLessThanOrEqual(121);
  expect('𠮷汉'.repeat(100).startsWith(shortened)).toBe(true);
});

it('whatever it is called, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const clean = fileName(name);
      expect(clean).not.toBe('');
      expect(clean).not.toMatch(/[\\/:*?"<>|\u0000-\u001f\u007f]|^[.\s-]|[.\s]$/);
      expect(clean).not.toMatch(/^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i);
      expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(121);
      expect(Buffer.from(clean, 'utf8').toString('utf8')).toBe(clean);
    }),
    { numRuns: 1000 },
  );
});

it('cleaning a clean name changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      expect(fileName(fileName(name))).toBe(fileName(name));
    }),
    { numRuns: 1000 },
  );
});
