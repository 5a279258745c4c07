// Functions that are younger than the file format carry a mark in the file, without which Excel does not know them.

const PLAIN_MARK = '_xlfn.';
const SHEET_MARK = '_xlfn._xlws.';

const LATER = new Set(
  (
    'ACOT ACOTH ARRAYTOTEXT CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS CONCAT COT COTH COVARIANCE.P COVARIANCE.S ' +
    'CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FLOOR.PRECISE FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS ' +
    'MINIFS MUNIT PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY REGEXEXTRACT REGEXREPLACE ' +
    'REGEXTEST RRI SEC SECH SEQUENCE STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW ' +
    'UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XOR'
  ).split(' '),
);
const LATER_OF_SHEETS = new Set(['FILTER', 'SORT']);

/** The name as people write it. */
export function bareName(name: string): string {
  return name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/iu, '').toUpperCase();
}

/** The name as the file has it. */
export function markedName(name: string): string {
  const bare = bareName(name);
  if (LATER_OF_SHEETS.has(bare)) return SHEET_MARK + bare;
  return LATER.has(bare) ? PLAIN_MARK + bare : name;
}
