import {
  Actions,
  Alert,
  Block,
  DescriptionList,
  InFrench,
  LinkButton,
  PageHeading,
  Prose,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../../questions/index.ts'
import { documentsOf } from '../rules/documents.ts'
import type { PublicMeeting } from '../rules/meeting.ts'
import type { Minutes } from '../rules/minutes.ts'
import type { Section } from '../rules/minutes-text.ts'
import { meetingPaths } from '../rules/paths.ts'
import { type ItemTold, type QuestionTold, toldSections } from '../rules/told-sections.ts'
import { meetingWords } from '../words/index.ts'
import { DocumentLinks } from './document-links.tsx'
import type { MeetingModel } from './public-pages.tsx'
import { Records } from './records.tsx'
import { membersTold, questionSince, quorumTold } from './standing.ts'
import { TownText } from './town-text.tsx'

export interface MinutesModel extends MeetingModel {
  /** The version that is read: the public one, or one that was public before. */
  readonly minutes: Minutes
  /** The next meeting of the same body that anybody was told of. */
  readonly next: PublicMeeting | null
}

/** Minutes and decisions of a meeting, on one page. */
export function minutesPage(model: MinutesModel, speech: Speech): Page {
  const say = sayWith(meetingWords, speech)
  const title = readIn(model.file.title, speech.language).text
  return {
    title: say('minutes.of', { title }),
    trail: [
      { label: say('list.title'), path: meetingPaths.all() },
      { label: title, path: meetingPaths.one(model.file.number) },
    ],
    body: <MinutesBody {...model} />,
  }
}

function MinutesBody(model: MinutesModel) {
  const { file, minutes, when } = model
  const say = useWords(meetingWords)
  const isCurrent = minutes.version === file.publishedVersion
  return (
    <Block>
      <PageHeading
        eyebrow={when(file)}
        title={say('minutes.title')}
        lead={<TownText content={file.title} />}
        tags={
          <Tags>
            <Tag tone={isCurrent ? 'success' : 'warning'}>
              {say(isCurrent ? 'minutes.published' : 'minutes.former')}
            </Tag>
          </Tags>
        }
      />
      <Versions {...model} />
      <Facts {...model} />
      <Sections {...model} />
      <Records {...model} />
      <Next {...model} />
    </Block>
  )
}

/** That it was corrected, and the way to what it said before. */
function Versions({ file, minutes, dayOf }: MinutesModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const root = address(meetingPaths.minutes(file.number))
  if (minutes.version !== file.publishedVersion)
    return (
      <Alert kind="warning">
        {say('minutes.corrected-since')} <a href={root}>{say('minutes.read-current')}</a>
      </Alert>
    )
  const former = file.minutes.filter(
    ({ version, publishedAt }) => publishedAt !== null && version < minutes.version,
  )
  if (former.length === 0) return null
  return (
    <p>
      {say('minutes.corrects')}{' '}
      {former.map(({ version, publishedAt }) => (
        <>
          <a href={`${root}?version=${version}`}>
            {say('minutes.former-link', { version, day: dayOf(publishedAt ?? '') })}
          </a>{' '}
        </>
      ))}
    </p>
  )
}

function Facts({ file, minutes, hourOf, dayOf }: MinutesModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const { heldFrom, heldUntil, roomCount, number, presence, quorum } = file
  const isCurrent = minutes.version === file.publishedVersion
  return (
    <>
      <DescriptionList
        items={[
          ...(file.place === ''
            ? []
            : [{ term: say('page.where'), description: <InFrench>{file.place}</InFrench> }]),
          ...(heldFrom === null || heldUntil === null
            ? []
            : [
                {
                  term: say('minutes.hours'),
                  description: say('minutes.from-until', {
                    from: hourOf(heldFrom),
                    until: hourOf(heldUntil),
                  }),
                },
              ]),
          ...(roomCount === null ? [] : [{ term: say('minutes.in-room'), description: roomCount }]),
          ...(presence.present === undefined
            ? []
            : [{ term: say('minutes.members'), description: membersTold(presence, say) }]),
          ...(quorum === null
            ? []
            : [{ term: say('minutes.quorum'), description: quorumTold(quorum, say) }]),
          {
            term: say('minutes.version-label'),
            description: say('minutes.version-on', {
              version: minutes.version,
              day: dayOf(minutes.publishedAt ?? file.publishedAt ?? minutes.writtenAt),
            }),
          },
        ]}
      />
      {isCurrent && (
        <Actions>
          <LinkButton variant="secondary" href={address(meetingPaths.minutesFile(number, 'pdf'))}>
            {say('minutes.pdf')}
          </LinkButton>
          <LinkButton variant="secondary" href={address(meetingPaths.minutesFile(number, 'docx'))}>
            {say('minutes.docx')}
          </LinkButton>
        </Actions>
      )}
    </>
  )
}

/** What was said, as it was signed: items first, then questions with their answers. */
function Sections({ file, agenda, minutes }: MinutesModel) {
  const say = useWords(meetingWords)
  const { items, questions } = toldSections(minutes.text, agenda)
  return (
    <>
      {items.map((section) => (
        <OneSection {...section} file={file} />
      ))}
      {questions.length > 0 && <SectionHeading title={say('minutes.questions')} />}
      {questions.map((section) => (
        <OneQuestion {...section} file={file} />
      ))}
    </>
  )
}

type InMinutes = Pick<MinutesModel, 'file'>

function OneSection({ title, said, item, file }: ItemTold & InMinutes) {
  return (
    <>
      {title !== '' && <SectionHeading title={<InFrench>{title}</InFrench>} />}
      <Said said={said} />
      <Documents file={file} item={item} />
    </>
  )
}

function OneQuestion({ title, said, item, question, file }: QuestionTold & InMinutes) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const since = questionSince({ said, question }, say)
  return (
    <>
      <h3>
        <a href={address(questionPaths.one(question.number))}>
          <InFrench>{title}</InFrench>
        </a>
      </h3>
      {said !== '' && <Said said={said} />}
      <Documents file={file} item={item} />
      {since !== null && <p>{since}</p>}
    </>
  )
}

function Documents({ file, item }: InMinutes & Pick<ItemTold, 'item'>) {
  const say = useWords(meetingWords)
  const count = item === null ? 0 : documentsOf(file, item).length
  if (item === null || count === 0) return null
  return (
    <p>
      {say('minutes.documents-title', { count })}
      <DocumentLinks file={file} item={item} />
    </p>
  )
}

function Said({ said }: Pick<Section, 'said'>) {
  const say = useWords(meetingWords)
  return said === '' ? (
    <p>{say('minutes.nothing')}</p>
  ) : (
    <div lang="fr">
      <Prose html={paragraphs(said)} />
    </div>
  )
}

function Next({ next, when }: MinutesModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  if (next === null) return null
  return (
    <>
      <SectionHeading title={say('minutes.next')} />
      <p>
        <a href={address(meetingPaths.one(next.number))}>
          <TownText content={next.title} />
        </a>
        {' · '}
        {when(next)}
      </p>
    </>
  )
}
