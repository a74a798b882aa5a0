import { z } from 'zod'
import { type MeetingFile, meetingFile, readAgenda } from '../../meetings/index.ts'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown, writtenDays } from '../../town/index.ts'
import { languagesToWrite } from '../rules/notice.ts'
import { notices } from '../store/notices.ts'
import { calledTo, noticeDeadline } from '../work/called.ts'
import { agendaLines } from '../work/notice-mail.ts'
import { usualText } from '../work/usual-text.ts'

export const noticeShape = {
  may: officers,
  params: z.object({ number: z.coerce.number().int().min(1).max(2_000_000_000) }),
} as const

export type AskedOfNotice = Asked<{ readonly number: number }, unknown, unknown>

export const noticeAt = (what = ''): string =>
  `/administration/reunions/:number/convocation${what === '' ? '' : `/${what}`}`

export const fileOf = async ({ db, params, now }: AskedOfNotice): Promise<MeetingFile> =>
  (await meetingFile(db, params.number, now)) ?? notFound()

/** What a notice is about, and what its mails are made of. */
export async function noticeAbout(asked: AskedOfNotice, file: MeetingFile) {
  const { origin, speech } = asked
  const { name: town, zone } = await shownTown(asked).town()
  return { file, town, zone, origin, overrides: speech.overrides }
}

/** A notice before it leaves: whom it would call now, what it would say, until when. */
export async function prepared(asked: AskedOfNotice, file: MeetingFile) {
  const { db } = asked
  const about = await noticeAbout(asked, file)
  const called = await calledTo(db, file, about.zone)
  const languages = languagesToWrite(called)
  const written = await notices(db).of(file.id)
  return {
    ...about,
    called,
    languages,
    text: written?.text ?? usualText(languages, about.overrides),
    agenda: agendaLines(file, await readAgenda(db, file)),
    deadline: await noticeDeadline(db, file, about.zone),
  }
}

/** Days and hours in the officer's words. */
export async function writing(asked: AskedOfNotice, file: MeetingFile) {
  const { day, dayOf } = await writtenDays(asked)
  const { zone } = await shownTown(asked).town()
  return { day, dayOf, when: formatInstant(file.startsAt, zone, spokenIn(asked.speech)) }
}
