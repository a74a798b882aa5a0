import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { inProject } from '../../src/platform/files/index.ts'
import type { AskedLoad, MeasuredLoad } from './measured-load.ts'
import type { ReadingName } from './readings.ts'

export type AskedServer =
  | { readonly kind: 'bare' }
  /** Bare, but for what it asks the database before each answer. */
  | { readonly kind: 'asking'; readonly url: string; readonly reading: ReadingName }
  | { readonly kind: 'site'; readonly url: string; readonly keepsPages: boolean }

export type ServerOrder =
  | { readonly do: 'tell' | 'end' }
  | {
      readonly do: 'send'
      readonly head: Readonly<Record<string, string>>
      /** In base 64. */
      readonly body: string
    }

export interface MeasuredServer {
  readonly port: number
  readonly order: <Said>(order: ServerOrder) => Promise<Said>
  readonly close: () => void
}

export async function measuredServer(asked: AskedServer): Promise<MeasuredServer> {
  const child = fork(program('serve'), [JSON.stringify(asked)])
  const { port } = await said<{ port: number }>(child)
  return {
    port,
    order: (order) => tell(child, order),
    close: () => void child.kill(),
  }
}

/** The visitors: one process for all the measures. */
export interface Visitors {
  readonly visit: (asked: AskedLoad) => Promise<MeasuredLoad>
  readonly close: () => void
}

export function visitors(): Visitors {
  const child = fork(program('load'))
  return {
    async visit(asked) {
      const measured = await tell<MeasuredLoad | { error: string }>(child, asked)
      if ('error' in measured) throw new Error(measured.error)
      return measured
    },
    close: () => void child.kill(),
  }
}

const program = (name: string): string => inProject('var', 'bench', 'pages', `${name}.child.js`)

async function tell<Said>(child: ChildProcess, order: object): Promise<Said> {
  const answer = said<Said>(child)
  child.send(order)
  return answer
}

/** The next message of a child; a child that dies has nothing to say. */
async function said<Said>(child: ChildProcess): Promise<Said> {
  const over = new AbortController()
  const died = once(child, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`Un programme mesuré s’est arrêté (${code}).`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: over.signal }), died])
    return message as Said
  } finally {
    over.abort()
    died.catch(() => {})
  }
}
