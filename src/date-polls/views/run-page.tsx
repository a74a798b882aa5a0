import { meetingPaths } from '../../meetings/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  SectionHeading,
  ShortText,
  Table,
  Tag,
  Tags,
  titleIn,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { datePollPaths } from '../rules/paths.ts'
import {
  countsOf,
  type DatePoll,
  type DateVoter,
  type LostReason,
  type PollDoor,
} from '../rules/poll.ts'
import { datePollWords, workWords } from '../words/index.ts'
import { doorTones } from './list-page.tsx'
import type { PollWriting } from './poll-writing.ts'

export interface RunPollModel extends PollWriting {
  readonly poll: DatePoll
  readonly door: PollDoor
  readonly lost: LostReason | null
  readonly voters: readonly DateVoter[]
  /** How many of them a mail reaches. */
  readonly mails: number
  /** What speaks against the date she wants; `null` before she asked for one. */
  readonly against: { readonly date: string; readonly concerns: readonly string[] } | null
  readonly isDone: boolean
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A poll that was sent: who said what, and the date that is kept. */
export const runPage = (model: RunPollModel, speech: Speech): Page => ({
  title: titleIn(model.poll.title, speech),
  trail: [{ label: sayWith(workWords, speech)('list.title'), path: datePollPaths.all() }],
  isPrivate: true,
  body: <Run {...model} />,
})

function Run(model: RunPollModel) {
  const { poll, door, lost, faults, isDone, until } = model
  const say = useWords(workWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say(door === 'kept' ? 'run.kept' : 'run.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={<ShortText content={poll.bodyName} />}
        title={<ShortText content={poll.title} />}
        tags={
          <Tags>
            <Tag tone={doorTones[door]}>{say(`state.${door}`, { day: until(poll) })}</Tag>
          </Tags>
        }
      />
      <Standing {...model} />
      {poll.state === 'open' && lost === null && <Keep {...model} />}
      <Answers {...model} />
      {poll.state === 'open' && <Drop {...model} />}
    </Block>
  )
}

function Standing({ poll, door, lost, when, until }: RunPollModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const kept = poll.dates.find(({ isKept }) => isKept)
  const sentence = {
    open: say('run.until', { day: until(poll) }),
    closed: say('run.closed'),
    kept: say('run.over-kept', { when: kept === undefined ? '' : when(kept.startsAt) }),
    dropped: say('run.over-dropped'),
  }[door]
  return (
    <>
      {lost !== null && (
        <p>
          {say(`run.lost.${lost}`)} {poll.state === 'open' && say('run.lost-means')}
        </p>
      )}
      <p>
        {(lost === null || poll.state !== 'open') && sentence} {say('run.erased')}
      </p>
      {poll.meeting !== null && (
        <Actions>
          <LinkButton variant="secondary" href={address(meetingPaths.run(poll.meeting))}>
            {say('run.meeting')}
          </LinkButton>
        </Actions>
      )}
    </>
  )
}

function useCounts(voters: readonly DateVoter[]) {
  const say = useWords(workWords)
  return (date: string) => {
    const { 'if-need': ifNeed, ...counts } = countsOf(date, voters)
    return say('run.total-of', { ...counts, ifNeed })
  }
}

function Keep(model: RunPollModel) {
  const { poll, voters, mails, given, faults, when } = model
  const say = useWords(workWords)
  const address = useAddress()
  const counted = useCounts(voters)
  return (
    <>
      <SectionHeading title={say('run.keep-title')} />
      <Form action={address(datePollPaths.keep(poll.number))}>
        <RadioList
          name="date"
          label={say('run.date')}
          choices={poll.dates.map(({ id, startsAt }) => ({
            value: id,
            label: when(startsAt),
            hint: counted(id),
          }))}
          value={typed(given, 'date')}
          error={faultOf(faults, 'date', say)}
        />
        <p>
          {say('run.keep-means', { isMoved: poll.meeting === null ? 'no' : 'yes', count: mails })}
        </p>
        <Actions>
          <Button>{say('run.keep')}</Button>
        </Actions>
        <Against {...model} />
      </Form>
    </>
  )
}

/** Last in the form: the first button is the one of Enter. */
function Against({ poll, against, when }: RunPollModel) {
  const say = useWords(workWords)
  const date = poll.dates.find(({ id }) => id === against?.date)
  if (against === null || date === undefined) return null
  const named = { when: when(date.startsAt) }
  return (
    <Alert kind="warning" title={say('run.against', named)}>
      <ul>
        {against.concerns.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <Button variant="secondary" name="garder" value={against.date}>
        {say('run.keep-all-the-same', named)}
      </Button>
    </Alert>
  )
}

function Answers(model: RunPollModel) {
  const { poll, voters, when } = model
  const say = useWords(workWords)
  const tell = useWords(datePollWords)
  const counted = useCounts(voters)
  const byDate = (cell: (date: string) => string) =>
    Object.fromEntries(poll.dates.map(({ id }) => [id, cell(id)]))
  return (
    <>
      <SectionHeading title={say('run.answers')} lead={say('run.answers-lead')} />
      <Table
        caption={say('run.answers')}
        isCaptionHidden
        narrow="scroll"
        columns={[
          { key: 'name', label: say('run.name') },
          ...poll.dates.map(({ id, startsAt }) => ({ key: id, label: when(startsAt) })),
        ]}
        rows={voters.map((one) => ({
          ...byDate((date) => {
            const said = one.answers[date]
            return said === undefined ? say('run.silent') : tell(`answer.${said}`)
          }),
          name: <Name {...model} one={one} />,
        }))}
        total={{ ...byDate(counted), name: say('run.total') }}
      />
    </>
  )
}

function Name({ poll, one }: RunPollModel & { readonly one: DateVoter }) {
  const say = useWords(workWords)
  const address = useAddress()
  if (one.name === null) return <span>{say('run.gone')}</span>
  return (
    <div>
      {one.name}
      {poll.state === 'open' && (
        <>
          {' '}
          <a href={address(datePollPaths.note(poll.number, one.id))}>
            {say('run.note')}
            <span class="visually-hidden"> {one.name}</span>
          </a>
        </>
      )}
    </div>
  )
}

function Drop({ poll, mails }: RunPollModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Disclosure summary={say('run.drop')}>
      <Form action={address(datePollPaths.drop(poll.number))}>
        <p>{say('run.drop-means', { count: mails })}</p>
        <Button variant="secondary" tone="danger">
          {say('run.drop')}
        </Button>
      </Form>
    </Disclosure>
  )
}
