import { namesOf, type RoleHolder } from '../../people/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import type { Approval } from '../rules/approval.ts'
import type { Absence } from '../rules/signers.ts'
import { presence } from './presence.ts'
import type { SigningRoom } from '../views/shown-approval.ts'

export interface FullRoom extends SigningRoom {
  readonly holdings: readonly RoleHolder[]
}

/** Who is there to sign today, and the names these approvals show. */
export async function signingRoom(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'today'>,
  shown: readonly Approval[],
): Promise<FullRoom> {
  const { db, today } = asked
  const { zone } = await shownTown(asked).town()
  const [departments, neighbourhoods] = [
    await shownTown(asked).departments(),
    await shownTown(asked).neighbourhoods(),
  ]
  const places = new Map([...departments, ...neighbourhoods].map(({ id, name }) => [id, name]))
  const { holdings, absences: away } = await presence(asked)
  const held = new Map(holdings.flatMap(({ party, name }) => (name === '' ? [] : [[party, name]])))
  // Most of those who signed hold a role today: the others alone are looked up.
  const gone = peopleIn(shown, away).filter((party) => !held.has(party))
  const names = new Map([...(gone.length === 0 ? [] : await namesOf(db, gone)), ...held])
  return { holdings, absences: away, names, places, today, zone }
}

const peopleIn = (shown: readonly Approval[], away: readonly Absence[]): readonly string[] => {
  const signed = shown.flatMap(({ askedBy, acts }) => [
    askedBy,
    ...acts.flatMap(({ by, insteadOf }) => [by, insteadOf]),
  ])
  const absent = away.flatMap(({ holder, delegate }) => [holder, delegate])
  return [...new Set([...signed, ...absent].filter((party) => party !== null))]
}
