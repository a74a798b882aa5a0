import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Table,
  TextArea,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { type Day } from '../../platform/kernel/day.ts'
import { type Page, queryText, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Body, BodyRules } from '../rules/body.ts'
import { type Call, callEnd, firstFreeSeat, standingOf } from '../rules/call.ts'
import type { Candidate } from '../rules/candidate.ts'
import { bodyPaths } from '../rules/paths.ts'
import type { Term } from '../rules/term.ts'
import { callWords } from '../words/index.ts'
import { trailTo, type Typed } from './form-parts.tsx'

export interface CallModel extends Typed {
  readonly body: Body
  readonly rules: BodyRules
  readonly terms: readonly Term[]
  readonly call: Call | null
  readonly candidates: readonly Candidate[]
  /** Why the rules said no, in a sentence. */
  readonly refusal: string | null
  readonly isDone: boolean
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}

/** The call for candidates of a body, as officers run it. */
export function callPage(model: CallModel, speech: Speech): Page {
  const say = sayWith(callWords, speech)
  return {
    title: say('work.title'),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <CallWork {...model} />,
  }
}

function CallWork(model: CallModel) {
  const { body, call, faults, refusal, isDone } = model
  const say = useWords(callWords)
  return (
    <>
      <Block>
        <ErrorSummary faults={faultTexts(faults, say)} />
        {refusal !== null && (
          <Alert kind="danger" isAnnounced>
            {refusal}
          </Alert>
        )}
        {isDone && (
          <Alert kind="success" isAnnounced>
            {say('work.done')}
          </Alert>
        )}
        <PageHeading title={say('work.title')} lead={say('work.lead')} />
        {call !== null && <Standing {...model} call={call} />}
        {body.publishedAt === null && <p>{say('work.not-public')}</p>}
      </Block>
      {call !== null && <Candidates {...model} call={call} />}
      {call !== null && call.closedOn === null && <Ending {...model} call={call} />}
      {(call === null || call.closedOn !== null) &&
        body.publishedAt !== null &&
        body.endedOn === null && <Opening {...model} />}
    </>
  )
}

type OfCall = CallModel & { readonly call: Call }

function Standing({ body, call, today, day }: OfCall) {
  const say = useWords(callWords)
  const address = useAddress()
  const standing = standingOf(call, body, today)
  return (
    <>
      <p>
        <strong>
          {say(`work.standing-${standing}`, {
            day: day(call.closedOn ?? callEnd(call, body, today)),
          })}
        </strong>
      </p>
      {standing === 'open' && (
        <Actions>
          <LinkButton variant="secondary" href={address(bodyPaths.apply(body.id))}>
            {say('work.see')}
          </LinkButton>
          <LinkButton variant="secondary" href={address(bodyPaths.applyFor(body.id))}>
            {say('work.enter')}
          </LinkButton>
        </Actions>
      )}
    </>
  )
}

function Candidates(model: OfCall) {
  const { body, call, candidates, rules, dayOf } = model
  const say = useWords(callWords)
  const speech = useSpeech()
  const address = useAddress()
  const collegeOf = (key: string) => {
    const college = rules.colleges.find((one) => one.key === key)
    return college === undefined ? key : titleIn(college.name, speech)
  }
  return (
    <Block>
      <SectionHeading title={say('work.candidates')} id="candidatures" />
      {candidates.length === 0 ? (
        <p>{say(call.closedOn === null ? 'work.candidates-none' : 'work.candidates-gone')}</p>
      ) : (
        <>
          <Table
            caption={say('work.candidates')}
            isCaptionHidden
            columns={[
              { key: 'name', label: say('column.name') },
              { key: 'college', label: say('column.college') },
              { key: 'motivation', label: say('column.motivation') },
              { key: 'received', label: say('column.received') },
              { key: 'state', label: say('column.state') },
            ]}
            rows={candidates.map((candidate) => ({
              name: <Who {...candidate} />,
              college: collegeOf(candidate.college),
              motivation: candidate.motivation === '' ? '—' : candidate.motivation,
              received: `${dayOf(candidate.appliedAt)}, ${say(`door.${candidate.door}`)}`,
              state: <Doings {...model} candidate={candidate} />,
            }))}
          />
          <p>
            <a href={address(bodyPaths.candidatesCsv(body.id))} download>
              {say('work.csv')}
            </a>
          </p>
        </>
      )}
    </Block>
  )
}

const Who = ({ name, email, phone }: Candidate) => (
  <>
    {name}
    {[email, phone].map((contact) =>
      contact === null ? null : (
        <div>
          <small>{contact}</small>
        </div>
      ),
    )}
  </>
)

function Doings({
  body,
  rules,
  terms,
  today,
  call,
  candidate,
}: OfCall & { readonly candidate: Candidate }) {
  const say = useWords(callWords)
  const address = useAddress()
  if (candidate.namedOn !== null) return <>{say('work.named')}</>
  if (call.closedOn !== null) return <>—</>
  const of = <span class="visually-hidden"> {candidate.name}</span>
  const { college, id } = candidate
  const free = firstFreeSeat(rules, terms, college, today)
  return (
    <>
      {free === null ? (
        say('work.no-college')
      ) : (
        <a
          href={
            address(bodyPaths.members(body.id)) +
            queryText({ college, siege: free.seat, candidat: id })
          }
        >
          {say('work.name')}
          {of}
        </a>
      )}
      <Form action={address(bodyPaths.withdraw(body.id, id))}>
        <Button variant="tertiary">
          {say('work.withdraw')}
          {of}
        </Button>
      </Form>
    </>
  )
}

/** Another last day; then, once it is over, the close. */
function Ending({ body, call, candidates, today, given, faults }: OfCall) {
  const say = useWords(callWords)
  const address = useAddress()
  const named = candidates.filter(({ namedOn }) => namedOn !== null).length
  const phones = candidates.filter(({ email }) => email === null).length
  const isOver = standingOf(call, body, today) === 'over'
  const error = faultOf(faults, 'newDay', say)
  return (
    <Block>
      {isOver && (
        <Confirmation
          title={say('work.close')}
          effects={[
            say('work.close-named', { count: named }),
            say('work.close-others', { count: candidates.length - named }),
            ...(phones === 0 ? [] : [say('work.close-phones', { count: phones })]),
            say('work.close-forgotten'),
          ]}
          isIrreversible
          action={address(bodyPaths.closeCall(body.id))}
          confirmLabel={say('work.close')}
          cancelHref={address(bodyPaths.run(body.id))}
        />
      )}
      {body.endedOn === null && (
        <Disclosure summary={say('work.prolong')} isOpen={error !== undefined}>
          <Form action={address(bodyPaths.prolong(body.id))}>
            <TextField
              name="newDay"
              type="date"
              label={say('work.new-day')}
              value={typed(given, 'newDay') || call.untilOn}
              error={error}
            />
            <Button variant="secondary">{say('work.prolong')}</Button>
          </Form>
        </Disclosure>
      )}
    </Block>
  )
}

function Opening({ body, given, faults }: CallModel) {
  const say = useWords(callWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <SectionHeading title={say('work.open-title')} id="ouvrir" />
      <Form action={address(bodyPaths.call(body.id))}>
        <TextArea
          {...field('wordsFr')}
          label={say('work.words')}
          hint={say('work.words-hint')}
          maxLength={2000}
        />
        <TextArea {...field('wordsEn')} label={say('work.words-en')} maxLength={2000} isOptional />
        <TextField {...field('untilOn')} type="date" label={say('work.until')} />
        <Button>{say('work.open')}</Button>
      </Form>
    </Block>
  )
}
