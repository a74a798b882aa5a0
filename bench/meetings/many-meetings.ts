import type { Pool } from 'pg'
import { usualRules } from '../../src/bodies/rules/usual-rules.ts'

/** A town of many councils, as an agglomeration might have. */
export interface Councils {
  readonly bodies: number
  /** Of each, spread over a year around today. */
  readonly meetingsOfOne: number
  /** Of each meeting that was held. */
  readonly actionsOfOne: number
  readonly proposalsOfOne: number
}

/** Councils filled, their meetings held or called, what was decided and done there, their proposals. */
export async function fillCouncils(pool: Pool, councils: Councils): Promise<void> {
  await bodies(pool, councils)
  await meetings(pool, councils)
  await whatWasDecided(pool, councils)
  await proposals(pool, councils)
  await pool.query('vacuum analyze')
}

const french = (text: string): string =>
  `jsonb_build_array(jsonb_build_object('language', 'fr', 'text', ${text}))`

async function bodies(pool: Pool, councils: Councils): Promise<void> {
  await pool.query(
    `insert into body (id, kind, name, purpose, neighbourhoods, published_at)
     select 'grand-conseil-' || n, 'neighbourhood-council', ${french(`'Conseil du quartier ' || n`)},
       ${french(`'Parler de la vie du quartier ' || n || ' avec la ville.'`)}, '{}',
       now() - interval '1 year'
     from generate_series(1, $1) n`,
    [councils.bodies],
  )
  await pool.query(
    `insert into body_rules (body, in_force_from, rules, written_at)
     select id, current_date - 365, $1, now() from body where id like 'grand-conseil-%'`,
    [JSON.stringify(usualRules['neighbourhood-council'])],
  )
  await pool.query(
    `with seated as (
       select gen_random_uuid() as member, id as body, seat from body, generate_series(1, 12) seat
       where id like 'grand-conseil-%'
     ), named as (
       insert into body_member (id, name, is_name_shown)
       select member, 'Membre ' || seat, true from seated returning id)
     insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
     select gen_random_uuid(), body, 'habitants', seat, 'incumbent', member,
       current_date - 365, current_date + 700 from seated`,
  )
}

async function meetings(pool: Pool, { meetingsOfOne }: Councils): Promise<void> {
  await pool.query(
    `insert into meeting (id, kind, body, title, starts_at, ends_at, place, state, called_at, held_at)
     select gen_random_uuid(), 'council', body.id, ${french(`'Réunion ' || n || ' du conseil'`)},
       at, at + interval '2 hours', 'Maison du quartier, 3 rue de l’Aqueduc',
       case when at < now() then 'held' else 'called' end, at - interval '20 days',
       case when at < now() then at + interval '2 hours' end
     from generate_series(0, $1 - 1) n, body, lateral (
       select date_trunc('day', now()) + interval '18 hours 30 minutes'
         + (n - $1 / 2 + 0.3) * (360.0 / $1) * interval '1 day'
         + length(body.id) * interval '1 day') as dated(at)
     where body.id like 'grand-conseil-%'`,
    [meetingsOfOne],
  )
  await pool.query(
    `insert into agenda_item (id, meeting, position, source, title, type, minutes, owner)
     select gen_random_uuid(), meeting.id, n, case n when 1 then 'answers' else 'hand' end,
       'Point ' || n || ' : la place et ses abords', 'information', 15, 'Le service voirie'
     from meeting, generate_series(1, 6) n where body like 'grand-conseil-%'`,
  )
}

async function whatWasDecided(pool: Pool, { actionsOfOne }: Councils): Promise<void> {
  await pool.query(
    `insert into meeting_decision (id, meeting, text)
     select gen_random_uuid(), id, 'Demander un banc de plus près de l’arrêt du bus.'
     from meeting where body like 'grand-conseil-%' and state = 'held'`,
  )
  await pool.query(
    `insert into meeting_action (id, meeting, text, owner, due_on, state, closed_on)
     select gen_random_uuid(), id, 'Mesurer la place devant l’école.', 'Le service voirie',
       starts_at::date + 30, case when n % 4 = 0 then 'open' else 'done' end,
       case when n % 4 <> 0 then starts_at::date + 20 end
     from meeting, generate_series(1, $1) n
     where body like 'grand-conseil-%' and state = 'held'`,
    [actionsOfOne],
  )
}

async function proposals(pool: Pool, { proposalsOfOne }: Councils): Promise<void> {
  await pool.query(
    `insert into proposal (id, number, body, title, points, why, for_whom, written_at, words, state,
       adopted_on, submitted_on, first_reply_due_on, reply_due_on)
     select gen_random_uuid(), 1000 + row_number() over (), body.id, 'Un banc de plus, place ' || n,
       array['Poser un banc', 'Planter un arbre'], 'Il manque où s’asseoir.', 'Les habitants',
       now(), 'un banc de plus place', 'submitted', current_date - n, current_date - n,
       current_date + 30, current_date + 30
     from body, generate_series(1, $1) n where body.id like 'grand-conseil-%'`,
    [proposalsOfOne],
  )
}
