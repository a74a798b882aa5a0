/**
 * What the log may know of a failure: its name, code, place, and the code of its cause, which says
 * `ECONNREFUSED` or `57P01`. Never the values it was about.
 */
export function toldFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error }
  return {
    name: error.name,
    code: codeOf(error),
    because: codeOf(error.cause),
    stack: placesIn(error),
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** A message may have lines, and any of them a name: only what follows it is the stack. */
function placesIn({ stack = '', message }: Error): string {
  const after = stack.slice(stack.indexOf(message) + message.length)
  const places = after.split('\n').filter((line) => /^\s+at /.test(line))
  return places.slice(0, 5).join('\n')
}
