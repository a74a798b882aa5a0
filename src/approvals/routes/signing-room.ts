import { namesOf, type RoleHolder, roleHolders } from '../../people/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import type { Approval } from '../rules/approval.ts'
import type { Absence } from '../rules/signers.ts'
import { absences } from '../store/absences.ts'
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
  const holdings = await roleHolders(db, today)
  const away = await absences(db).current(today)
  const names = new Map(await namesOf(db, peopleIn(shown, away)))
  for (const { party, name } of holdings) if (name !== '') names.set(party, name)
  return { holdings, absences: away, names, today, zone }
}

const peopleIn = (shown: readonly Approval[], away: readonly Absence[]): readonly string[] => {
  const signed = shown.flatMap(({ askedBy, acts }) => [
    askedBy,
    ...acts.flatMap(({ by, insteadOf }) => [by, insteadOf]),
  ])
  const absent = away.flatMap(({ holder, delegate }) => [holder, delegate])
  return [...new Set([...signed, ...absent].filter((party) => party !== null))]
}
