import { cssText, escapeHtml, inLines, markup } from '../../../src/documents/html/escape-html';

it('text stays text, in an element and in an attribute', () => {
  expect(escapeHtml(`<b a="1" c='2'>&\``)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;&#96;');
});

it('a line break in an attribute is written, not made', () => {
  expect(markup`<p title="${'一\n二'}">`.html).toBe('<p title="一&#10;二">');
});

it('line breaks that somebody typed stay line breaks', () => {
  expect(inLines('一\r\n<二>\n三').html).toBe('一<br>&lt;二&gt;<br>三');
});

it('a template escapes every part once, whatever it is', () => {
  const inner = markup`<i>${'<x>'}</i>`;
  expect(markup`<p>${'&'}${1}${inner}${[inner, inner]}</p>`.html).toBe(
    '<p>&amp;1<i>&lt;x&gt;</i><i>&lt;x&gt;</i><i>&lt;x&gt;</i></p>',
  );
});

it('what no font shows is no box on a page', () => {
  expect(escapeHtml('李\uE000\u202E')).toBe('李〓〓');
});

it('text in a style is numbers alone', () => {
  expect(cssText('a"}<送')).toBe('"\\61 \\22 \\7d \\3c \\9001 "');
});
