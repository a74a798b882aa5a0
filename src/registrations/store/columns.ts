import { sql } from 'kysely'

export const openingColumns = sql`
  kind, thing as id, capacity, closes_at as "closesAt",
  (select coalesce(sum(people), 0)::int from registration as one
    where one.kind = opening.kind and one.thing = opening.thing and state = 'seated') as seated,
  (select coalesce(sum(people), 0)::int from registration as one
    where one.kind = opening.kind and one.thing = opening.thing and state = 'waiting') as waiting`

export const registrationColumns = sql`
  id as key, kind, thing as id, number, door, state, people, name, email, phone, language, needs,
  to_call as "toCall"`
