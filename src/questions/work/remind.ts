import type { Transaction } from 'kysely'
import { type OnLeave, onLeave, toldFor } from '../../approvals/index.ts'
import { sendTemplate } from '../../messages/index.ts'
import { type RoleHolder, roleHolders } from '../../people/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { departments, steeringRoles, townCalendar, towns } from '../../town/index.ts'
import { linkDays } from '../rules/department-link.ts'
import { questionPaths } from '../rules/paths.ts'
import {
  escalationOn,
  headAlertOn,
  type Owed,
  type Reminder,
  remindersOn,
} from '../rules/reminders.ts'
import { teamOf } from '../rules/team.ts'
import { owedByDepartments } from '../store/owed.ts'
import { questionEscalation, questionLateInDepartment, questionReminder } from '../templates.ts'
import { questionMailWords } from '../words/index.ts'
import { departmentLinkUrl } from './entrust.ts'

/** More are counted, not listed. */
const mostListed = 20

/** The mails of a morning: one a department at most, and one for who directs when one is very late. */
export async function remind(
  tx: Transaction<object>,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<void> {
  const { name: town, zone } = await towns(tx).find()
  const today = dayIn(zone, now)
  const calendar = await townCalendar(tx).find()
  const owed = await owedByDepartments(tx)
  const known = await departments(tx).all()
  const say = sayWith(questionMailWords, {
    language: 'fr',
    overrides: await towns(tx).wordOverrides(),
  })
  for (const one of remindersOn(owed, today, calendar)) {
    const department = known.find(({ id }) => id === one.department)
    if (department?.email == null) continue
    const links = await linksOf(tx, one, department.email, { now, origin })
    const linked = (some: readonly Owed[]) =>
      listOf(some, say('reminder.none'), say, ({ id }) => `\n  ${links.get(id) ?? ''}`)
    await sendTemplate(tx, {
      template: questionReminder,
      to: { kind: 'email', value: department.email, language: 'fr' },
      values: {
        town,
        head: department.headName ?? department.name,
        count: countOf(one),
        soon: linked(one.soon),
        late: linked(one.late),
        veryLate: linked(one.veryLate),
        link: origin + questionPaths.department(),
      },
      about: null,
      keptHours: linkDays * 24,
    })
  }
  const holders = await roleHolders(tx, today)
  const about = { town, origin, holders, away: await onLeave(tx, today), known, say }
  await alertHeads(tx, about, (department) => headAlertOn(department, owed, today, calendar))
  await escalate(tx, about, escalationOn(owed, today, calendar))
}

/** Of each question listed, the address by which its department answers without an account. */
async function linksOf(
  tx: Transaction<object>,
  { department, soon, late, veryLate }: Reminder,
  mailbox: string,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>()
  for (const { id } of [soon, late, veryLate].flatMap((some) => some.slice(0, mostListed))) {
    const about = { question: id, department, mailbox }
    links.set(id, await departmentLinkUrl(tx, about, { by: 'clock', now, origin }))
  }
  return links
}

type Say = ReturnType<typeof sayWith<keyof typeof questionMailWords.messages.fr>>

const countOf = ({ soon, late, veryLate }: Reminder): number =>
  soon.length + late.length + veryLate.length

const listOf = (
  some: readonly Owed[],
  none: string,
  say: Say,
  nameOf: (one: Owed) => string = () => '',
): string => {
  if (some.length === 0) return none
  const lines = some
    .slice(0, mostListed)
    .map(
      (one) =>
        say('reminder.line', { number: one.number, day: formatDay(one.dueOn, 'fr') }) + nameOf(one),
    )
  const more = some.length - lines.length
  return [...lines, ...(more > 0 ? [say('reminder.more', { count: more })] : [])].join('\n')
}

interface Escalation {
  readonly town: string
  readonly origin: string
  readonly holders: readonly RoleHolder[]
  readonly away: readonly OnLeave[]
  readonly known: readonly { readonly id: string; readonly name: string }[]
  readonly say: Say
}

/** To each head with an account, and to who stands in there for her, what is late in her department. */
async function alertHeads(
  tx: Transaction<object>,
  { town, origin, holders, away, known, say }: Escalation,
  lateIn: (department: string) => readonly Owed[],
): Promise<void> {
  for (const department of known) {
    const late = lateIn(department.id)
    if (late.length === 0) continue
    const heads = holders.filter(
      ({ role, scope: { kind, id } }) =>
        role === 'head-of-department' && kind === 'department' && id === department.id,
    )
    for (const { email, party } of told(heads, teamOf(department.id, holders, away), away)) {
      if (email === null) continue
      await sendTemplate(tx, {
        template: questionLateInDepartment,
        to: { kind: 'email', value: email, party, language: 'fr' },
        values: {
          town,
          department: department.name,
          count: late.length,
          list: listOf(late, '', say),
          link: origin + questionPaths.team(),
        },
        about: null,
      })
    }
  }
}

type Reached = Pick<RoleHolder, 'party' | 'email'>

/**
 * Those, and who stands in for them among those who may open the page that the mail leads to: each once.
 */
function told(
  those: readonly Reached[],
  readers: readonly Reached[],
  away: readonly OnLeave[],
): readonly Reached[] {
  const parties = new Set(those.flatMap(({ party }) => toldFor(party, away)))
  return [...parties].flatMap(
    (party) => [...those, ...readers].find((one) => one.party === party) ?? [],
  )
}

async function escalate(
  tx: Transaction<object>,
  { town, origin, holders, away, known, say }: Escalation,
  list: readonly Owed[],
): Promise<void> {
  if (list.length === 0) return
  const nameOf = ({ department }: Owed) =>
    ` · ${known.find(({ id }) => id === department)?.name ?? department}`
  const directors = holders.filter(({ role }) => role === 'deputy-director')
  const readers = holders.filter(
    ({ role, scope }) => scope.kind === 'town' && steeringRoles.includes(role),
  )
  for (const { email, party } of told(directors, readers, away)) {
    if (email === null) continue
    await sendTemplate(tx, {
      template: questionEscalation,
      to: { kind: 'email', value: email, party, language: 'fr' },
      values: {
        town,
        count: list.length,
        list: listOf(list, '', say, nameOf),
        link: origin + questionPaths.steering(),
      },
      about: null,
    })
  }
}
