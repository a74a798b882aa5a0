import type { Transaction } from 'kysely'
import { houseRules, ruleIn } from './rules/public-rules.ts'
import { readMark } from './rules/read-mark.ts'
import { cases, openCase, report } from './store/cases.ts'
import { type Moderatable, moderatableOf } from './store/moderatable.ts'
import { appeal, decide } from './work/decisions.ts'

/** What is said of one text of the demonstration, and what an officer did. */
export interface DemoReading {
  readonly id: string
  readonly daysAgo: number
  /** Absent: it waits to be read first. */
  readonly report?: { readonly rule: string; readonly words: string }
  readonly hidden?: { readonly note: string; readonly appeal: string }
}

interface DemoPlace {
  readonly moderatables: readonly Moderatable[]
  readonly origin: string
  readonly officer: string
  readonly now: Date
}

/** A queue worth reading: texts of one kind, in the order given. */
export async function loadDemoModeration(
  tx: Transaction<object>,
  kind: string,
  readings: readonly DemoReading[],
  place: DemoPlace,
): Promise<void> {
  for (const reading of readings) await loadReading(tx, { kind, id: reading.id }, reading, place)
}

async function loadReading(
  tx: Transaction<object>,
  subject: { readonly kind: string; readonly id: string },
  reading: DemoReading,
  { moderatables, origin, officer, now }: DemoPlace,
): Promise<void> {
  const at = new Date(now.getTime() - reading.daysAgo * 86_400_000)
  const later = new Date(at.getTime() + 86_400_000)
  if (reading.report === undefined) {
    await openCase(tx, subject, 'first-reading', { by: 'demonstration', now: at })
    return
  }
  const told = { ...reading.report, email: null, language: 'fr' }
  await report(tx, subject, told, { by: 'demonstration', now: at })
  const rule = ruleIn(houseRules, reading.report.rule)
  const one = await cases(tx).underWay(subject)
  if (reading.hidden === undefined || rule === null || one === null) return
  const content = (await moderatableOf(moderatables, subject.kind).find(tx, [subject.id])).get(
    subject.id,
  )
  const read = { id: one.id, mark: readMark(content?.text ?? '', 1) }
  const as = { act: 'hide', rule, ruleVersion: 0, note: reading.hidden.note } as const
  const deciding = { moderatables, origin, act: { by: officer, now: later } }
  await decide(tx, [read], as, deciding)
  await appeal(tx, one.id, reading.hidden.appeal, deciding)
}
