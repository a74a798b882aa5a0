/** What the log may know of a failure: its name, code and place, never the values it was about. */
export function toldFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? error.code : undefined
  return { name: error.name, code, stack: placesIn(error) }
}

/** A message may have lines, and any of them a name: only what follows it is the stack. */
function placesIn({ stack = '', message }: Error): string {
  const after = stack.slice(stack.indexOf(message) + message.length)
  const places = after.split('\n').filter((line) => /^\s+at /.test(line))
  return places.slice(0, 5).join('\n')
}
