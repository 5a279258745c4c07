import type { PageWords } from './page-phrases';

export const englishPage: PageWords = {
  loading: 'Opening the workbook…',
  kept: 'Not connected. This workbook may be open in too many tabs of this browser; close the others and reload this page.',
  file: 'File',
  download: 'Download .xlsx',
  outbox: 'Outbox',
  about: 'About',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  changedOnDisk:
    'Another program has changed the file on the disk. Until you decide, nothing from here is written into that file.',
  loadFromDisk: 'Load the file from the disk',
  copyThenLoad: 'Save a copy, then load',
  copied: (name) => `What was here is kept as “${name}”, in the same folder as the file.`,
  saveAgain: 'Try again',
  retrying:
    'The latest changes have not reached the program on this computer yet and are being sent again; you can go on, but do not close this page now.',
  lost: 'The connection to the program on this computer is lost and nothing can be edited; connecting again. If the program was closed, start it again and open the new address it gives.',
  ended:
    'The program has ended and this page takes no more edits. Start the program again and open the new address it gives.',
  notReached: 'The program did not answer. Try again in a moment; if it was closed, start it again.',
  editsLost: (cells) =>
    `The sheet was loaded again, and what was just entered here could not be kept; enter it once more: ${cells}`,
  turnLost:
    'The sheet was loaded again, and the last undo or redo was not done. Look at the cell and change it back by hand if need be.',
  unshown: (count, kinds) =>
    `${String(count)} ${count === 1 ? 'thing' : 'things'} in this file the grid does not show (the file keeps them as they are): ${kinds}`,
  unshownKinds: {
    chart: 'charts',
    chartSheet: 'chart sheets',
    comment: 'threaded comments',
    conditionalFormat: 'conditional formats',
    drawing: 'drawings',
    formula: 'formulas (only the results are shown)',
    image: 'images',
    macro: 'macros',
    pivotTable: 'pivot tables',
    richText: 'different fonts within a cell',
    slicer: 'slicers',
    sparkline: 'sparklines',
    table: 'table styles',
    validation: 'data validations',
  },
  onSheet: (kind, sheet, count) => `${sheet}: ${kind} (${String(count)})`,
  inWorkbook: (kind, count) => `${kind} (${String(count)})`,
  between: '; ',
  close: 'Close',
  running: (caption) => `Running “${caption}”…`,
  failed: 'Not done',
  refused: 'This change was not made',
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
  answer: 'Your answer',
  cell: (address) => `Cell ${address}`,
  goTo: (place) => `Go to ${place}`,
  openAddress: 'Open a web address',
  askAddress: 'The link in this cell leads to an address outside this computer. Open it in a new tab?',
  open: 'Open',
  addressNotOpened: (address) => `Only addresses that begin with http or https can be opened; not opened: ${address}`,
  notPossible:
    'This change cannot be made here: insert or delete rows and columns, charts, images, table styles, pivot tables, groups and names in Excel or another spreadsheet program; new entries can go into the empty rows at the end of a table.',
  linksNotPossible: 'Links cannot be inserted here; insert them in Excel or another spreadsheet program.',
  movingNotPossible:
    'Rows cannot be sorted or freed of duplicates here, because notes, links, drop-downs and fonts would not move with them; use Excel or another spreadsheet program.',
  aboutText:
    'Scores and ranks a monthly contest in an .xlsx on this computer, without any account, and sends nothing anywhere by itself.',
  gridLimits:
    'The grid shows a part of what a workbook can hold: macros never run; drawings, sparklines, slicers and pivot tables are not shown but stay in the file as they are. Formulas are recalculated by the program on this computer.',
  differs: (count, cells) =>
    `${String(count)} ${count === 1 ? 'formula shows' : 'formulas show'} another result in the grid than the file has; the file counts: ${cells}`,
  version: (version) => `Xiaoneng ${version}`,
  licences: 'Open-source software in use, and its licences',
  grid: 'Sheet',
};
