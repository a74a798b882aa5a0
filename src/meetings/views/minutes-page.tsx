import {
  Block,
  InFrench,
  PageHeading,
  Prose,
  SectionHeading,
  Table,
} from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingAction } from '../rules/file.ts'
import type { Minutes } from '../rules/minutes.ts'
import { type Section, sectionsOf } from '../rules/minutes-text.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords } from '../words/index.ts'
import type { MeetingModel } from './public-pages.tsx'
import { TownText } from './town-text.tsx'

export interface MinutesModel extends MeetingModel {
  /** The version that is public. */
  readonly minutes: Minutes
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
  const { file, minutes, when, hourOf } = model
  const say = useWords(meetingWords)
  return (
    <Block>
      <PageHeading
        eyebrow={when(file)}
        title={say('minutes.title')}
        lead={<TownText content={file.title} />}
      />
      <p>
        {file.heldFrom !== null &&
          file.heldUntil !== null &&
          say('minutes.held', { from: hourOf(file.heldFrom), until: hourOf(file.heldUntil) })}{' '}
        {file.roomCount !== null && say('minutes.room', { count: file.roomCount })}{' '}
        {say('minutes.version', { version: minutes.version })}
      </p>
      <Sections {...model} />
      <Decisions {...model} />
      <Actions {...model} />
    </Block>
  )
}

/** What was said, as it was signed; a question that moderation took away since is not shown. */
function Sections({ agenda, minutes }: MinutesModel) {
  const isHidden = (number: number): boolean => {
    const { source, about } = agenda.items[number - 1] ?? {}
    return source === 'question' && !agenda.asked.has(about ?? '')
  }
  return (
    <>
      {sectionsOf(minutes.text)
        .filter(({ number }) => !isHidden(number))
        .map((section) => (
          <OneSection {...section} />
        ))}
    </>
  )
}

function OneSection({ title, said }: Section) {
  const say = useWords(meetingWords)
  return (
    <>
      {title !== '' && <SectionHeading title={<InFrench>{title}</InFrench>} />}
      {said === '' ? (
        <p>{say('minutes.nothing')}</p>
      ) : (
        <div lang="fr">
          <Prose html={paragraphs(said)} />
        </div>
      )}
    </>
  )
}

function Decisions({ file }: MinutesModel) {
  const say = useWords(meetingWords)
  return (
    <>
      <SectionHeading title={say('minutes.decisions')} id="decisions" />
      {file.decisions.length === 0 ? (
        <p>{say('minutes.no-decision')}</p>
      ) : (
        <Table
          caption={say('minutes.decisions')}
          isCaptionHidden
          columns={[
            { key: 'number', label: say('minutes.number'), isWhole: true },
            { key: 'text', label: say('minutes.decision') },
          ]}
          rows={file.decisions.map(({ number, text }) => ({
            number,
            text: <InFrench>{text}</InFrench>,
          }))}
        />
      )}
    </>
  )
}

function Actions(model: MinutesModel) {
  const { file, day } = model
  const say = useWords(meetingWords)
  const standingOf = useStanding(model)
  return (
    <>
      <SectionHeading title={say('minutes.actions')} id="actions" />
      {file.actions.length === 0 ? (
        <p>{say('minutes.no-action')}</p>
      ) : (
        <Table
          caption={say('minutes.actions')}
          isCaptionHidden
          columns={[
            { key: 'number', label: say('minutes.number'), isWhole: true },
            { key: 'text', label: say('minutes.action') },
            { key: 'owner', label: say('minutes.owner') },
            { key: 'due', label: say('minutes.due'), isWhole: true },
            { key: 'state', label: say('minutes.state') },
          ]}
          rows={file.actions.map((action) => ({
            number: action.number,
            text: <InFrench>{action.text}</InFrench>,
            owner: <InFrench>{action.owner}</InFrench>,
            due: day(action.dueOn),
            state: standingOf(action),
          }))}
        />
      )}
    </>
  )
}

/** Where an action stands, with its day and the word of who closed it. */
export function useStanding({ day }: Pick<MeetingModel, 'day'>) {
  const say = useWords(meetingWords)
  return ({ state, closedOn, closedWhy }: MeetingAction): string => {
    const name = say(`action.${state}`)
    if (closedOn === null) return name
    const told = { state: name, day: day(closedOn) }
    return closedWhy === null
      ? say('action.closed', told)
      : say('action.closed-why', { ...told, why: closedWhy })
  }
}
