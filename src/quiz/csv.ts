/**
 * A table as CSV (RFC 4180), every cell in quotation marks. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(toCell).join(',')).join('\r\n')

const toCell = (text: string) => `"${guard(text).replaceAll('"', '""')}"`

const guard = (text: string) => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
