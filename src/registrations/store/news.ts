import { sql, type Transaction } from 'kysely'
import { newsFor, type Told, toTell } from '../rules/news.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { News, Registration } from '../rules/registration.ts'
import { registrationColumns } from './columns.ts'
import { ofThing } from './versions.ts'

/** Somebody to whom something is news. */
export interface Newsworthy {
  readonly registration: Registration
  readonly news: News
}

interface Row extends Registration {
  readonly told: Told
}

/**
 * Takes those who do not know yet how things stand: they are told by who takes them, once. Who left no
 * e-mail is noted as to be called.
 *
 * @param most  so that a work stays brief: the others come next time
 */
export async function takeNews(
  tx: Transaction<object>,
  thing: RegistrableThing,
  most: number,
): Promise<readonly Newsworthy[]> {
  const { startsAt, place, standing } = thing
  const state = standing === 'called-off' ? sql`'called-off'` : sql`state`
  const found = await sql<Row>`
    select ${registrationColumns}, jsonb_build_object('state', told_state, 'place', told_place,
      'startsAt', to_char(told_starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as told
    from registration
    where ${ofThing(thing)} and state <> 'cancelled' and erased_at is null
      and told_state <> 'called-off'
      and (told_state, told_starts_at, told_place)
        is distinct from (${state}, ${startsAt}::timestamptz, ${place})
    order by number limit ${most} for update skip locked`.execute(tx)
  const all = found.rows.flatMap(({ told, ...registration }): readonly Newsworthy[] => {
    if (registration.state === 'cancelled') return []
    const news = newsFor(told, toTell(thing, registration.state))
    return news === null ? [] : [{ registration, news }]
  })
  await sql`
    update registration set told_state = ${state}, told_starts_at = ${startsAt},
      told_place = ${place},
      to_call = case when email is null then news.what else to_call end
    from unnest(${all.map(({ registration }) => registration.key)}::uuid[],
      ${all.map(({ news }) => news)}::text[]) as news (id, what)
    where registration.id = news.id`.execute(tx)
  return all
}
