import { stringify } from 'csv-stringify/sync'

/**
 * A table as CSV (RFC 4180), every cell in quotation marks. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 * It begins with a byte order mark, without which Excel does not take it for UTF-8.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { quoted: true, quoted_empty: true, escape_formulas: true, record_delimiter: 'windows', bom: true },
  ).trimEnd()
