import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../journal/index.ts'
import { noteOrigins } from '../lineage/index.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { plainWords } from '../platform/kernel/plain-words.ts'
import type { AnswerToPromise } from '../questions/index.ts'
import { demoFollowed } from './demo-followed.ts'
import { type DemoPlace, type Found, foundIn } from './demo-found.ts'
import { commitmentKind } from './store/versions.ts'

/** Days from the day promised to the day it was kept: most are early, one in seven is late. */
const delays = [-6, -15, -2, 11, -9, -21, 0] as const

/**
 * The other promises of the answers, each followed: kept around their day, or still to come.
 *
 * Written in a few statements, whatever their number: the demonstration loads no slower.
 */
export async function loadDemoFollowed(
  tx: Transaction<object>,
  place: DemoPlace,
  answers: readonly AnswerToPromise[],
  [owner = null, deputy = null]: readonly (string | null | undefined)[],
): Promise<void> {
  const rows = answers
    .flatMap((answer) => promiseIn(answer, place) ?? [])
    .toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : 1))
    .map((one, rank) => rowOf(one, rank, place))
  await write(tx, rows, { owner, deputy })
  await noteOrigins(
    tx,
    rows.map(({ id, answer, madeAt }) => ({
      from: { kind: 'answer', id: answer },
      to: { kind: commitmentKind, id },
      at: madeAt,
    })),
  )
  await recordEvents(tx, rows.flatMap(eventsOf))
}

const promiseIn = (answer: AnswerToPromise, { zone }: DemoPlace) => {
  for (const { title, text, done } of demoFollowed) {
    const found = foundIn(answer, title, zone)
    if (found !== null) return { ...found, text: text.replace('{where}', found.where), done }
  }
  return null
}

type Followed = Found & { readonly text: string; readonly done: string }

function rowOf(
  { answer, said, madeOn, dueOn, text, done }: Followed,
  rank: number,
  { today, now, zone }: DemoPlace,
) {
  // In the morning of its day, and never after now.
  const at = (day: Day) =>
    new Date(
      Math.min(now.getTime(), instantsOf(zone, day, '10:15')[0]?.getTime() ?? 0),
    ).toISOString()
  const kept = daysAfter(dueOn, delays[rank % delays.length] ?? 0)
  const endedOn = kept < madeOn ? dueOn : kept
  const isKept = endedOn <= today
  return {
    ...{ id: randomUUID(), text, said, madeOn, dueOn, answer: answer.id, madeAt: at(madeOn) },
    ...{ neighbourhood: answer.neighbourhood, theme: answer.theme },
    department: answer.department ?? 'accueil-et-vie-municipale',
    words: plainWords(`${text} ${said}`),
    ...{ change: randomUUID(), ending: randomUUID(), proof: randomUUID() },
    ...(isKept ? { endedOn, endedAt: at(endedOn), done } : { endedOn: null }),
  }
}

type Row = ReturnType<typeof rowOf>

async function write(
  tx: Transaction<object>,
  rows: readonly Row[],
  { owner, deputy }: { readonly owner: string | null; readonly deputy: string | null },
): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (
    id uuid, text text, said text, neighbourhood text, theme text, department text, words text,
    "madeOn" date, "dueOn" date, "madeAt" timestamptz, "endedOn" date, "endedAt" timestamptz,
    done text, change uuid, ending uuid, proof uuid)`
  await sql`
    insert into commitment (id, text, said, neighbourhood, theme, department, owner, deputy,
      made_on, first_due_on, due_on, words, state, ended_on)
    select id, text, said, neighbourhood, theme, department, ${owner}::uuid, ${deputy}::uuid,
      "madeOn", "dueOn", "dueOn", words,
      case when "endedOn" is null then 'open' else 'kept' end, "endedOn"
    from ${given}`.execute(tx)
  await sql`
    insert into commitment_change (id, commitment, kind, day, at, reason, due_on)
    select change, id, 'made', "madeOn", "madeAt", null, "dueOn" from ${given}
    union all
    select ending, id, 'kept', "endedOn", "endedAt", done, "dueOn" from ${given}
      where "endedOn" is not null`.execute(tx)
  // An address that leads nowhere: the demonstration shows no photo of a real place.
  await sql`
    insert into commitment_proof (id, commitment, kind, words, url, added_at)
    select proof, id, 'link', 'Le compte rendu du service (adresse inventée)',
      'https://chantiers.exemple.fr/' || id, "endedAt"
    from ${given} where "endedOn" is not null`.execute(tx)
}

function eventsOf(row: Row) {
  const { id, department, dueOn, madeAt } = row
  const subject = { kind: commitmentKind, id }
  const by = 'demonstration'
  const made = { type: 'commitment-made', subject, at: madeAt, payload: { by, department, dueOn } }
  if (row.endedOn === null) return [made]
  return [made, { type: 'commitment-kept', subject, at: row.endedAt, payload: { by, dueOn } }]
}
