import { z } from 'zod'
import { type Asked, bytes, everyone, type Route, route } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { suggestionsPath } from '../rules/paths.ts'
import { type KnownStreet, mostTyped, streetTyped, type Suggestion } from '../rules/suggestion.ts'
import { addressesVersion } from '../store/placing.ts'
import { addresses } from '../store/addresses.ts'
import { suggested } from '../store/suggested.ts'
import { isAnsweredNow } from './pace.ts'

type Asking = Pick<Asked<unknown, unknown>, 'db' | 'remember'>

/** The streets of the town, ready to be searched; `null` while no file was imported. */
export async function knownStreets({ db, remember }: Asking) {
  const index = await remember(addressesVersion, 'streets', () => addresses(db).streets())
  return index.streets.length === 0 ? null : index
}

/** What is offered to who typed this; `null` while no file was imported. */
export async function offeredFor(
  asked: Asking,
  typed: string,
): Promise<readonly Suggestion[] | null> {
  const index = await knownStreets(asked)
  return index === null ? null : suggested(asked.db, index, typed)
}

/** The street that was typed, as a whole; `null` when it is not one of the town, or in doubt. */
export async function streetOf(asked: Asking, typed: string): Promise<KnownStreet | null> {
  const index = await knownStreets(asked)
  const key = index === null ? null : streetTyped(typed, index)
  return key === null ? null : addresses(asked.db).street(key)
}

const json = 'application/json; charset=utf-8'
const query = z.object({ q: z.string().max(mostTyped).catch('') })

/** As little as a list needs: a line to read, a code to give back, the neighbourhood’s name. */
const search = route({ get: suggestionsPath, may: everyone, query }, async (asked) => {
  if (!isAnsweredNow(asked.from, asked.now)) {
    return bytes(json, JSON.stringify({ suggestions: [] }), { status: 429, keptSeconds: 0 })
  }
  const offered = (await offeredFor(asked, asked.query.q)) ?? []
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const nameOf = (id: string | null) => neighbourhoods.find((one) => one.id === id)?.name ?? null
  const suggestions = offered.map((one) =>
    one.kind === 'street'
      ? { kind: one.kind, label: one.label }
      : {
          kind: one.kind,
          code: one.door.code,
          label: one.door.label,
          neighbourhood: nameOf(one.door.neighbourhood),
        },
  )
  return bytes(json, JSON.stringify({ suggestions }), { keptSeconds: 60 })
})

export const searchRoutes: readonly Route[] = [search]
