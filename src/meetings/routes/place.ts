import { bodies, shownBodies } from '../../bodies/index.ts'
import { roleHolders } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import type { MeetingFile } from '../rules/file.ts'
import { type Officer, type Place, type WorkPlace, writtenTimes } from '../views/place.ts'

type AskedHere = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech'>

/** Papers are in the language of what they hold, whoever asks for them. */
export const inFrench = <Found extends Pick<AskedHere, 'speech'>>(asked: Found) => ({
  ...asked,
  speech: { ...asked.speech, language: 'fr' as const },
})

/** What every page of meetings needs: whose they are, where, and days in words. */
export async function placeOf(asked: AskedHere): Promise<Place> {
  const shown = shownTown(asked)
  const town = await shown.town()
  return {
    ...writtenTimes({ town, speech: asked.speech }),
    zone: town.zone,
    bodies: await shownBodies(asked),
    neighbourhoods: await shown.neighbourhoods(),
  }
}

/** Officers of the whole town, who prepare meetings. */
export async function townOfficers(db: Database, today: Day): Promise<readonly Officer[]> {
  const holders = await roleHolders(db, today)
  const officers = new Map<string, Officer>()
  for (const { party, name, role, scope } of holders)
    if (role === 'officer' && scope.kind === 'town' && name !== '')
      officers.set(party, { id: party, name })
  return [...officers.values()]
}

/** Residents who animate the body of a meeting today, from accounts of their own. */
export const animatorsOf = async (
  { db, today }: Pick<Asked<unknown, unknown, unknown>, 'db' | 'today'>,
  { body }: Pick<MeetingFile, 'body'>,
): Promise<readonly Officer[]> =>
  body === null
    ? []
    : (await bodies(db).animatorsOf(body, today)).map(({ party, name }) => ({ id: party, name }))

/** The same for officers, with who they are. */
export async function workPlaceOf(
  asked: AskedHere & Pick<Asked<unknown, unknown, unknown>, 'today'>,
): Promise<WorkPlace> {
  const officers = await townOfficers(asked.db, asked.today)
  return { ...(await placeOf(asked)), officers, today: asked.today }
}

/** Those that have not ended. */
export const departmentsNow = async (asked: Pick<AskedHere, 'db' | 'remember'>) =>
  (await shownTown(asked).departments()).filter(({ endedOn }) => endedOn === null)
