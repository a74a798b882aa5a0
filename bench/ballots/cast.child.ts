// Casts ballots in a process of its own, over HTTP or through the driver: what a client costs is
// charged to nobody else, and is the same place in both measures. Raw kept sockets for HTTP: a
// client that costs more than the server would measure itself.
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { openDatabase } from '../../src/platform/database/index.ts'
import { answersIn } from './answers-in.ts'
import type { AskedCasting, MeasuredCasting } from './measured-casting.ts'

const castBallot = 'select cast_ballot($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome'

process.on('message', (asked: AskedCasting) => {
  void castAndTell(asked).catch((error: unknown) => process.send?.({ error: String(error) }))
})

async function castAndTell(asked: AskedCasting): Promise<void> {
  const client = asked.how === 'http' ? await overHttp(asked) : await byDriver(asked)
  process.send?.(await cast(asked, client))
  // Afterwards: a connection that has ended tells no processor time any more.
  setTimeout(() => void client.close(), 500)
}

async function cast(asked: AskedCasting, client: Client): Promise<MeasuredCasting> {
  const waits: number[] = []
  const queue = asked.requests.values()
  const cpu = process.cpuUsage()
  const begun = performance.now()
  const one = async (place: number) => {
    for (const request of queue) {
      const sent = performance.now()
      await client.send(place, request)
      waits.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: asked.atOnce }, (_, place) => one(place)))
  const lasted = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  waits.sort((a, b) => a - b)
  return {
    perSecond: (1000 * waits.length) / lasted,
    p50Ms: waits[Math.floor(waits.length / 2)] ?? 0,
    p99Ms: waits[Math.floor(waits.length * 0.99)] ?? 0,
    cpuMs: (user + system) / 1000 / waits.length,
  }
}

interface Client {
  readonly send: (place: number, request: readonly (string | null)[]) => Promise<void>
  readonly close: () => Promise<void>
}

async function overHttp({ port, atOnce }: Extract<AskedCasting, { how: 'http' }>): Promise<Client> {
  const lines = await Promise.all(Array.from({ length: atOnce }, () => line(port)))
  return {
    send: async (place, [request]) => lines[place]?.ask(String(request)),
    close: async () => lines.forEach(({ close }) => close()),
  }
}

/** One kept connection, one request at a time. */
async function line(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  let told: ((head: string) => void) | undefined
  let failed: ((error: Error) => void) | undefined
  const read = answersIn((head) => told?.(head))
  socket.on('data', read)
  socket.on('error', (error) => failed?.(error))
  return {
    async ask(request: string): Promise<void> {
      const answered = new Promise<string>((resolve, reject) => {
        told = resolve
        failed = reject
      })
      socket.write(request, 'latin1')
      const head = await answered
      // Only a receipt is a 200: a refusal is a 401, a 403, a 409 or a 422, a step to take a 303.
      if (!head.startsWith('HTTP/1.1 200')) throw new Error(head.split('\r\n')[0])
    },
    close: () => socket.end(),
  }
}

/** Connections as many as the application has, each statement named, as it sends them. */
async function byDriver({ url, connections }: Extract<AskedCasting, { how: 'driver' }>) {
  const { pool, close } = openDatabase({
    address: { url },
    applicationName: 'parvis bench',
    connections,
  })
  return {
    async send(_place: number, values: readonly (string | null)[]) {
      const { rows } = await pool.query<{ outcome: string }>(castBallot, [...values])
      if (rows[0]?.outcome !== 'cast') throw new Error(rows[0]?.outcome)
    },
    close,
  }
}
