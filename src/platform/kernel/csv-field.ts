/**
 * One CSV field. A spreadsheet runs a text that begins with `= + - @` as a formula: such a text is
 * preceded by an apostrophe. Numbers keep their sign.
 */
export function csvField(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A whole file that a spreadsheet opens: UTF-8 with BOM, `;`, CRLF. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvField).join(';')).join('\r\n')}\r\n`
