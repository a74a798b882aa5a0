import { setTimeout as rest } from 'node:timers/promises'
import { formTokenOf } from '../../src/platform/web/index.ts'
import { toBase64Url } from '../../src/voting/index.ts'
import type { SignedInVoter } from './voters.ts'

/** A ballot in a browser: sealed once, sent until it is acknowledged. */
export interface ReadyBallot {
  readonly voter: SignedInVoter
  readonly sealed: Uint8Array
  /** The box and the neighbourhood it was sealed for, as the page says it. */
  readonly about: string
}

/** Browsers that vote one after the other, several at once, and write down what they were told. */
export interface VotingClients {
  /** Acknowledged, in the order they were told. */
  readonly acknowledged: readonly ReadyBallot[]
  /** Requests that wait for their answer at this moment. */
  readonly pending: () => number
  /** Answers that were neither a receipt nor a temporary trouble: there should be none. */
  readonly refused: readonly string[]
  readonly stop: () => Promise<void>
}

export function startVoting(
  origin: string,
  slug: string,
  ballots: Iterator<ReadyBallot>,
  atOnce: number,
): VotingClients {
  const acknowledged: ReadyBallot[] = []
  const refused: string[] = []
  let [pending, isOver] = [0, false]

  async function browser(): Promise<void> {
    while (!isOver) {
      const next = ballots.next()
      if (next.done === true) return
      while (!(await isTaken(next.value)) && !isOver) await rest(50)
    }
  }

  async function isTaken(ballot: ReadyBallot): Promise<boolean> {
    pending += 1
    try {
      const answer = await fetch(`${origin}/vote/${slug}/urne`, {
        method: 'POST',
        headers: {
          cookie: `parvis-session=${ballot.voter.token}`,
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({
          jeton: formTokenOf(ballot.voter.token),
          scelle: toBase64Url(ballot.sealed),
          'scelle-pour': ballot.about,
        }),
        redirect: 'manual',
      })
      const text = await answer.text()
      if (answer.status === 200 && text.includes('Votre vote est enregistré')) {
        acknowledged.push(ballot)
        return true
      }
      if (answer.status < 500) {
        refused.push(
          `${answer.status} ${answer.headers.get('location') ?? ''} ${/<h1[^>]*>([^<]*)/.exec(text)?.[1] ?? ''}`,
        )
        return true
      }
      return false
    } catch {
      // Cut before the answer: nobody was told anything, so the same ballot is sent again.
      return false
    } finally {
      pending -= 1
    }
  }

  const browsers = Array.from({ length: atOnce }, browser)
  return {
    acknowledged,
    refused,
    pending: () => pending,
    stop: async () => {
      isOver = true
      await Promise.all(browsers)
    },
  }
}
