import type { Transaction } from 'kysely'
import { isThere, type Lent, onLeave, toldFor } from '../../approvals/index.ts'
import { sendTemplate } from '../../messages/index.ts'
import { type RoleHolder, roleHolders } from '../../people/index.ts'
import type { Schedule } from '../../platform/jobs/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { type Department, departments, towns } from '../../town/index.ts'
import type { Commitment } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { takeReminders, type ToRemind } from '../store/reminders.ts'
import { commitmentReminder } from '../templates.ts'
import { mailWords } from '../words/index.ts'

type Holder = Pick<RoleHolder, 'party' | 'role' | 'scope' | 'email'>

/** Those whom the workbench admits. */
const runs = ({ role, scope }: Holder): boolean =>
  (role === 'officer' || role === 'administrator') && scope.kind === 'town'

/** Those whom the page of departments admits. */
const serves = ({ role }: Holder): boolean =>
  role === 'department-agent' || role === 'head-of-department'

/** Whether she may do something about a commitment of that department, on the page her mail leads to. */
const actsOn = (holder: Holder, department: string): boolean => {
  const { kind, id } = holder.scope
  const isHers = kind === 'town' || (kind === 'department' && id === department)
  return runs(holder) || (serves(holder) && isHers)
}

/**
 * Who is reminded of a commitment: who is in charge and who takes over, and who stands in for them
 * while they are away, if she may act. When none of them is there to act, its department too, else the
 * officers: never nobody, nor only people who can do nothing.
 */
export function remindedOf(
  { owner, deputy, department }: Pick<Commitment, 'owner' | 'deputy' | 'department'>,
  holders: readonly Holder[],
  known: readonly Pick<Department, 'id' | 'email'>[],
  away: readonly Lent[],
): readonly string[] {
  const reached = (found: readonly (string | null | undefined)[]) => [
    ...new Set(found.filter((email) => email !== null && email !== undefined)),
  ]
  const emailOf = (party: string) => holders.find((one) => one.party === party)?.email
  const acts = (party: string) =>
    holders.some((one) => one.party === party && actsOn(one, department))
  const officers = holders
    .filter((one) => one.role === 'officer' && runs(one))
    .map(({ email }) => email)
  const ofDepartment = known.find(({ id }) => id === department)?.email
  const charged = [owner, deputy].filter((party) => party !== null)
  const parties = charged.flatMap((party) =>
    toldFor(party, away).filter((one) => one === party || acts(one)),
  )
  // A department in charge is told itself, beside who takes over.
  const direct = owner === null ? ofDepartment : null
  const own = [direct, ...parties.map(emailOf)]
  const there = parties.filter((party) => isThere(party, away) && acts(party)).map(emailOf)
  if (reached([direct, ...there]).length > 0) return reached(own)
  const next = reached([ofDepartment])
  return reached([...own, ...(next.length > 0 ? next : officers)])
}

/** One mail to each, with all that awaits her. @returns how many mails */
export async function remind(
  tx: Transaction<object>,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<number> {
  const { name: town, zone } = await towns(tx).find()
  const due = await takeReminders(tx, now, zone)
  if (due.length === 0) return 0
  const today = dayIn(zone, now)
  const holders = await roleHolders(tx, today)
  const away = await onLeave(tx, today)
  const known = await departments(tx).all()
  const mails = new Map<string, ToRemind[]>()
  for (const one of due) {
    for (const email of remindedOf(one.commitment, holders, known, away)) {
      mails.set(email, [...(mails.get(email) ?? []), one])
    }
  }
  const say = sayIn(mailWords, 'fr', await towns(tx).wordOverrides())
  const item = ({ kind, commitment: { number, text, dueOn } }: ToRemind) =>
    say(`item.${kind}`, { number, text, day: formatDay(dueOn, 'fr') })
  const holds = (email: string, admitted: (holder: Holder) => boolean) =>
    holders.some((one) => one.email === email && admitted(one))
  for (const [email, all] of mails) {
    // A department without an account has no door: it reads what everybody reads.
    const path = holds(email, runs)
      ? commitmentPaths.workbench()
      : holds(email, serves)
        ? commitmentPaths.department()
        : commitmentPaths.all()
    const link = origin + addressIn('fr', path)
    await sendTemplate(tx, {
      template: commitmentReminder,
      to: { kind: 'email', value: email, language: 'fr' },
      values: { town, count: all.length, items: all.map(item).join('\n\n'), link },
      about: null,
    })
  }
  return mails.size
}

/** In the morning: it writes to people. */
export const commitmentsSchedules = (zone: string, origin: string): readonly Schedule[] => [
  {
    name: 'commitment-reminders',
    when: { dailyAt: '08:20', zone },
    run: async (tx, { now }) => void (await remind(tx, { now, origin })),
  },
]
