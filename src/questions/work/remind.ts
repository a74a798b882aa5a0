import type { Transaction } from 'kysely'
import { sendTemplate } from '../../messages/index.ts'
import { roleHolders } from '../../people/index.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { departments, townCalendar, towns } from '../../town/index.ts'
import { linkDays } from '../rules/department-link.ts'
import { questionPaths } from '../rules/paths.ts'
import { escalationOn, type Owed, type Reminder, remindersOn } from '../rules/reminders.ts'
import { owedByDepartments } from '../store/owed.ts'
import { questionEscalation, questionReminder } from '../templates.ts'
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
  await escalate(tx, { today, town, origin, list: escalationOn(owed, today, calendar), known, say })
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

async function escalate(
  tx: Transaction<object>,
  about: {
    readonly today: Day
    readonly town: string
    readonly origin: string
    readonly list: readonly Owed[]
    readonly known: readonly { readonly id: string; readonly name: string }[]
    readonly say: Say
  },
): Promise<void> {
  const { today, town, origin, list, known, say } = about
  if (list.length === 0) return
  const nameOf = ({ department }: Owed) =>
    ` · ${known.find(({ id }) => id === department)?.name ?? department}`
  for (const { role, email, party } of await roleHolders(tx, today)) {
    if (role !== 'deputy-director' || email === null) continue
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
