import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { roleHolders } from '../people/index.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { type AnswerToPromise, promisingAnswers } from '../questions/index.ts'
import { type DemoFate, type DemoPromise, demoPromises } from './demo-promises.ts'
import { type DemoPlace, type Found, foundIn } from './demo-found.ts'
import { loadDemoFollowed } from './demo-crowd.ts'
import { actsOn, type NewProof } from './store/acts.ts'
import { makeCommitment } from './store/making.ts'

/** Promises of the demonstration, from the answers of its questions, each as old as its answer. */
export async function loadDemoCommitments(
  tx: Transaction<object>,
  place: DemoPlace,
): Promise<void> {
  const answers = await promisingAnswers(tx)
  const officers = (await roleHolders(tx, place.today)).filter(({ role }) => role === 'officer')
  const found = demoPromises.flatMap((promise) => {
    const one = chosenOf(promise, answers, place)
    return one === undefined ? [] : [{ promise, one }]
  })
  const isTold = new Set(found.map(({ one }) => one.answer.id))
  const others = answers.filter(({ id }) => !isTold.has(id))
  await loadDemoFollowed(tx, place, others, [officers[0]?.party, officers[1]?.party])
  for (const { promise, one } of found.toSorted((a, b) => (a.one.madeOn < b.one.madeOn ? -1 : 1))) {
    await loadOne(tx, place, promise, one, [officers[0]?.party, officers[1]?.party])
  }
}

function chosenOf(
  { title, among }: DemoPromise,
  answers: readonly AnswerToPromise[],
  { today, zone }: DemoPlace,
): Found | undefined {
  const all = answers.flatMap((answer) => foundIn(answer, title, zone) ?? [])
  if (among === 'oldest') return all[0]
  return all.findLast(({ dueOn }) => dueOn < today === (among === 'past'))
}

async function loadOne(
  tx: Transaction<object>,
  { today, now, zone }: DemoPlace,
  { text, fates }: DemoPromise,
  { answer, said, madeOn, dueOn, where }: Found,
  [owner = null, deputy = null]: readonly (string | null | undefined)[],
): Promise<void> {
  // In the morning of its day, and never after now.
  const act = (day: Day) => ({
    by: 'demonstration',
    now: new Date(Math.min(now.getTime(), instantsOf(zone, day, '10:15')[0]?.getTime() ?? 0)),
  })
  const id = randomUUID()
  const promised = {
    ...{
      id,
      from: { kind: 'answer', id: answer.id },
      text: text.replace('{where}', where),
      said,
      madeOn,
      dueOn,
    },
    ...{ neighbourhood: answer.neighbourhood, theme: answer.theme, owner, deputy },
    department: answer.department ?? 'accueil-et-vie-municipale',
  }
  const number = await makeCommitment(tx, promised, act(madeOn))
  for (const fate of fates) {
    const on = daysAfter(dueOn, fate.after)
    if (on <= today) await befall(tx, id, fate, { on, dueOn, number }, act(on))
  }
}

async function befall(
  tx: Transaction<object>,
  id: string,
  { act, reason, by = 0 }: DemoFate,
  { on, dueOn, number }: { readonly on: Day; readonly dueOn: Day; readonly number: number },
  acting: { readonly by: string; readonly now: Date },
): Promise<void> {
  const acts = actsOn(tx, id, acting, () => Promise.resolve())
  const given = { today: on, reason }
  if (act === 'kept') await acts.keep({ ...given, proofs: [reportOf(number)] })
  if (act === 'dropped') await acts.drop(given)
  if (act === 'postponed') await acts.postpone({ ...given, dueOn: daysAfter(dueOn, by) })
  if (act === 'resumed') await acts.resume({ ...given, dueOn: daysAfter(dueOn, by) })
}

/** An address that leads nowhere: the demonstration shows no photo of a real place. */
const reportOf = (number: number): NewProof => ({
  ...{ kind: 'link', words: 'Le compte rendu du chantier (adresse inventée)' },
  url: `https://chantiers.exemple.fr/engagement-${number}`,
  ...{ file: null, bytes: null, width: null, height: null },
})
