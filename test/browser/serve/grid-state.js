// Run in the page: everything of the workbook that the grid shows and a file must hold, by sheet and place, as texts that can be compared.
(() => {
  const { getters } = [...owl.App.apps][0].root.component.model;
  const { toXC } = o_spreadsheet.helpers;
  const sorted = (value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;
  const state = {};
  const put = (place, value) => {
    state[place] = JSON.stringify(sorted(value));
  };
  put(
    'sheets',
    getters
      .getSheetIds()
      .map((id) => [getters.getSheetName(id), getters.isSheetVisible(id), getters.getSheet(id).color ?? '']),
  );
  const sheetId = getters.getActiveSheetId();
  const rows = Math.min(getters.getNumberRows(sheetId), 100);
  const columns = Math.min(getters.getNumberCols(sheetId), 26);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      const position = { sheetId, col, row };
      const cell = getters.getCell(position);
      const shown = getters.getEvaluatedCell(position).formattedValue;
      // How a text would look that is not there is nobody's business.
      const { fillColor } = getters.getCellStyle(position) ?? {};
      const style = shown !== '' ? getters.getCellStyle(position) : fillColor ? { fillColor } : {};
      const border = getters.getCellBorder(position);
      const told = {
        shown,
        content: cell?.content ?? '',
        format: cell?.format ?? '',
        style: style ?? {},
        border: border ?? {},
      };
      if (JSON.stringify(Object.values(told)) !== '["","","",{},{}]') put(toXC(col, row), told);
    }
  }
  put(
    'merges',
    getters
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => [top, left, bottom, right].join())
      .sort(),
  );
  put('panes', getters.getPaneDivisions(sheetId));
  put('gridlines', getters.getGridLinesVisibility(sheetId));
  put('hidden columns', getters.getHiddenColsGroups(sheetId));
  put('hidden rows', getters.getHiddenRowsGroups(sheetId));
  put(
    'widths',
    Array.from({ length: columns }, (_, col) => getters.getColSize(sheetId, col)),
  );
  const rules = getters.getDataValidationRules(sheetId);
  put(
    'rules',
    rules
      .map(({ criterion, isBlocking, ranges }) =>
        JSON.stringify(
          sorted([
            criterion,
            isBlocking === true,
            ranges.map((range) => getters.getRangeString(range, sheetId)).sort(),
          ]),
        ),
      )
      .sort(),
  );
  put(
    'conditional formats',
    getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => [rule, ranges]),
  );
  return state;
})();
