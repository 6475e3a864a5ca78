// A sheet as it is, for comparing it with what pages show (RFC 4180).
export function readCsv(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (quoted) {
      if (c !== '"') {
        cell += c;
      } else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else {
        quoted = false;
      }
    } else if (c === '"') {
      quoted = true;
    } else if (c === ',') {
      rows.at(-1).push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.at(-1).push(cell.replace(/\r$/, ''));
      cell = '';
      rows.push([]);
    } else {
      cell += c;
    }
  }
  rows.at(-1).push(cell);
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
