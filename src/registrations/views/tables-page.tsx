import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  ShortText,
  TextField,
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
import type { Seat } from '../methods/draw-tables.ts'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { Registration } from '../rules/registration.ts'
import { workWords } from '../words/index.ts'
import type { Place } from './place.ts'

export interface TablesModel extends Place {
  readonly thing: RegistrableThing
  readonly all: readonly Registration[]
  readonly drawn: {
    readonly count: number
    readonly seed: string
    readonly seats: readonly Seat[]
  } | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** Who sits at which table, to print; and the draw. */
export function tablesPage(model: TablesModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { thing } = model
  return {
    title: say('tables.title', { title: titleIn(thing.title, speech) }),
    trail: [{ label: say('to-office'), path: registrationPaths.office(thing) }],
    isPrivate: true,
    body: <Tables {...model} />,
  }
}

function Tables(model: TablesModel) {
  const { thing, faults, isDone, drawn, when } = model
  const say = useWords(workWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={when(thing)}
        title={<ShortText content={thing.title} />}
        lead={say('tables.lead')}
      />
      {drawn === null ? (
        <EmptyState title={say('tables.none')} />
      ) : (
        <Drawn {...model} drawn={drawn} />
      )}
      {drawn !== null && <SectionHeading title={say('tables.again')} />}
      <DrawForm {...model} />
    </Block>
  )
}

function Drawn({
  all,
  drawn: { count, seed, seats },
}: TablesModel & { readonly drawn: NonNullable<TablesModel['drawn']> }) {
  const say = useWords(workWords)
  const seated = new Set(seats.map(({ number }) => number))
  const without = all.filter(({ number, state }) => state === 'seated' && !seated.has(number))
  return (
    <>
      <p>{say('tables.drawn', { seed })}</p>
      {without.length > 0 && (
        <Alert kind="warning">{say('tables.without', { count: without.length })}</Alert>
      )}
      {Array.from({ length: count }, (_, place) => place + 1).map((table) => (
        <OneTable table={table} seats={seats.filter((seat) => seat.table === table)} all={all} />
      ))}
    </>
  )
}

function OneTable({
  table,
  seats,
  all,
}: Pick<TablesModel, 'all'> & { readonly table: number; readonly seats: readonly Seat[] }) {
  const say = useWords(workWords)
  const people = seats.reduce((sum, seat) => sum + seat.people, 0)
  return (
    <>
      <SectionHeading
        title={say('tables.one', { table })}
        lead={say('tables.people', { count: people })}
      />
      <ul>
        {seats.map((seat) => (
          <li>
            {nameOf(all, seat) ?? say('erased')} ({say('tables.people', { count: seat.people })})
          </li>
        ))}
      </ul>
    </>
  )
}

const nameOf = (all: readonly Registration[], { number }: Seat): string | null =>
  all.find((one) => one.number === number)?.name ?? null

function DrawForm({ thing, given, faults, drawn }: TablesModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const isSent = faults.length > 0
  return (
    <Form action={address(registrationPaths.office(thing, 'tables'))}>
      <TextField
        name="count"
        label={say('tables.count')}
        value={isSent ? typed(given, 'count') : String(drawn?.count ?? '')}
        error={faultOf(faults, 'count', say)}
        inputMode="numeric"
        width={6}
      />
      <TextField
        name="seed"
        label={say('tables.seed')}
        hint={say('tables.seed-hint')}
        value={typed(given, 'seed')}
        error={faultOf(faults, 'seed', say)}
        width={20}
        isOptional
      />
      <Button variant={drawn === null ? 'primary' : 'secondary'}>
        {say(drawn === null ? 'tables.go' : 'tables.again')}
      </Button>
    </Form>
  )
}
