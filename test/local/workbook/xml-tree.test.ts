import { attributeOf, setAttributes } from '../../../local/workbook/xml/xml-attributes';
import {
  childrenOf,
  elementLike,
  elementsOf,
  insertInOrder,
  localNameOf,
  textOf,
} from '../../../local/workbook/xml/xml-children';
import { parseXml, serialiseXml } from '../../../local/workbook/xml/xml-tree';
import { codeOf } from './package-builder';

test.each([
  '<?xml version="1.0" standalone="yes"?>\r\n<a/>',
  '<!-- note --><a b = "1"  c=\'"\' ><b></b><b/> text &amp; <![CDATA[<x>]]><?pi x?></a>',
  '<x:a xmlns:x="u" q="a > b"><mc:Choice Requires="x14">1</mc:Choice></x:a>',
])('what is read is written as it was: %s', (xml) => {
  expect(serialiseXml(parseXml(xml, 'part'))).toBe(xml);
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a><b></a></b>',
  '<a x="<"/>',
  '<a',
  '<!DOCTYPE a><a/>',
  '<a>1 < 2</a>',
  '<a>'.repeat(200),
])('what is not well-formed is refused: %s', (xml) => {
  expect(codeOf(() => parseXml(xml, 'part'))).toBe('damaged');
});

test('a huge attribute list without an end is refused at once', () => {
  const started = performance.now();
  expect(codeOf(() => parseXml(`<a ${'x="1" '.repeat(50_000)}`, 'part'))).toBe('damaged');
  expect(performance.now() - started).toBeLessThan(2000);
});

test('an attribute is changed in its place, the others keep their spelling', () => {
  const { root } = parseXml(`<a  one='1' two = "&lt;2"\n three="3" />`, 'part');
  setAttributes(root, { two: 'a"b\n', three: null, four: 4 });
  expect(root.attributes).toBe(`  one='1' two="a&quot;b&#10;" four="4"`);
  expect(attributeOf(root, 'two')).toBe('a"b\n');
});

test('elements of another namespace are not taken for ours', () => {
  const { root } = parseXml('<a><b/><x14:b/><c><b/></c></a>', 'part');
  expect(childrenOf(root, 'b')).toHaveLength(1);
});

test('a new child finds its place in the sequence, past what the sequence does not name', () => {
  const { root } = parseXml('<a><one/><mc:AlternateContent/><three/><three/><five/></a>', 'part');
  const order = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
  for (const name of ['zero', 'two', 'four', 'six']) insertInOrder(root, elementLike(root, name), order);
  const names = elementsOf(root).map(localNameOf);
  expect(names).toEqual(['zero', 'one', 'two', 'AlternateContent', 'three', 'three', 'four', 'five', 'six']);
});

test('text is what a reader sees', () => {
  expect(textOf(parseXml('<a>1&#x4E00;<b>&lt;</b><![CDATA[&amp;]]><!-- no --></a>', 'part').root)).toBe('1一<&amp;');
});
