// The boxes of notes in a VML drawing. Edited as text: the VML that programs write is not always well-formed XML.

/** Shape ids of one drawing start here, in blocks of 1024 for each drawing. */
const IDS_PER_DRAWING = 1024;

/** @param number of the drawing, which keeps shape ids of several sheets apart */
export function emptyDrawing(number: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(number)}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The drawing with a hidden box beside the cell. */
export function withBox(drawing: string, row: number, column: number): string {
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const block = Number(/<o:idmap[^>]*\sdata="(\d+)/.exec(drawing)?.[1] ?? 1) * IDS_PER_DRAWING;
  const id = Math.max(block, ...ids) + 1;
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + 3, 15, row + 3, 4].join(', ');
  const box =
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto" ` +
    'style="position:absolute;width:160pt;height:72pt;z-index:1;visibility:hidden">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column>` +
    '</x:ClientData></v:shape>';
  const end = drawing.lastIndexOf('</xml>');
  return drawing.slice(0, end) + box + drawing.slice(end);
}

/** The drawing without the box of that cell, if it has one. */
export function withoutBox(drawing: string, row: number, column: number): string {
  const rowMark = new RegExp(`<x:Row>\\s*${String(row - 1)}\\s*</x:Row>`);
  const columnMark = new RegExp(`<x:Column>\\s*${String(column - 1)}\\s*</x:Column>`);
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) =>
    shape.includes('ObjectType="Note"') && rowMark.test(shape) && columnMark.test(shape) ? '' : shape,
  );
}
