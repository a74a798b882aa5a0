/** One thing that happened, to tell in a digest. */
export interface DigestLine {
  /** What it is about: lines of one thing stand together. */
  readonly thing: string
  readonly title: string
  readonly subject: string
  readonly text: string
}

/** What happened, thing by thing: its title, underlined, then each text under its own first line. */
export function digestItems(lines: readonly DigestLine[]): string {
  const things = [...new Set(lines.map(({ thing }) => thing))]
  return things
    .map((thing) => {
      const own = lines.filter((line) => line.thing === thing)
      const title = own[0]?.title ?? ''
      const heading =
        title === '' ? [] : [`${title}\n${'='.repeat(Math.max(3, Math.min(title.length, 40)))}`]
      return [...heading, ...own.map(({ subject, text }) => `${subject}\n\n${text.trim()}`)].join(
        '\n\n',
      )
    })
    .join('\n\n---\n\n')
}
