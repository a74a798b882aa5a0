import type { Transaction } from 'kysely'
import { sendMail } from '../../messages/index.ts'
import { namesOf, type RoleHolder, roleHolders } from '../../people/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { isWorkingDay, townCalendar, towns } from '../../town/index.ts'
import type { ApprovalSubject } from '../rules/approval.ts'
import { animationTeam } from '../rules/circuit.ts'
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
  readonly team: TeamToTell
}

/** Residents who agree to a text from accounts that hold no role of the town. */
export interface TeamToTell {
  /** Where they do. */
  readonly path: string
  /** Those of the day, with their address; none when the text has no such team. */
  readonly reached: (
    tx: Transaction<object>,
    subject: ApprovalSubject,
    today: Day,
  ) => Promise<ReadonlyMap<string, string>>
}

/** The animation team of a text, when it is its turn; never who is written to as a holder. */
async function teamTold(
  tx: Transaction<object>,
  { approval, step }: OpenStep,
  team: TeamToTell,
  { today, except }: { readonly today: Day; readonly except: readonly Signer[] },
): Promise<readonly (readonly [party: string, to: string])[]> {
  if (step.role !== animationTeam) return []
  const reached = await team.reached(tx, approval.subject, today)
  return [...reached].filter(([party]) => except.every((one) => one.party !== party))
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

/** Writes to those who may sign what has just opened, and to the residents whose turn it is. @returns how many mails */
export async function tellNewSteps(
  tx: Transaction<object>,
  { now, origin, team }: Telling,
): Promise<number> {
  const opened = await takeUnannounced(tx, now)
  if (opened.length === 0) return 0
  const { town, today, say, signers, reach } = await post(tx, now)
  let mails = 0
  for (const one of opened) {
    const { approval, step } = one
    const subject = say('mail.subject', { title: approval.title })
    const about = { town, title: approval.title, day: written(step.dueOn) }
    for (const { party, insteadOf } of signers(one)) {
      const to = reach(party)?.email ?? null
      if (to === null) continue
      const values = { ...about, link: origin + approvalPaths.sign(step.id) }
      const text =
        insteadOf === null
          ? say('mail.text', values)
          : say('mail.instead-text', { ...values, name: await nameOf(tx, insteadOf, say) })
      await sendMail(tx, { to, party, subject, text })
      mails += 1
    }
    for (const [party, to] of await teamTold(tx, one, team, { today, except: signers(one) })) {
      const text = say('mail.team-text', { ...about, link: origin + team.path })
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
  { now, origin, team }: Telling,
): Promise<number> {
  const { town, today, say, signers, reach } = await post(tx, now)
  if (!isWorkingDay(today, await townCalendar(tx).find())) return 0
  const waiting = new Map<string, Waiting>()
  const waitsFor = (party: string, to: string | null, one: OpenStep, isTeam: boolean): void => {
    const key = `${party} ${isTeam}`
    const late = [...(waiting.get(key)?.late ?? []), one]
    if (to !== null) waiting.set(key, { party, to, isTeam, late })
  }
  for (const one of await lateSteps(tx, today)) {
    for (const { party } of signers(one)) waitsFor(party, reach(party)?.email ?? null, one, false)
    for (const [party, to] of await teamTold(tx, one, team, { today, except: signers(one) }))
      waitsFor(party, to, one, true)
  }
  for (const { party, to, isTeam, late } of waiting.values()) {
    const lines = late
      .map(({ approval: { title }, step }) =>
        say('remind.line', { title, day: written(step.dueOn) }),
      )
      .join('\n')
    const count = late.length
    const link = origin + (isTeam ? team.path : approvalPaths.toSign)
    const text = say(isTeam ? 'remind.team-text' : 'remind.text', { town, count, lines, link })
    await sendMail(tx, { to, party, subject: say('remind.subject', { count }), text })
  }
  return waiting.size
}

/** What somebody is reminded of, as an agent or as one of a team. */
interface Waiting {
  readonly party: string
  readonly to: string
  readonly isTeam: boolean
  readonly late: readonly OpenStep[]
}
