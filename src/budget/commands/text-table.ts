export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** Rows under titles, each column as wide as its widest cell; long texts are cut at 50 characters. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(shortened))]
  const widths = columns.map((_, k) => Math.max(...lines.map((line) => widthOf(line[k] ?? ''))))

  const written = lines.map((line) =>
    columns
      .map(({ align }, k) => padded(line[k] ?? '', widths[k] ?? 0, align))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [written[0] ?? '', rule, ...written.slice(1)]
}

const shortened = (text: string): string =>
  widthOf(text) <= 50 ? text : `${Array.from(text).slice(0, 49).join('')}…`

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}

/** Characters, not UTF-16 units: an emoji in a name must not shift its line by one more. */
const widthOf = (text: string): number => Array.from(text).length
