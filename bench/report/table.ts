/** A Markdown table; every column but the first is aligned on the right, as figures are. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** `≤ 2.00 s ✓`: a budget, and whether the measure holds it. */
export const budget = (said: string, holds: boolean): string => `${said} ${holds ? '✓' : '✗'}`
