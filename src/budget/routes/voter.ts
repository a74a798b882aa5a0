import { randomUUID } from 'node:crypto'
import {
  ageBand,
  ageOn,
  guardianNeed,
  guardianPath,
  identityKey,
  identityPath,
  participantOf,
  pupilIdentity,
  signInPath,
  withWayBack,
} from '../../people/index.ts'
import { type Answer, type Asked, page, seeOther } from '../../platform/web/index.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { type VoterRefusalModel, voterRefusalPage } from '../views/voter-refusal-page.tsx'

/** Somebody who may vote, and what the register is told of her. */
export interface Voter {
  readonly identity: string
  readonly account: string
  readonly neighbourhood: string | null
  /** `null` when nothing is known of her age. */
  readonly ageBand: string | null
}

export type VoterFound =
  | { readonly kind: 'voter'; readonly voter: Voter }
  | { readonly kind: 'not-yet'; readonly answer: Answer }

/**
 * Who asks to vote, led step by step to what the rule of this edition still needs, in the order that
 * costs least: a name for the account, who she is, an adult’s word, a check at the desk.
 *
 * @param way  the address she came by, where each step brings her back
 */
export async function findVoter(
  asked: Asked<unknown, unknown, unknown>,
  edition: RunningEdition,
  way: string,
): Promise<VoterFound> {
  const { db, visitor, today, speech } = asked
  const lead = (path: string): VoterFound => ({
    kind: 'not-yet',
    answer: seeOther(withWayBack(path, way)),
  })
  const refuse = (why: VoterRefusalModel['why']): VoterFound => ({
    kind: 'not-yet',
    answer: page(voterRefusalPage({ edition, why }, speech), 403),
  })
  if (visitor.kind === 'anonymous') return lead(signInPath)
  if (visitor.assistedBy !== null) return refuse('assisted')

  const { identity, consent, level, pupil } = await participantOf(db, visitor.person, asked.now)
  if (pupil !== null) {
    // No name, no age, no adult’s word: the town answered for the class.
    if (!edition.admitsClasses || pupil.isOver) return refuse('class')
    if (level < edition.level) return refuse('level')
    return voterOfClass(visitor.person, pupil.neighbourhood)
  }
  if (identity === null) return lead(identityPath)
  if (identity.outOfTown !== null && !edition.admitsOutside) return refuse('out-of-town')
  const age = ageOn(identity.birthDate, today)
  if (age < edition.leastAge) return refuse('too-young')

  const need = guardianNeed(age)
  if (need !== 'none') {
    const isMet = need === 'contact' ? consent !== 'none' : consent === 'given'
    if (!isMet) return consent === 'withdrawn' ? refuse('withdrawn') : lead(guardianPath)
  }
  if (level < edition.level) return refuse('level')
  return {
    kind: 'voter',
    voter: {
      identity: identityKey(identity),
      account: visitor.person,
      neighbourhood: identity.neighbourhood,
      ageBand: ageBand(age),
    },
  }
}

/** The register knows a pupil by her code, once, and nothing else of her. */
const voterOfClass = (party: string, neighbourhood: string | null): VoterFound => ({
  kind: 'voter',
  voter: { identity: pupilIdentity(party), account: party, neighbourhood, ageBand: null },
})

/** In a rehearsal each ballot is of somebody who does not exist. */
export const nobodysVoter = (neighbourhood: string | null): Voter => {
  const nobody = randomUUID()
  return { identity: nobody, account: nobody, neighbourhood, ageBand: '25-39' }
}
