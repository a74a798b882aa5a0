import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { towns } from '../../town/index.ts'
import type { ModeratedContent, ModerationCase } from '../rules/case.ts'
import { appealUntil, mayAct, mayDecideAppeal, visibilityIn } from '../rules/life.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { readMark } from '../rules/read-mark.ts'
import { cases, lockedCase, settle, settleAppeal, writeAppeal } from '../store/cases.ts'
import { type Moderatable, moderatableOf } from '../store/moderatable.ts'
import { tellConfirmed, tellHidden, tellReporters, tellRestored, type Telling } from './tell.ts'

export interface Deciding {
  readonly moderatables: readonly Moderatable[]
  readonly act: Act
  /** Where links in mails lead. */
  readonly origin: string
}

/** A case and what was read of it. */
export interface ReadCase {
  readonly id: string
  readonly mark: string
}

export type DecidedAs =
  | { readonly act: 'keep' }
  | {
      readonly act: 'hide'
      readonly rule: ModerationRule
      readonly ruleVersion: number
      readonly note: string
    }

/**
 * Hides or leaves what waits, one after the other: each with its mails in its own transaction. What
 * has no words any more is over, whatever was chosen.
 *
 * @returns how many are done; how many were left because they moved since they were read
 */
export async function decide(
  db: Database,
  read: readonly ReadCase[],
  as: DecidedAs,
  deciding: Deciding,
): Promise<{ readonly done: number; readonly left: number }> {
  let done = 0
  for (const one of read) if (await decideOne(db, one, as, deciding)) done += 1
  return { done, left: read.length - done }
}

const decideOne = (
  db: Database,
  { id, mark }: ReadCase,
  as: DecidedAs,
  deciding: Deciding,
): Promise<boolean> =>
  changing(db, id, deciding, async (tx, { one, content, today }) => {
    if (!mayAct(as.act, one, today)) return false
    const reports = (await cases(tx).reportsOf([id])).get(id) ?? []
    if (readMark(content.text ?? '', reports.length) !== mark) return false
    if (content.text === null) {
      await tellReporters(tx, await settled(tx, one, { state: 'gone' }, deciding, content), 'gone')
      return true
    }
    const outcome =
      as.act === 'keep'
        ? ({ state: 'kept' } as const)
        : ({ ...as, state: 'hidden', appealUntil: appealUntil(today) } as const)
    const telling = await settled(tx, one, outcome, deciding, content)
    if (as.act === 'hide') await tellHidden(tx, telling)
    await tellReporters(tx, telling, as.act === 'hide' ? 'hidden' : 'kept')
    return true
  })

/** Takes a decision back: it waits again, and is shown again if it was. @returns whether it could be */
export const undo = (db: Database, id: string, deciding: Deciding): Promise<boolean> =>
  changing(db, id, deciding, async (tx, { one, content, today }) => {
    if (!mayAct('undo', one, today)) return false
    // Somebody reported it again since it was left: it waits already.
    if (one.state === 'kept' && (await cases(tx).underWay(one.subject)) !== null) return false
    const telling = await settled(tx, one, { state: 'open' }, deciding, content)
    const wasShown = one.state === 'hidden' && one.cause !== 'first-reading'
    if (wasShown) await tellRestored(tx, telling, '')
    return true
  })

/** Who wrote it does not agree. @returns whether it is in time, and once */
export const appeal = (
  db: Database,
  id: string,
  words: string,
  deciding: Deciding,
): Promise<boolean> =>
  changing(db, id, deciding, async (tx, { one, today }) => {
    if (!mayAct('appeal', one, today)) return false
    await writeAppeal(tx, one, words, deciding.act)
    return true
  })

/** @param officers  those who could decide it today */
export const decideAppeal = (
  db: Database,
  id: string,
  decided: { readonly outcome: 'confirmed' | 'restored'; readonly reason: string },
  { officers, ...deciding }: Deciding & { readonly officers: readonly string[] },
): Promise<boolean> =>
  changing(db, id, deciding, async (tx, { one, content, today }) => {
    const { act } = deciding
    if (!mayAct('decide-appeal', one, today)) return false
    if (!mayDecideAppeal(one, act.by, officers)) return false
    await settleAppeal(tx, one, decided, act)
    if (decided.outcome === 'confirmed') {
      await tellConfirmed(tx, tellingOf(one, deciding, content), decided.reason)
      return true
    }
    const telling = await settled(tx, one, { state: 'restored' }, deciding, content)
    await tellRestored(tx, telling, decided.reason)
    return true
  })

interface Changing {
  readonly one: ModerationCase
  readonly content: ModeratedContent
  readonly today: ReturnType<typeof dayIn>
}

/** One case, locked, with what it is about; false when one of the two is not there any more. */
const changing = (
  db: Database,
  id: string,
  { moderatables, act }: Deciding,
  change: (tx: Transaction<object>, found: Changing) => Promise<boolean>,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const one = await lockedCase(tx, id)
    if (one === null) return false
    const moderatable = moderatableOf(moderatables, one.subject.kind)
    const content = (await moderatable.find(tx, [one.subject.id])).get(one.subject.id)
    if (content === undefined) return false
    const { zone } = await towns(tx).find()
    return change(tx, { one, content, today: dayIn(zone, act.now) })
  })

/** Writes the outcome, and shows or hides what it is about at once. */
async function settled(
  tx: Transaction<object>,
  one: ModerationCase,
  outcome: Parameters<typeof settle>[2],
  deciding: Deciding,
  content: ModeratedContent,
): Promise<Telling> {
  const { act, moderatables } = deciding
  await settle(tx, one, outcome, act)
  if (outcome.state !== 'gone') {
    const visibility = visibilityIn(outcome.state, one.cause)
    await moderatableOf(moderatables, one.subject.kind).setVisibility(
      tx,
      one.subject.id,
      visibility,
      act,
    )
  }
  const after = (await cases(tx).find(one.id)) ?? one
  return tellingOf(after, deciding, content)
}

const tellingOf = (
  one: ModerationCase,
  { moderatables, origin }: Deciding,
  content: ModeratedContent,
): Telling => ({ one, content, origin, moderatable: moderatableOf(moderatables, one.subject.kind) })
