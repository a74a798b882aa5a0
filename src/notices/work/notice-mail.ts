import { titleIn } from '../../platform/design/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  documentsOf,
  type MeetingFile,
  meetingPaths,
  type readAgenda,
} from '../../meetings/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import type { ContentLanguage, SpokenLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
import type { AgendaLine, NoticeToSend } from '../rules/notice.ts'
import { noticePaths } from '../rules/paths.ts'
import { answerSecretOf } from '../store/secrets.ts'
import { noticeWords } from '../words/index.ts'

/** What every mail and letter about a meeting says, whoever reads it. */
export interface NoticeFacts {
  readonly file: Pick<MeetingFile, 'number' | 'title' | 'startsAt' | 'place'>
  readonly town: string
  readonly zone: string
  readonly origin: string
  readonly overrides: WordOverrides
}

/** The same of a meeting that is kept. */
export interface NoticeAbout extends NoticeFacts {
  readonly file: MeetingFile
}

/** Somebody to write to. */
export interface Addressee {
  /** Her id as one who was called; `null` for a mail that is only shown. */
  readonly id: string | null
  readonly name: string
  readonly language: ContentLanguage
}

/** What a mail to her is said in: hers, when its words exist in it. */
export const spokenTo = (language: ContentLanguage): SpokenLanguage =>
  spokenIn(speechTo(noticeWords, language, {}))

/** The values that all templates of notices share. */
export function valuesFor({ file, town, zone, origin }: NoticeFacts, to: Addressee) {
  const { language, name, id } = to
  const spoken = spokenTo(language)
  const secret = id === null ? 'exemple' : answerSecretOf(id)
  return {
    ...{ town, name, title: titleIn(file.title, { language }), place: file.place },
    when: formatInstant(file.startsAt, zone, spoken),
    page: origin + addressIn(language, meetingPaths.one(file.number)),
    link: origin + addressIn(language, noticePaths.answer(secret)),
    file: origin + addressIn(language, meetingPaths.calendarFile(file.number)),
  }
}

/** Of all that leaves, what those called read. */
export type SaidInNotice = Pick<NoticeToSend, 'text' | 'agenda'>

/** What the notice itself says more. */
export function noticeValues(about: NoticeFacts & SaidInNotice, to: Addressee) {
  const spoken = spokenTo(to.language)
  const say = sayIn(noticeWords, spoken, about.overrides)
  const lineOf = ({ title, documents }: AgendaLine) => {
    const said = title ?? say('agenda.answers')
    const titles = documents.map((one) => `« ${one} »`).join(', ')
    return documents.length === 0 ? said : say('agenda.documents', { title: said, titles })
  }
  return {
    ...valuesFor(about, to),
    day: formatDay(dayIn(about.zone, new Date(about.file.startsAt)), spoken),
    text: readIn(about.text, to.language).text,
    agenda: about.agenda.map((line) => `- ${lineOf(line)}`).join('\n'),
  }
}

/** The items of an agenda, the same everywhere, as they were typed. */
export const agendaLines = (
  file: Pick<MeetingFile, 'documents'>,
  { items, asked }: Awaited<ReturnType<typeof readAgenda>>,
): readonly AgendaLine[] =>
  items.flatMap((item) => {
    const { source, about } = item
    const title = source === 'question' ? asked.get(about ?? '')?.title : item.title
    // A question that moderation took away has no title to tell.
    if (title === undefined) return []
    const documents = documentsOf(file, item).map((document) => document.title)
    return { title: source === 'answers' ? null : title, documents }
  })
