import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { approvalPaths } from '../rules/paths.ts'
import type { Absence } from '../rules/signers.ts'
import { approvalWords } from '../words/index.ts'
import { faultOf, faultTexts, nameOr } from './sentences.ts'

export interface AbsencesModel {
  readonly own: readonly Absence[]
  /** Of others, during which she signs. */
  readonly lent: readonly Absence[]
  readonly names: ReadonlyMap<string, string>
  /** Who may sign for her. */
  readonly people: readonly { readonly party: string; readonly name: string }[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** When she is away, and who signs meanwhile. */
export function absencesPage(model: AbsencesModel, speech: Speech): Page {
  const say = sayWith(approvalWords, speech)
  return {
    title: say('absence.title'),
    trail: [{ label: say('sign.list-title'), path: approvalPaths.toSign }],
    isPrivate: true,
    body: <Absences {...model} />,
  }
}

function Absences(model: AbsencesModel) {
  const { own, lent, given, faults } = model
  const say = useWords(approvalWords)
  const address = useAddress()
  const field = (name: string) => ({
    name,
    value: typed(given, name),
    error: faultOf(faults, name, say),
  })
  return (
    <Block>
      {model.isDone && (
        <Alert kind="success" isAnnounced>
          {say('absence.done')}
        </Alert>
      )}
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('absence.title')} lead={say('absence.lead')} />
      {own.length === 0 ? (
        <EmptyState title={say('absence.none')} />
      ) : (
        <ul class="plain-list" role="list">
          {own.map((absence) => (
            <OwnAbsence absence={absence} names={model.names} />
          ))}
        </ul>
      )}
      {lent.length > 0 && (
        <>
          <SectionHeading title={say('absence.lent')} />
          <ul class="plain-list" role="list">
            {lent.map((absence) => (
              <li>
                <AbsenceOf absence={absence} names={model.names} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SectionHeading title={say('absence.new')} />
      <Form action={address(approvalPaths.absences)}>
        <TextField {...field('beginsOn')} type="date" label={say('absence.begins')} />
        <TextField {...field('endsOn')} type="date" label={say('absence.ends')} />
        <Select
          {...field('delegate')}
          label={say('absence.who')}
          hint={say('absence.who-hint')}
          emptyLabel={say('absence.nobody')}
          options={model.people.map(({ party, name }) => ({ value: party, label: name }))}
        />
        <Button>{say('absence.save')}</Button>
      </Form>
    </Block>
  )
}

interface AbsenceProps {
  readonly absence: Absence
  readonly names: ReadonlyMap<string, string>
}

function OwnAbsence({ absence, names }: AbsenceProps) {
  const say = useWords(approvalWords)
  const language = useSpoken()
  const address = useAddress()
  const { id, delegate, beginsOn, endsOn } = absence
  const days = { from: formatDay(beginsOn, language), to: formatDay(endsOn, language) }
  return (
    <li>
      <span>
        <strong>{say('absence.line', days)}</strong> ·{' '}
        {delegate === null
          ? say('absence.no-delegate')
          : say('absence.delegate', { name: nameOr(names.get(delegate) ?? '', say) })}
      </span>
      <Form action={address(approvalPaths.endAbsence(id))} class="inline-form">
        <Button variant="tertiary">{say('absence.end')}</Button>
      </Form>
    </li>
  )
}

/** Of somebody else, as officers and delegates read it. */
export function AbsenceOf({ absence, names }: AbsenceProps) {
  const say = useWords(approvalWords)
  const language = useSpoken()
  const { holder, delegate, beginsOn, endsOn } = absence
  const nameIs = (party: string) => nameOr(names.get(party) ?? '', say)
  const days = { from: formatDay(beginsOn, language), to: formatDay(endsOn, language) }
  return (
    <span>
      {say('absence.of', { name: nameIs(holder), ...days })} ·{' '}
      {delegate === null
        ? say('absence.of-none')
        : say('absence.of-delegate', { name: nameIs(delegate) })}
    </span>
  )
}
