import { Block, Button, Form, SectionHeading, Table, titleIn } from '../../platform/design/index.ts'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { bodyPaths } from '../rules/paths.ts'
import type { Seat } from '../rules/composition.ts'
import { lastDay, type Term } from '../rules/term.ts'
import { bodyWords } from '../words/index.ts'
import type { RunModel } from './run-model.ts'

/** Each seat of each college: who has it, and what can be done there. */
export function RunSeats(model: RunModel) {
  const { body, version, seats } = model
  const say = useWords(bodyWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <SectionHeading title={say('work.seats')} id="sieges" />
      <p>
        <a href={address(bodyPaths.memberList(body.id))}>{say('work.list')}</a>
      </p>
      {version.rules.colleges.map((college) => (
        <Table
          caption={titleIn(college.name, speech)}
          columns={[
            { key: 'seat', label: say('page.seat') },
            { key: 'holder', label: say('page.holder') },
            ...(college.hasAlternates
              ? [{ key: 'alternate' as const, label: say('page.alternate-column') }]
              : []),
          ]}
          rows={seats
            .filter((seat) => seat.college.key === college.key)
            .map((seat) => ({
              seat: seat.seat,
              holder: <Side {...model} seat={seat} role="incumbent" />,
              alternate: college.hasAlternates && <Side {...model} seat={seat} role="alternate" />,
            }))}
        />
      ))}
    </Block>
  )
}

function Side(model: RunModel & { readonly seat: Seat; readonly role: Term['role'] }) {
  const { body, seat, role, day } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  const term = role === 'incumbent' ? seat.incumbent : seat.alternate
  const there = queryText({ college: seat.college.key, siege: seat.seat, role })
  if (term === null)
    return (
      <a href={address(bodyPaths.members(body.id)) + there}>
        {say(role === 'incumbent' ? 'work.appoint' : 'work.appoint-alternate')}
        <span class="visually-hidden"> {seat.seat}</span>
      </a>
    )
  return (
    <>
      <strong>{term.name ?? say('page.left')}</strong>{' '}
      <small>{say('page.until', { day: day(lastDay(term)) })}</small>
      <Doings {...model} term={term} />
    </>
  )
}

/** What an officer may do about who sits there. */
function Doings({ body, version, day, term }: RunModel & { readonly term: Term }) {
  const say = useWords(bodyWords)
  const address = useAddress()
  const of = <span class="visually-hidden"> {term.name}</span>
  return (
    <>
      {version.rules.condition !== '' && term.checkedOn !== null && (
        <div>
          <small>{say('work.checked', { day: day(term.checkedOn) })}</small>
        </div>
      )}
      {version.rules.condition !== '' && term.checkedOn === null && (
        <Form action={address(bodyPaths.check(body.id, term.id))}>
          <Button variant="tertiary">
            {say('work.check')}
            {of}
          </Button>
        </Form>
      )}
      {body.publishedAt === null && (
        <Form action={address(bodyPaths.correct(body.id, term.id))}>
          <Button variant="tertiary">
            {say('work.correct')}
            {of}
          </Button>
        </Form>
      )}
      {term.name !== null && (
        <div>
          <a href={address(bodyPaths.contact(body.id, term.member))}>
            {say('work.contact')}
            {of}
          </a>
        </div>
      )}
      <div>
        <a href={address(bodyPaths.leaving(body.id, term.id))}>
          {say('work.leave')}
          {of}
        </a>
      </div>
    </>
  )
}
