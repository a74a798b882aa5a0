import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import { namesOf, type RoleHolder, roleHolders } from '../../people/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { isWorkingDay, townCalendar, towns } from '../../town/index.ts'
import { approvalPaths } from '../rules/paths.ts'
import { type Signer, signersOf } from '../rules/signers.ts'
import { absences } from '../store/absences.ts'
import { lateSteps, type OpenStep, takeUnannounced } from '../store/open-steps.ts'
import type { SayApproval } from '../views/sentences.ts'
import { approvalWords } from '../words/index.ts'

interface Telling {
  readonly now: Date
  /** The public address of the site. */
  readonly origin: string
}

/** Those who may sign, how to reach them, and the words of the town. */
async function post(tx: Transaction<object>, now: Date) {
  const { name: town, zone } = await towns(tx).find()
  const today = dayIn(zone, now)
  const holders = await roleHolders(tx, today)
  const away = await absences(tx).current(today)
  const say: SayApproval = sayIn(approvalWords, 'fr', await towns(tx).wordOverrides())
  const byParty = new Map(holders.map((holder) => [holder.party, holder]))
  return {
    ...{ town, today, say },
    signers: ({ step }: OpenStep): readonly Signer[] => signersOf(step, holders, away, today),
    reach: (party: string): RoleHolder | undefined => byParty.get(party),
  }
}

const written = (on: Day | null): string => (on === null ? '' : formatDay(on, 'fr'))

/** Writes to those who may sign what has just opened. @returns how many mails */
export async function tellNewSteps(
  tx: Transaction<object>,
  { now, origin }: Telling,
): Promise<number> {
  const opened = await takeUnannounced(tx, now)
  if (opened.length === 0) return 0
  const { town, say, signers, reach } = await post(tx, now)
  let mails = 0
  for (const one of opened) {
    const { approval, step } = one
    for (const { party, insteadOf } of signers(one)) {
      const to = reach(party)?.email ?? null
      if (to === null) continue
      const about = {
        ...{ town, title: approval.title, day: written(step.dueOn) },
        link: origin + approvalPaths.sign(step.id),
      }
      const text =
        insteadOf === null
          ? say('mail.text', about)
          : say('mail.instead-text', { ...about, name: await nameOf(tx, insteadOf, say) })
      const subject = say('mail.subject', { title: approval.title })
      await sendMail(tx, { to, party, subject, text })
      mails += 1
    }
  }
  return mails
}

const nameOf = async (tx: Transaction<object>, party: string, say: SayApproval): Promise<string> =>
  (await namesOf(tx, [party])).get(party) ?? say('someone')

/**
 * One mail a day to each who lets texts wait past their day, on working days, with all of them.
 *
 * @returns how many mails
 */
export async function remindHolders(
  tx: Transaction<object>,
  { now, origin }: Telling,
): Promise<number> {
  const { town, today, say, signers, reach } = await post(tx, now)
  if (!isWorkingDay(today, await townCalendar(tx).find())) return 0
  const byParty = new Map<string, OpenStep[]>()
  for (const one of await lateSteps(tx, today)) {
    for (const { party } of signers(one)) {
      byParty.set(party, [...(byParty.get(party) ?? []), one])
    }
  }
  let mails = 0
  for (const [party, late] of byParty) {
    const to = reach(party)?.email ?? null
    if (to === null) continue
    const lines = late
      .map(({ approval: { title }, step }) =>
        say('remind.line', { title, day: written(step.dueOn) }),
      )
      .join('\n')
    const count = late.length
    const text = say('remind.text', { town, count, lines, link: origin + approvalPaths.toSign })
    await sendMail(tx, { to, party, subject: say('remind.subject', { count }), text })
    mails += 1
  }
  return mails
}
