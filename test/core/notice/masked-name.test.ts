import { maskedName } from '../../../src/core/notice/masked-name';

it.each([
  ['王芳', '王*'],
  ['王建国', '王**'],
  ['欧阳敏', '欧阳*'],
  ['欧阳', '欧*'],
  ['王', '王*'],
  ['𠮷田', '𠮷*'],
  ['Ann Smith', 'A*'],
])('%s is posted as %s where names are masked', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});
