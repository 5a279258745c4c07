// Single cells and rows of a sheet's XML as other programs write them.

/** Puts that XML in the place of a cell, which keeps its format; `inner` and the attributes are the other program's. */
export function cellXml(reference: string, attributes: string, inner: string): (xml: string) => string {
  const cell = new RegExp(`<c r="${reference}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`, 's');
  return (xml) =>
    xml.replace(cell, (_, style: string | undefined) => `<c r="${reference}"${style ?? ''} ${attributes}>${inner}</c>`);
}

/** Attributes for a whole row: `hidden="1"`. */
export function rowXml(row: number, attributes: string): (xml: string) => string {
  return (xml) => xml.replace(`<row r="${String(row)}"`, `<row r="${String(row)}" ${attributes}`);
}

export function beforeData(inserted: string): (xml: string) => string {
  return (xml) => xml.replace('<sheetData', `${inserted}<sheetData`);
}

export function afterData(inserted: string): (xml: string) => string {
  return (xml) => xml.replace('</sheetData>', `</sheetData>${inserted}`);
}
