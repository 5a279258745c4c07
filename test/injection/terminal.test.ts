import { paintFor } from '../../local/cli/print/paint';
import { speechTo } from '../../local/cli/print/speech';
import { payloads } from './payloads';

function said(action: (speech: ReturnType<typeof speechTo>) => void): string {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text) };
  action(speechTo({ language: 'zh-CN', quiet: false, stdout: output, stderr: output }));
  return written.join('');
}

it.each(payloads)('$name does not steer the terminal, as a result, a remark or a message', ({ text }) => {
  const lines = said((speech) => {
    speech.tell(text);
    speech.remark(text);
    speech.complain('written', { file: text });
  });
  expect(lines.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
});

it('our own colours are left', () => {
  const painted = paintFor({ isTty: true, noColor: undefined }).alarm('错误');
  expect(
    said((speech) => {
      speech.tell(painted);
    }),
  ).toBe(`${painted}\n`);
});
