import { paperPlace, pdfAnswer } from '../../documents/index.ts'
import { readAgenda } from '../../meetings/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { notFound, type Route, route } from '../../platform/web/index.ts'
import { noticeLetters } from '../papers/letters.ts'
import { notices } from '../store/notices.ts'
import { agendaLines } from '../work/notice-mail.ts'
import { fileOf, noticeAbout, noticeAt, noticeShape } from './place.ts'

/** Those who have no e-mail, in one file: as the notice says it today, moved or not. */
const letters = route({ get: noticeAt('lettres.pdf'), ...noticeShape }, async (asked) => {
  const { db } = asked
  const file = await fileOf(asked)
  const notice = await notices(db).of(file.id)
  const called = (await notices(db).recipients(file.id)).flatMap(
    ({ way, name, address, language }) =>
      way === 'letter' && name !== null && address !== null ? [{ name, address, language }] : [],
  )
  if (notice === null || notice.sentAt === null || called.length === 0) return notFound()
  const about = {
    ...(await noticeAbout(asked, file)),
    text: notice.text,
    agenda: agendaLines(file, await readAgenda(db, file)),
  }
  const on = dayIn(about.zone, new Date(notice.sentAt))
  const paper = noticeLetters(await paperPlace(asked), about, called, on)
  return pdfAnswer(`convocations-${file.number}`, paper)
})

/** What of a notice is printed. */
export const paperRoutes: readonly Route[] = [letters]
