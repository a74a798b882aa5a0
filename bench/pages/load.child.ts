// Asks a server of this machine for one page, again and again, over a few kept connections, and
// counts what comes. Raw sockets: a client that costs more than the server would measure itself.
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { type AskedLoad, type MeasuredLoad, otherMarks } from './measured-load.ts'

process.on('message', (asked: AskedLoad) => {
  void load(asked).then(
    (measured) => process.send?.(measured),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})

async function load({
  port,
  path,
  encoding,
  cookie,
  connections,
  milliseconds,
  everyMs,
}: AskedLoad): Promise<MeasuredLoad> {
  const about = `host: localhost:${port}\r\naccept-encoding: ${encoding}\r\ncookie: ${cookie}`
  const requestTo = (asked: string) => Buffer.from(`GET ${asked} HTTP/1.1\r\n${about}\r\n\r\n`)
  const same = requestTo(path)
  const next = path.includes(otherMarks)
    ? () => requestTo(path.replace(otherMarks, marks()))
    : () => same
  const end = performance.now() + milliseconds
  const waits: number[] = []
  const begun = performance.now()
  const visitors = Array.from({ length: connections }, () =>
    visit({ port, next, end, everyMs }, waits),
  )
  await Promise.all(visitors)
  const lasted = performance.now() - begun
  const sorted = waits.toSorted((a, b) => a - b)
  return {
    answers: waits.length,
    perSecond: (1000 * waits.length) / lasted,
    p50Ms: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  }
}

/** Never the same twice. */
let count = 0
const marks = (): string => (count += 1).toString(2).replaceAll('0', '.').replaceAll('1', '-')

interface Visits extends Pick<AskedLoad, 'port' | 'everyMs'> {
  readonly next: () => Buffer
  /** By `performance.now()`: none begins after. */
  readonly end: number
}

/** One visitor, who asks anew once the whole answer has come. */
function visit({ port, next, end, everyMs }: Visits, waits: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let asked = 0
    let awaited = 0
    const ask = () => {
      asked = performance.now()
      awaited = 0
      socket.write(next())
    }
    /** To a tenth of a millisecond, as no timer is: the last of the wait is spent looking at the clock. */
    const askAt = (due: number): void => {
      const left = due - performance.now()
      if (left <= 0) ask()
      else if (left > 2) setTimeout(() => askAt(due), left - 2)
      else setImmediate(() => askAt(due))
    }
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('data', (piece) => {
      awaited = awaited === 0 ? lengthOf(piece) - piece.length : awaited - piece.length
      if (awaited > 0) return
      const now = performance.now()
      waits.push(now - asked)
      if (now < end) return askAt(asked + everyMs)
      socket.end()
      resolve()
    })
  })
}

/** Of a whole answer, by its first piece: heads are small, they come in one. */
function lengthOf(first: Buffer): number {
  const head = first.indexOf('\r\n\r\n')
  const text = first.toString('latin1', 0, head)
  const length = /^content-length: (\d+)/im.exec(text)?.[1]
  if (!text.startsWith('HTTP/1.1 200') || length === undefined) {
    throw new Error(`Réponse inattendue : ${text.split('\r\n')[0]}`)
  }
  return head + 4 + Number(length)
}
