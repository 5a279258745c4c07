/** The rows of a comma-separated text; a quoted field may hold commas and doubled quotes. */
export function rowsOfCsv(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf);
}

function fieldsOf(line) {
  const fields = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return fields.map((field) => {
    const bare = field.replace(/^,/, '');
    return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare;
  });
}
