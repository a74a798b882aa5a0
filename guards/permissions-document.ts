/** A door of the site, and who was let in when each role knocked. */
export interface ObservedDoor {
  readonly method: string
  readonly path: string
  readonly audience: string
  readonly admitted: readonly string[]
}

const intro = `# Permissions

Every address of the site, and who gets past its door. Written by \`guards/permissions.test.ts\`, which knocks at each door as each role and compares what it sees with what the audience is meant to admit: this page cannot lie for long. To write it anew after a change: \`npx vitest run --project house guards/permissions.test.ts -u\`.

A role counts only in a session that gave a second factor, and never while somebody acts for its holder. Behind the door, a rule of the module may still say no about one object (\`rules/permissions.ts\`): an officer of one process is not an officer of another.

● let in · blank turned away: to the sign-in without a name, else to a page that says « Cette page n’est pas pour vous ».
`

/** The table as Markdown, its columns aligned as the formatter wants them. */
export function permissionsDocument(
  callers: readonly string[],
  doors: readonly ObservedDoor[],
): string {
  const head = ['Address', 'Audience', ...callers]
  const rows = [...doors]
    .sort(byPath)
    .map(({ method, path, audience, admitted }) => [
      `\`${method} ${path}\``,
      audience,
      ...callers.map((caller) => (admitted.includes(caller) ? '●' : '')),
    ])
  return `${intro}\n${tableOf(head, rows)}\n`
}

const byPath = (a: ObservedDoor, b: ObservedDoor): number =>
  a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
