import type { Transaction } from 'kysely'
import { callMeeting, type LifeRefusal } from '../../meetings/index.ts'
import { type MessageTemplate, sendTemplate, type TemplateValues } from '../../messages/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Called } from '../rules/notice.ts'
import { keepMail, keepSent } from '../store/writing.ts'
import { meetingNotice } from '../templates.ts'
import {
  type Addressee,
  type NoticeAbout,
  noticeValues,
  type SaidInNotice,
  spokenTo,
} from './notice-mail.ts'

/**
 * Sends a notice: the meeting is called and each mail written, all together or not at all. Of two
 * officers who send at once, one does.
 *
 * @returns why not, or `null` when it left
 */
export async function sendNotice(
  db: Database,
  about: NoticeAbout & SaidInNotice,
  { called, lateWhy }: { readonly called: readonly Called[]; readonly lateWhy: string | null },
  act: Act,
): Promise<LifeRefusal | null> {
  return inTransaction(db, async (tx) => {
    const refused = await callMeeting(tx, about.file.id, lateWhy, act)
    if (refused !== null) return refused
    const ids = await keepSent(tx, about.file, about.text, called, act)
    for (const one of called) {
      const id = ids.get(one.member) ?? null
      const to = { ...one, id }
      await mail(tx, about, to, meetingNotice, noticeValues(about, to))
    }
    return null
  })
}

/** To one person, in what she reads, where she has an address. */
export async function mail<Value extends string>(
  tx: Transaction<object>,
  { file }: Pick<NoticeAbout, 'file'>,
  { id, email, party, language }: Addressee & Pick<Called, 'email' | 'party'>,
  template: MessageTemplate<Value>,
  values: TemplateValues<Value>,
): Promise<void> {
  if (email === null || id === null) return
  const message = await sendTemplate(tx, {
    template,
    to: {
      kind: 'email',
      value: email,
      language: spokenTo(language),
      ...(party !== null && { party }),
    },
    values,
    about: { kind: 'meeting', id: file.id },
  })
  await keepMail(tx, id, message)
}
