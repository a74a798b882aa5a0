/** Words of a template that change with a value, between two braces: `{count, plural, one {…} other {…}}`. */
export interface Choice {
  readonly name: string
  /** With a number, or with what happened: which of the two, the code says. */
  readonly kind: 'plural' | 'select'
  /** As it stands in the template. */
  readonly written: string
}

/** The choices of a message, in their order. One left open is not there: the page says so elsewhere. */
export function choicesIn(message: string): readonly Choice[] {
  return [...message.matchAll(/\{(\w+),\s*(plural|select)\s*,/g)].flatMap(
    ({ index, 1: name, 2: kind }) => {
      const written = closedFrom(message.slice(index))
      if (name === undefined || written === null) return []
      return [
        { name, kind: kind === 'plural' ? ('plural' as const) : ('select' as const), written },
      ]
    },
  )
}

/** From a brace to the one that closes it. */
function closedFrom(text: string): string | null {
  let depth = 0
  for (const brace of text.matchAll(/[{}]/g)) {
    depth += brace[0] === '{' ? 1 : -1
    if (depth === 0) return text.slice(0, brace.index + 1)
  }
  return null
}
