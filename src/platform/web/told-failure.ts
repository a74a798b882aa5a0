/** What the log may know of a failure: its name, code and place, never the values it was about. */
export function toldFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error ? error.code : undefined
  return { name: error.name, code, stack: error.stack?.split('\n').slice(1, 6).join('\n') }
}
