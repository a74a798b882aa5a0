import type { BoxState } from '../rules/ballot-box.ts'
import type { BoxAct } from '../rules/box-acts.ts'
import type { CastRefusal } from '../rules/cast-outcome.ts'

/** The vote, and its rehearsal at the same time. */
export type Urn = 'vote' | 'essai'

/** Where the clock of the database stands in the hours of a vote: it may jump either way. */
export type Hours = 'before' | 'during' | 'after'

/** What may happen, in any order. */
export type Event = { readonly urn: Urn } & (
  | {
      readonly kind: 'vote'
      readonly who: number
      readonly account: number
      readonly choice: readonly string[]
    }
  | { readonly kind: 'paper'; readonly who: number; readonly account: number | null }
  | { readonly kind: 'clock'; readonly to: Hours }
  | { readonly kind: 'prepare' }
  | { readonly kind: 'key'; readonly isLate: boolean }
  | { readonly kind: 'check'; readonly isLate: boolean }
  | { readonly kind: 'act'; readonly act: BoxAct }
  | { readonly kind: 'throw-away' }
)

/** Somebody in the register, under all her names. */
export interface ToldVoter {
  readonly channel: 'web' | 'paper'
  readonly account: number | null
  readonly identities: Set<number>
  choice: readonly string[]
}

/** The story of one urn told by hand, in memory: what the box must agree with. */
export interface Told {
  state: BoxState
  hours: Hours
  key: 'none' | 'untried' | 'tried'
  voters: ToldVoter[]
}

export const freshlyTold = (): Told => ({
  state: 'prepared',
  hours: 'during',
  key: 'none',
  voters: [],
})

export interface Attempt {
  readonly who: number
  readonly account: number | null
  readonly channel: ToldVoter['channel']
  readonly choice: readonly string[]
}

/** What becomes of a ballot, and of the story: taken, or refused with a reason. */
export function told(story: Told, attempt: Attempt): 'taken' | CastRefusal {
  if (story.state === 'prepared' || story.hours === 'before') return 'not-open-yet'
  if (story.state !== 'open' || story.hours === 'after') return 'closed'

  const { who, account, channel, choice } = attempt
  const owner = story.voters.find(({ identities }) => identities.has(who))
  const hers = account === null ? undefined : story.voters.find((one) => one.account === account)
  if (hers === undefined) {
    if (owner !== undefined) return 'already-voted'
    story.voters.push({ channel, account, identities: new Set([who]), choice })
    return 'taken'
  }
  if (owner !== undefined && owner !== hers) return 'already-voted'
  hers.identities.add(who)
  if (channel === 'paper' || hers.channel === 'paper') return 'already-voted'
  hers.choice = choice
  return 'taken'
}

const order = ['prepared', 'open', 'closed', 'separated', 'unsealed'] as const
const acts = ['open', 'close', 'separate', 'unseal'] as const

/** Whether an act is done; the story goes on from it. */
export function isDone(story: Told, act: BoxAct, isRehearsal: boolean): boolean {
  const place = acts.indexOf(act)
  if (story.state !== order[place]) return false
  if (act === 'open' && (story.key !== 'tried' || story.hours === 'after')) return false
  if (act === 'close' && story.hours !== 'after' && !isRehearsal) return false
  story.state = order[place + 1] ?? story.state
  return true
}

/** Up to three, of the town’s list and of « coteau »: 21 is another neighbourhood’s. */
export const isCountable = (choice: readonly string[]): boolean =>
  choice.length > 0 && !choice.includes('21')
