import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type AgendaItem, mostItems, reordered, shifted } from '../rules/agenda.ts'
import { tell } from './versions.ts'

export type NewItem = Omit<AgendaItem, 'id'> & {
  /** Of an item that was taken off: it finds its documents. */
  readonly id?: string | undefined
}
export type AgendaRefusal = 'not-now' | 'too-many' | 'already-there'

/** The agenda of one meeting, until it is held. */
export function agendaOf(db: Database, meeting: string, act: Act) {
  /** Two officers at once wait for each other. */
  const ahead = (
    work: (tx: Transaction<object>) => Promise<AgendaRefusal | null>,
  ): Promise<AgendaRefusal | null> =>
    inTransaction(db, async (tx) => {
      const found = await sql`
        select from meeting where id = ${meeting} and state in ('planned', 'called') for update`.execute(
        tx,
      )
      if (found.rows.length === 0) return 'not-now'
      const refused = await work(tx)
      if (refused === null) await tell(tx, 'meeting-agenda-written', meeting, act)
      return refused
    })

  return {
    add: ({ id = randomUUID(), source, about, title, type, minutes, owner }: NewItem) =>
      ahead(async (tx) => {
        const items = await itemsOf(tx, meeting)
        if (items.length >= mostItems) return 'too-many'
        const isThere = (item: AgendaItem) => about !== null && item.about === about
        if (items.some(isThere)) return 'already-there'
        const added = await sql`
          insert into agenda_item (id, meeting, position, source, about, title, type, minutes, owner)
          select ${id}, ${meeting}, coalesce(max(position), 0) + 1, ${source},
            ${about}::uuid, ${title}, ${type}, ${minutes}, ${owner}
          from agenda_item where meeting = ${meeting}
          on conflict (id) do nothing`.execute(tx)
        return added.numAffectedRows === 0n ? 'already-there' : null
      }),

    /** The first one keeps its title. */
    write: (
      item: string,
      { title, type, minutes, owner }: Pick<AgendaItem, 'title' | 'type' | 'minutes' | 'owner'>,
    ) =>
      ahead(async (tx) => {
        await sql`
          update agenda_item set type = ${type}, minutes = ${minutes}, owner = ${owner},
            title = case when source = 'answers' then title else ${title} end
          where id = ${item} and meeting = ${meeting}`.execute(tx)
        return null
      }),

    shift: (item: string, way: 'up' | 'down') =>
      ahead(async (tx) => {
        await lay(tx, meeting, shifted(await itemsOf(tx, meeting), item, way))
        return null
      }),

    /** All of them at once. */
    order: (asked: readonly string[]) =>
      ahead(async (tx) => {
        await lay(tx, meeting, reordered(await itemsOf(tx, meeting), asked))
        return null
      }),

    /** The first one stays. @returns the refusal, or the item as it was */
    async remove(item: string): Promise<AgendaItem | null> {
      let gone: AgendaItem | undefined
      await ahead(async (tx) => {
        gone = (await itemsOf(tx, meeting)).find(
          ({ id, source }) => id === item && source !== 'answers',
        )
        if (gone === undefined) return 'not-now'
        await sql`delete from agenda_item where id = ${item} and meeting = ${meeting}`.execute(tx)
        return null
      })
      return gone ?? null
    },
  }
}

async function itemsOf(tx: Transaction<object>, meeting: string): Promise<readonly AgendaItem[]> {
  const found = await sql<AgendaItem>`
    select id, source, about, title, type, minutes, owner from agenda_item
    where meeting = ${meeting} order by position`.execute(tx)
  return found.rows
}

async function lay(tx: Transaction<object>, meeting: string, order: readonly string[]) {
  await sql`
    update agenda_item set position = place.rank - 1
    from unnest(${[...order]}::uuid[]) with ordinality as place (id, rank)
    where agenda_item.id = place.id and meeting = ${meeting}`.execute(tx)
}
