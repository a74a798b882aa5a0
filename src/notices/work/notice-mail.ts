import { titleIn } from '../../platform/design/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { type MeetingFile, meetingPaths, type readAgenda } from '../../meetings/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import type { ContentLanguage, SpokenLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
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

/** What the notice itself says more. */
export function noticeValues(
  about: NoticeFacts & { readonly text: Content; readonly agenda: readonly string[] },
  to: Addressee,
) {
  const spoken = spokenTo(to.language)
  const answers = sayIn(noticeWords, spoken, about.overrides)('agenda.answers')
  return {
    ...valuesFor(about, to),
    day: formatDay(dayIn(about.zone, new Date(about.file.startsAt)), spoken),
    text: readIn(about.text, to.language).text,
    agenda: [answers, ...about.agenda].map((line) => `- ${line}`).join('\n'),
  }
}

/** The items of an agenda after its first one, the same everywhere, as they were typed. */
export const agendaLines = ({
  items,
  asked,
}: Awaited<ReturnType<typeof readAgenda>>): readonly string[] =>
  items.flatMap(({ source, about, title }) => {
    if (source === 'answers') return []
    return source === 'question' ? (asked.get(about ?? '')?.title ?? []) : title
  })
