import {
  Actions,
  Button,
  DescriptionList,
  Disclosure,
  DownloadLink,
  Form,
  LinkButton,
  SectionHeading,
  Table,
  Tag,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import {
  addressIn,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { contentLanguages } from '../../platform/words/languages.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingTask } from '../rules/file.ts'
import { mostReason } from '../rules/forms.ts'
import { hasPoster, isAhead, isTold, meetingKind, posterSheets, wasHeld } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { registrationPaths } from '../../registrations/index.ts'
import { costPaths, workingTimePaths } from '../../working-time/index.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'
import type { Officer } from './place.ts'

export interface RunModel extends AroundMeeting {
  /** What other modules do of it. */
  readonly ways: readonly { readonly label: string; readonly path: string }[]
  /** Who animates its body today. */
  readonly team: readonly Officer[]
  readonly given: FormGiven
  /** The public address of the site. */
  readonly origin: string
}

/** One meeting: who prepares it, what is to be done, and what is decided of it. */
export const runPage = (model: RunModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.run', speech, <Run {...model} />)

function Run(model: RunModel) {
  const { file } = model
  return (
    <>
      <Facts {...model} />
      <Plan {...model} />
      {hasPoster(file) && <Posters {...model} />}
      {isAhead(file) && <Cancel {...model} />}
    </>
  )
}

function Facts({ file, officers, ways }: RunModel) {
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const address = useAddress()
  const named = (party: string | null) =>
    party === null
      ? say('run.nobody')
      : (officers.find(({ id }) => id === party)?.name ?? say('run.gone'))
  return (
    <>
      <DescriptionList
        items={[
          { term: tell('page.where'), description: file.place || tell('page.where-unknown') },
          { term: say('run.owner'), description: named(file.owner) },
          { term: say('run.deputy'), description: named(file.deputy) },
        ]}
      />
      <Actions>
        {ways.map(({ label, path }) => (
          <LinkButton href={address(path)}>{label}</LinkButton>
        ))}
        {isAhead(file) && (
          <LinkButton variant="secondary" href={address(meetingPaths.run(file.number, 'modifier'))}>
            {say('run.edit')}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={address(meetingPaths.one(file.number))}>
          {say('run.public')}
        </LinkButton>
        {isTold(file) && (
          <LinkButton
            variant="secondary"
            href={address(registrationPaths.office({ kind: meetingKind, id: String(file.number) }))}
          >
            {say('run.registrations')}
          </LinkButton>
        )}
        {wasHeld(file) && (
          <LinkButton variant="secondary" href={address(workingTimePaths.meeting(file.number))}>
            {say('run.hours')}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={address(costPaths.meeting(file.number))}>
          {say('run.costs')}
        </LinkButton>
      </Actions>
    </>
  )
}

function Plan(model: RunModel) {
  const { file, day } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('run.plan')} lead={say('run.plan-lead')} id="taches" />
      <Table
        caption={say('run.plan')}
        isCaptionHidden
        columns={[
          { key: 'step', label: say('run.step') },
          { key: 'due', label: say('run.due'), isWhole: true },
          { key: 'who', label: say('run.who') },
          { key: 'state', label: say('run.state') },
        ]}
        rows={file.tasks.map((task) => ({
          step: say(`step.${task.step}`),
          due: day(task.dueOn),
          who: <Whose {...model} task={task} />,
          state: <Tick {...model} task={task} />,
        }))}
      />
    </>
  )
}

/** One sheet for each language that a poster speaks. */
function Posters({ file, origin }: RunModel) {
  const say = useWords(workWords)
  const short = origin.replace(/^https?:\/\//, '') + meetingPaths.short(file.number)
  return (
    <>
      <SectionHeading
        title={say('run.poster')}
        lead={say('run.poster-lead', { short })}
        id="affiche"
      />
      <ul class="plain-list" role="list">
        {(['fr', 'en', 'pt', 'ar'] as const).map((language) => (
          <li>
            <span lang={language}>{contentLanguages[language]}</span>
            {posterSheets.map((sheet) => (
              <DownloadLink
                href={addressIn(language, meetingPaths.poster(file.number, sheet))}
                label={say('run.poster-sheet', { sheet: sheet.toUpperCase() })}
                format="PDF"
              />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whose it is today; that it came back, when who had it is there no more. */
function Whose(model: RunModel & { readonly task: MeetingTask }) {
  const { file, task } = model
  const say = useWords(workWords)
  const address = useAddress()
  const nameOf = (party: string | null): string =>
    [...model.officers, ...model.team].find(({ id }) => id === party)?.name ?? ''
  const name = nameOf(task.holder) || nameOf(task.deputy) || say('run.nobody')
  return (
    <div>
      {task.owner !== null && task.holder !== task.owner && !task.isDone
        ? say('run.came-back', { name })
        : name}
      {file.state !== 'cancelled' && !task.isDone && (
        <>
          <br />
          <a href={address(meetingPaths.run(file.number, `taches/${task.step}/qui`))}>
            {say('run.entrust')}
            <span class="visually-hidden"> : {say(`step.${task.step}`)}</span>
          </a>
        </>
      )}
    </div>
  )
}

function Tick({ file, task, today }: RunModel & { readonly task: MeetingTask }) {
  const say = useWords(workWords)
  const address = useAddress()
  const isLate = !task.isDone && task.dueOn < today
  return (
    <div>
      <Tag tone={task.isDone ? 'success' : isLate ? 'danger' : 'neutral'}>
        {say(task.isDone ? 'run.done' : isLate ? 'run.late' : 'run.to-do')}
      </Tag>
      {file.state !== 'cancelled' && (
        <Form
          class="inline-form"
          action={address(meetingPaths.run(file.number, `taches/${task.step}`))}
        >
          <input type="hidden" name="fait" value={task.isDone ? 'non' : 'oui'} />
          <Button variant="tertiary">
            {say(task.isDone ? 'run.untick' : 'run.tick')}
            <span class="visually-hidden"> : {say(`step.${task.step}`)}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}

function Cancel({ file, given, faults }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const error = faultOf(faults, 'reason', say)
  return (
    <Disclosure summary={say('run.cancel')} isOpen={error !== undefined}>
      <p>
        {say('run.cancel-means')}
        {file.state === 'called' && ` ${say('run.cancel-told')}`}
      </p>
      <Form action={address(meetingPaths.run(file.number, 'annulation'))}>
        <TextArea
          name="reason"
          label={say('run.cancel-why')}
          hint={say('run.cancel-hint')}
          value={typed(given, 'reason')}
          error={error}
          rows={3}
          maxLength={mostReason}
        />
        <Button variant="secondary" tone="danger">
          {say('run.cancel')}
        </Button>
      </Form>
    </Disclosure>
  )
}
