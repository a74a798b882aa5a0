/** Keeps a loop that says its progress at each turn from writing it at each turn. */
export interface ProgressWriter {
  readonly say: (share: number, note?: string) => void
  /** Writes nothing any more, once what is being written is. */
  readonly stop: () => Promise<void>
}

/**
 * Writes the first progress at once, then the latest one at most every `everyMs`.
 *
 * @param write  never rejects
 */
export function progressWriter(
  write: (share: number, note: string | null) => Promise<void>,
  everyMs: number,
): ProgressWriter {
  let latest: { share: number; note: string | null } | null = null
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  let isStopped = false

  const flush = () => {
    timer = undefined
    if (latest === null || isStopped) return
    const { share, note } = latest
    latest = null
    writing = writing.then(() => write(share, note))
    timer = setTimeout(flush, everyMs)
  }

  return {
    say(share, note) {
      latest = { share: Math.min(1, Math.max(0, share)), note: note ?? null }
      if (timer === undefined) flush()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await writing
    },
  }
}
