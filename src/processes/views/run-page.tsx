import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  FileField,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import type { Activity } from '../rules/activity.ts'
import { processPaths } from '../rules/paths.ts'
import { isOutside, phaseRemarks } from '../rules/phases.ts'
import type { ActivityLink, Process } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { faultOf, faultTexts } from './form-faults.ts'
import { LongText, ShortText, titleIn } from './text-of.tsx'
import { StateTag } from './workbench-page.tsx'

export interface RunModel {
  readonly process: Process
  /** Of every kind, those of other processes too. */
  readonly activities: readonly Activity[]
  readonly today: Day
  readonly written: (instant: string) => string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** One process on the workbench: all that can be done with it, on one page. */
export function runPage(model: RunModel, speech: Speech): Page {
  return {
    title: titleIn(model.process.title, speech),
    trail: [{ label: sayWith(processWords, speech)('work.title'), path: processPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { process, faults, isDone } = model
  const say = useWords(processWords)
  const address = useAddress()
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('work.done')}
        </Alert>
      )}
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={<ShortText content={process.title} />}
        tags={<StateTag process={process} />}
      />
      <Actions>
        <LinkButton href={address(processPaths.run(process.slug, 'textes'))}>
          {say('work.texts')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(processPaths.run(process.slug, 'apercu'))}>
          {say('work.preview')}
        </LinkButton>
      </Actions>
      <Publication process={process} />
      <Phases {...model} />
      <Activities {...model} />
      <News {...model} />
      <Documents {...model} />
      <Trash process={process} />
    </Block>
  )
}

function Publication({ process }: Pick<RunModel, 'process'>) {
  const say = useWords(processWords)
  const address = useAddress()
  const isPublished = process.publishedAt !== null
  if (process.trashedAt !== null) return null
  return (
    <Form action={address(processPaths.run(process.slug, 'publication'))}>
      <input type="hidden" name="publie" value={isPublished ? 'non' : 'oui'} />
      <p>
        {isPublished
          ? say('work.unpublish-means')
          : say('work.publish-means', { path: processPaths.one(process.slug) })}
      </p>
      <Button variant={isPublished ? 'secondary' : 'primary'}>
        {say(isPublished ? 'work.unpublish' : 'work.publish')}
      </Button>
    </Form>
  )
}

function Trash({ process }: Pick<RunModel, 'process'>) {
  const say = useWords(processWords)
  const address = useAddress()
  const isTrashed = process.trashedAt !== null
  return (
    <Form action={address(processPaths.run(process.slug, 'corbeille'))}>
      <input type="hidden" name="corbeille" value={isTrashed ? 'non' : 'oui'} />
      <Button variant="tertiary">{say(isTrashed ? 'work.restore' : 'work.to-trash')}</Button>
    </Form>
  )
}

function Phases({ process, written }: RunModel) {
  const say = useWords(processWords)
  const speech = useSpeech()
  const address = useAddress()
  const to = (what: string) => address(processPaths.run(process.slug, what))
  const nameOf = (wanted: string) =>
    process.phases.flatMap(({ id, name }) => (id === wanted ? titleIn(name, speech) : [])).join('')
  return (
    <>
      <SectionHeading title={say('work.phases')} id="etapes" />
      {process.phases.length === 0 && <p>{say('work.phases-empty')}</p>}
      <ul class="plain-list" role="list">
        {process.phases.map((phase) => (
          <li>
            <strong>
              <ShortText content={phase.name} />
            </strong>{' '}
            ·{' '}
            {phase.endsAt === null
              ? say('page.from', { from: written(phase.beginsAt) })
              : say('page.from-to', { from: written(phase.beginsAt), to: written(phase.endsAt) })}
            <Actions>
              <LinkButton variant="tertiary" href={to(`etapes/${phase.id}`)}>
                {say('work.phase-edit')}
                <span class="visually-hidden"> {titleIn(phase.name, speech)}</span>
              </LinkButton>
              <LinkButton variant="tertiary" href={to(`etapes/${phase.id}/fin`)}>
                {say('work.phase-drop')}
                <span class="visually-hidden"> {titleIn(phase.name, speech)}</span>
              </LinkButton>
            </Actions>
          </li>
        ))}
      </ul>
      {phaseRemarks(process.phases).map(({ code, phases: [one, other] }) => (
        <Alert kind="warning">
          {say(`work.remark-${code}`, { one: nameOf(one), other: nameOf(other) })}
        </Alert>
      ))}
      <Actions>
        <LinkButton variant="secondary" href={to('etapes/nouvelle')}>
          {say('work.phase-new')}
        </LinkButton>
      </Actions>
    </>
  )
}

function Activities({ process, activities, given, faults }: RunModel) {
  const say = useWords(processWords)
  const speech = useSpeech()
  const address = useAddress()
  const isLinked = ({ kind, id }: Activity) =>
    process.activities.some((link) => link.kind === kind && link.activity === id)
  const free = activities.filter((activity) => !isLinked(activity))
  return (
    <>
      <SectionHeading
        title={say('work.activities')}
        lead={say('work.activities-hint')}
        id="activites"
      />
      {process.activities.length === 0 && <p>{say('work.activities-empty')}</p>}
      <ul class="plain-list" role="list">
        {process.activities.map((link) => (
          <LinkedActivity process={process} link={link} activities={activities} />
        ))}
      </ul>
      {free.length > 0 && (
        <Form action={address(processPaths.run(process.slug, 'activites'))}>
          <Select
            name="activity"
            label={say('work.activity')}
            emptyLabel={say('work.activity-choose')}
            value={typed(given, 'activity')}
            error={faultOf(faults, 'activity', say)}
            options={free.map(({ kind, id, title }) => ({ value: `${kind} ${id}`, label: title }))}
          />
          <Select
            name="phase"
            label={say('work.activity-phase')}
            emptyLabel={say('work.activity-any-phase')}
            value={typed(given, 'phase')}
            options={process.phases.map(({ id, name }) => ({
              value: id,
              label: titleIn(name, speech),
            }))}
          />
          <Button variant="secondary">{say('work.link')}</Button>
        </Form>
      )}
    </>
  )
}

function LinkedActivity({
  process,
  link,
  activities,
}: Pick<RunModel, 'process' | 'activities'> & { readonly link: ActivityLink }) {
  const say = useWords(processWords)
  const address = useAddress()
  const found = activities.find(({ kind, id }) => kind === link.kind && id === link.activity)
  const phase = process.phases.find(({ id }) => id === link.phase)
  return (
    <li>
      {found === undefined ? (
        say('work.activity-gone')
      ) : (
        <a href={address(found.path)}>{found.title}</a>
      )}
      {phase !== undefined && (
        <>
          {' '}
          · <ShortText content={phase.name} />
        </>
      )}
      {phase !== undefined && found !== undefined && isOutside(found, phase) && (
        <p>{say('work.activity-outside')}</p>
      )}
      <Form action={address(processPaths.run(process.slug, 'activites/fin'))} class="inline-form">
        <input type="hidden" name="activity" value={`${link.kind} ${link.activity}`} />
        <Button variant="tertiary">{say('work.unlink')}</Button>
      </Form>
    </li>
  )
}

function News({ process, today, given, faults }: RunModel) {
  const say = useWords(processWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('work.news')} id="nouvelles" />
      {process.news.map(({ id, day, text, isWithdrawn }) => (
        <article>
          <h3>
            {formatDay(day, language)} {isWithdrawn && `(${say('work.withdrawn')})`}
          </h3>
          <LongText content={text} />
          <Withdrawal slug={process.slug} what={`nouvelles/${id}`} isWithdrawn={isWithdrawn} />
        </article>
      ))}
      <Form action={address(processPaths.run(process.slug, 'nouvelles'))}>
        <TextField
          name="day"
          type="date"
          label={say('work.news-day')}
          value={typed(given, 'day') || today}
          error={faultOf(faults, 'day', say)}
        />
        <TextArea
          name="textFr"
          label={say('form.text')}
          hint={say('form.markdown-hint')}
          value={typed(given, 'textFr')}
          error={faultOf(faults, 'textFr', say)}
        />
        <TextArea
          name="textEn"
          label={say('form.english')}
          value={typed(given, 'textEn')}
          error={faultOf(faults, 'textEn', say)}
          isOptional
        />
        <Button variant="secondary">{say('work.news-add')}</Button>
      </Form>
    </>
  )
}

function Documents({ process, given, faults }: RunModel) {
  const say = useWords(processWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('work.documents')} id="documents" />
      <ul class="plain-list" role="list">
        {process.documents.map(({ id, title, addedOn, isWithdrawn }) => (
          <li>
            {say('page.document-about', { title, day: formatDay(addedOn, language) })}{' '}
            {isWithdrawn && `(${say('work.withdrawn')})`}
            <Withdrawal slug={process.slug} what={`documents/${id}`} isWithdrawn={isWithdrawn} />
          </li>
        ))}
      </ul>
      <Form action={address(processPaths.run(process.slug, 'documents'))} hasFiles>
        <TextField
          name="title"
          label={say('work.document-title')}
          value={typed(given, 'title')}
          error={faultOf(faults, 'title', say)}
          width={36}
        />
        <FileField
          name="file"
          label={say('work.document-file')}
          hint={say('work.document-file-hint')}
          accept=".pdf,application/pdf"
          error={faultOf(faults, 'file', say)}
        />
        <Button variant="secondary">{say('work.document-add')}</Button>
      </Form>
    </>
  )
}

function Withdrawal(props: {
  readonly slug: string
  readonly what: string
  readonly isWithdrawn: boolean
}) {
  const say = useWords(processWords)
  const address = useAddress()
  return (
    <Form action={address(processPaths.run(props.slug, props.what))} class="inline-form">
      <input type="hidden" name="retire" value={props.isWithdrawn ? 'non' : 'oui'} />
      <Button variant="tertiary">
        {say(props.isWithdrawn ? 'work.put-back' : 'work.withdraw')}
      </Button>
    </Form>
  )
}
