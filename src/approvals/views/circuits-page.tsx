import {
  Alert,
  Block,
  Button,
  Checkbox,
  Disclosure,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import {
  type Circuit,
  type CircuitKind,
  type CircuitStep,
  holderNames,
  type StepHolder,
} from '../rules/circuit.ts'
import { type CircuitFault, mostSteps } from '../rules/forms.ts'
import { approvalPaths } from '../rules/paths.ts'
import { approvalWords } from '../words/index.ts'
import { faultOf, faultTexts, type SayApproval } from './sentences.ts'

export interface CircuitsModel {
  readonly circuits: readonly Circuit[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  readonly mayChange: boolean
  readonly isDone: boolean
  /** The one that was sent and refused. */
  readonly sent: {
    readonly kind: CircuitKind
    readonly given: FormGiven
    readonly faults: readonly CircuitFault[]
  } | null
}

/** Who must agree, kind by kind; an administrator changes it here. */
export function circuitsPage(model: CircuitsModel, speech: Speech): Page {
  const say = sayWith(approvalWords, speech)
  return {
    title: say('circuits.title'),
    trail: [{ label: say('office.title'), path: approvalPaths.office }],
    isPrivate: true,
    body: <Circuits {...model} />,
  }
}

function Circuits(model: CircuitsModel) {
  const say = useWords(approvalWords)
  const { sent } = model
  const faults = sent === null ? [] : sent.faults
  return (
    <Block>
      {model.isDone && (
        <Alert kind="success" isAnnounced>
          {say('circuits.done')}
        </Alert>
      )}
      <ErrorSummary
        faults={faultTexts(faults, say).map((fault) => ({
          ...fault,
          field: `${sent?.kind ?? ''}-${fault.field}`,
        }))}
      />
      <PageHeading title={say('circuits.title')} lead={say('circuits.lead')} />
      {!model.mayChange && <Alert kind="info">{say('circuits.read-only')}</Alert>}
      {model.circuits.map((circuit) => (
        <OneCircuit circuit={circuit} model={model} />
      ))}
    </Block>
  )
}

interface OneProps {
  readonly circuit: Circuit
  readonly model: CircuitsModel
}

function OneCircuit({ circuit, model }: OneProps) {
  const say = useWords(approvalWords)
  const { kind, steps } = circuit
  return (
    <>
      <SectionHeading title={say(`circuit.${kind}`)} />
      <p>{say(`circuit.${kind}-what`)}</p>
      <ol class="plain-list">
        {steps.map((step, place) => (
          <li>
            <StepLine
              step={step}
              isTogether={steps[place - 1]?.rank === step.rank}
              departments={model.departments}
            />
          </li>
        ))}
      </ol>
      {model.mayChange && (
        <Disclosure summary={say('circuits.change')} isOpen={model.sent?.kind === kind}>
          <CircuitForm circuit={circuit} model={model} />
        </Disclosure>
      )}
    </>
  )
}

function StepLine(props: {
  readonly step: CircuitStep
  readonly isTogether: boolean
  readonly departments: CircuitsModel['departments']
}) {
  const say = useWords(approvalWords)
  const { holder, tacitAfter, isPreElectionOnly } = props.step
  const more = [
    ...(props.isTogether ? [say('circuits.together')] : []),
    ...(tacitAfter === null ? [] : [say('circuits.tacit-shown', { days: tacitAfter })]),
    ...(isPreElectionOnly ? [say('history.extra')] : []),
  ]
  return (
    <span>
      <strong>{holderSentence(holder, props.departments, say)}</strong>
      {more.map((one) => ` · ${one}`).join('')}
    </span>
  )
}

function holderSentence(
  holder: StepHolder,
  departments: CircuitsModel['departments'],
  say: SayApproval,
): string {
  const name = holderNames.find((one) => one === holder)
  if (name !== undefined) return say(`holder.${name}`)
  const id = holder.slice('department:'.length)
  return say('holder.department', { name: departments.find((one) => one.id === id)?.name ?? id })
}

/** The circuit as its form would have been sent. */
function givenOf({ steps, daysToSign }: Circuit): FormGiven {
  const rows = steps.flatMap(({ rank, holder, tacitAfter, isPreElectionOnly }, place) => {
    const row = place + 1
    return [
      [`rank-${row}`, String(rank)],
      [`holder-${row}`, holder],
      [`tacit-${row}`, tacitAfter === null ? '' : String(tacitAfter)],
      ...(isPreElectionOnly ? [[`extra-${row}`, 'yes']] : []),
    ]
  })
  return Object.fromEntries([...rows, ['daysToSign', String(daysToSign)]]) as FormGiven
}

function CircuitForm({ circuit, model }: OneProps) {
  const say = useWords(approvalWords)
  const address = useAddress()
  const { kind } = circuit
  const sent = model.sent?.kind === kind ? model.sent : null
  const given = sent?.given ?? givenOf(circuit)
  const rows = Math.min(mostSteps, Math.max(circuit.steps.length + 2, 4))
  const field = (name: string) => ({
    name,
    id: `${kind}-${name}`,
    value: typed(given, name),
    error: faultOf(sent?.faults ?? [], name, say),
  })
  return (
    <Form action={address(approvalPaths.circuit(kind))} label={say(`circuit.${kind}`)}>
      {Array.from({ length: rows }, (_, place) => place + 1).map((row) => (
        <StepFields row={row} field={field} departments={model.departments} />
      ))}
      <TextField
        {...field('daysToSign')}
        inputMode="numeric"
        width={4}
        label={say('circuits.days')}
      />
      <Button variant="secondary">{say('circuits.save')}</Button>
    </Form>
  )
}

type FieldOf = (name: string) => {
  readonly name: string
  readonly id: string
  readonly value: string
  readonly error: string | undefined
}

function StepFields(props: {
  readonly row: number
  readonly field: FieldOf
  readonly departments: CircuitsModel['departments']
}) {
  const say = useWords(approvalWords)
  const { row, field } = props
  const rank = field(`rank-${row}`)
  const extra = field(`extra-${row}`)
  return (
    <fieldset class="circuit-step">
      <legend>{say('circuits.step', { number: row })}</legend>
      <Select
        {...field(`holder-${row}`)}
        label={say('circuits.holder')}
        emptyLabel={say('circuits.no-holder')}
        options={[
          ...holderNames.map((value) => ({ value, label: say(`holder.${value}`) })),
          ...props.departments.map(({ id, name }) => ({
            value: `department:${id}`,
            label: say('holder.department', { name }),
          })),
        ]}
      />
      <TextField
        {...rank}
        value={rank.value || String(row)}
        inputMode="numeric"
        width={4}
        label={say('circuits.rank')}
        hint={say('circuits.rank-hint')}
      />
      <TextField
        {...field(`tacit-${row}`)}
        inputMode="numeric"
        width={4}
        label={say('circuits.tacit')}
        hint={say('circuits.tacit-hint')}
        isOptional
      />
      <Checkbox
        name={extra.name}
        id={extra.id}
        label={say('circuits.extra')}
        isChecked={extra.value !== ''}
      />
    </fieldset>
  )
}
