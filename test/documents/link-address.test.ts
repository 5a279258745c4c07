import { linkAddress } from '../../src/documents/link-address';

it.each(['https://example.com/notice?month=2026-10#top', 'mailto:office@example.com', 'https://海涌.example/公示'])(
  '%s becomes a link',
  (address) => {
    expect(linkAddress(address)).toBe(address);
  },
);

it.each([
  'http://example.com/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.com',
  'https:example.com',
  'https://good.example@evil.example/',
  'https://example.com/"onmouseover="x',
  'https://example.com/ onmouseover=x',
  'mailto:a@example.com?bcc=b@example.com',
  'mailto:',
  '',
])('%j is shown as text only', (address) => {
  expect(linkAddress(address)).toBeNull();
});
