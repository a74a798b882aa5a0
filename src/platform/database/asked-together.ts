import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'

interface Waiting<Key, Value> {
  readonly key: Key
  readonly tell: (value: Value) => void
  readonly fail: (error: unknown) => void
}

export interface Together {
  /** One query at a time: who comes meanwhile goes with the next. For what is written. */
  readonly inTurn?: boolean
  /** So that nobody waits for a crowd; 50 by default. */
  readonly most?: number
}

/**
 * Answers with one query all who ask in the same turn of the event loop: a round trip costs more
 * than the rows it brings, and many people vote in the last hour. Alone, nobody waits for another.
 *
 * A query that fails, fails for those who asked with it.
 *
 * @param ask  gives a value for each key, in the same order
 */
export function askedTogether<Key, Value>(
  ask: (db: Database, keys: readonly Key[]) => Promise<readonly Value[]>,
  { inTurn = false, most = 50 }: Together = {},
): (db: Database, key: Key) => Promise<Value> {
  const rooms = new WeakMap<Database, Room<Key, Value>>()

  function roomOf(db: Database): Room<Key, Value> {
    const known = rooms.get(db)
    if (known !== undefined) return known
    const room: Room<Key, Value> = { waiting: [], isLeaving: false }
    rooms.set(db, room)
    return room
  }

  async function leave(db: Database, room: Room<Key, Value>): Promise<void> {
    const group = room.waiting.splice(0, most)
    if (!inTurn) leaveSoon(db, room)
    try {
      const values = await ask(
        db,
        group.map(({ key }) => key),
      )
      // As many as were asked for, in their order.
      for (const [place, { tell }] of group.entries()) tell(values[place] as Value)
    } catch (error) {
      for (const { fail } of group) fail(error)
    }
    if (inTurn) leaveSoon(db, room)
  }

  /** At the end of this turn, if anybody waits. */
  function leaveSoon(db: Database, room: Room<Key, Value>): void {
    room.isLeaving = room.waiting.length > 0
    if (room.isLeaving) setImmediate(() => void leave(db, room))
  }

  return (db, key) =>
    new Promise((tell, fail) => {
      const room = roomOf(db)
      room.waiting.push({ key, tell, fail })
      if (!room.isLeaving) leaveSoon(db, room)
    })
}

interface Room<Key, Value> {
  readonly waiting: Waiting<Key, Value>[]
  /** A query will soon take who waits here, or is on its way and will be followed. */
  isLeaving: boolean
}

/**
 * Lists of one length as the rows of a `from`, each with its place, from 1.
 *
 * Under a `select`, so that the planner does not look at how many there are: it would find each
 * query cheaper than the plan it keeps for all, and plan it anew, which costs more than to run it.
 */
export const rowsOf = (
  ...columns: readonly (readonly [type: RawBuilder<unknown>, values: readonly unknown[]])[]
): RawBuilder<unknown> =>
  sql`unnest(${sql.join(columns.map(([type, values]) => sql`(select ${values}::${type})`))})
    with ordinality`
