import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { sendTemplate } from '../../messages/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { departments, towns } from '../../town/index.ts'
import { linkDays } from '../rules/department-link.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import { makeLink, openLink } from '../store/department-links.ts'
import { replyToOf } from '../store/reply-addresses.ts'
import { questionEntrusted } from '../templates.ts'

const urlOf = (origin: string, secret: string): string =>
  origin + addressIn('fr', questionPaths.link(secret))

/** Where a department answers one question without an account: the link it has, as long as it serves. */
export async function departmentLinkUrl(
  tx: Transaction<object>,
  about: { readonly question: string; readonly department: string; readonly mailbox: string },
  { origin, ...act }: Act & { readonly origin: string },
): Promise<string> {
  const { secret } = (await openLink(tx, about, act.now)) ?? (await makeLink(tx, about, act))
  return urlOf(origin, secret)
}

/**
 * Writes to the mailbox of the department a question is entrusted to, with a link that opens this one
 * question.
 *
 * @returns false when the department has no mailbox: nothing was sent
 */
export async function sendDepartmentLink(
  tx: Transaction<object>,
  question: Pick<Question, 'id' | 'number'>,
  { department, dueOn }: { readonly department: string; readonly dueOn: Day },
  { origin, ...act }: Act & { readonly origin: string },
): Promise<boolean> {
  const found = (await departments(tx).all()).find(({ id }) => id === department)
  if (found?.email == null) return false
  const mailbox = found.email
  const { name: town } = await towns(tx).find()
  const { id: link, secret } = await makeLink(
    tx,
    { question: question.id, department, mailbox },
    act,
  )
  await sendTemplate(tx, {
    template: questionEntrusted,
    to: { kind: 'email', value: mailbox, language: 'fr' },
    values: {
      town,
      number: question.number,
      day: formatDay(dueOn, 'fr'),
      link: urlOf(origin, secret),
      days: linkDays,
    },
    about: { kind: 'question', id: question.id },
    ...(await replyToOf(tx, { link })),
    keptHours: linkDays * 24,
  })
  return true
}
