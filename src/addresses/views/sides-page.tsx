import {
  Alert,
  Block,
  Button,
  Confirmation,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  SectionHeading,
  Select,
  Table,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { sidesPath } from '../rules/paths.ts'
import { sides, type StreetSide } from '../rules/street-side.ts'
import { addressWords } from '../words/index.ts'
import { trailUnderFile } from './file-trail.ts'

export interface SidesModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly sides: readonly (StreetSide & { readonly streetName: string; readonly doors: number })[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  /** What the side typed would change; `null` before it is asked. */
  readonly effect: readonly MovedDoor[] | null
  readonly done: 'set' | 'removed' | null
}

interface MovedDoor {
  readonly label: string
  readonly from: string | null
  readonly to: string | null
}

/** Which side of a street is whose, where a border follows it. */
export function sidesPage(model: SidesModel, speech: Speech): Page {
  const say = sayWith(addressWords, speech)
  const trail = trailUnderFile(speech)
  return { title: say('sides.title'), trail, isPrivate: true, body: <SidesBody {...model} /> }
}

const faultCodes = [
  'missing',
  'unknown-street',
  'unknown-neighbourhood',
  'backwards',
  'overlaps',
  'number',
] as const

function SidesBody(model: SidesModel) {
  const { faults, done, effect } = model
  const say = useWords(addressWords)
  return (
    <Block>
      <ErrorSummary
        faults={faults.map(({ field, code }) => ({ field, message: say(faultKey(code)) }))}
      />
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`sides.done-${done}`)}
        </Alert>
      )}
      <PageHeading title={say('sides.title')} lead={say('sides.lead')} />
      {effect === null ? <SideForm {...model} /> : <Effect {...model} effect={effect} />}
      <Decided {...model} />
    </Block>
  )
}

const faultKey = (code: string) =>
  `sides.fault-${faultCodes.find((one) => one === code) ?? 'missing'}` as const

function SideForm({ given, faults, neighbourhoods }: SidesModel) {
  const say = useWords(addressWords)
  const address = useAddress()
  const field = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    const error = fault === undefined ? undefined : say(faultKey(fault.code))
    return { name, value: typed(given, name), error }
  }
  return (
    <>
      <SectionHeading title={say('sides.set')} />
      <Form action={address(sidesPath)}>
        <TextField
          {...field('street')}
          label={say('sides.street')}
          hint={say('sides.street-hint')}
          width={36}
        />
        <RadioList
          {...field('side')}
          label={say('sides.side')}
          choices={sides.map((value) => ({ value, label: say(`sides.side-${value}`) }))}
        />
        <TextField
          {...field('from')}
          label={say('sides.from')}
          inputMode="numeric"
          width={6}
          isOptional
        />
        <TextField
          {...field('to')}
          label={say('sides.to')}
          hint={say('sides.to-hint')}
          inputMode="numeric"
          width={6}
          isOptional
        />
        <Select
          {...field('neighbourhood')}
          label={say('sides.neighbourhood')}
          emptyLabel={say('sides.neighbourhood-choose')}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="secondary">{say('sides.preview')}</Button>
      </Form>
    </>
  )
}

/** More is not read on a page. */
const shownDoors = 30

function Effect({
  given,
  neighbourhoods,
  effect,
}: SidesModel & { readonly effect: readonly MovedDoor[] }) {
  const say = useWords(addressWords)
  const address = useAddress()
  const nameOf = (id: string | null) =>
    neighbourhoods.find((one) => one.id === id)?.name ?? say('sides.no-neighbourhood')
  const shown = effect
    .slice(0, shownDoors)
    .map(({ label, from, to }) =>
      say('sides.preview-one', { address: label, from: nameOf(from), to: nameOf(to) }),
    )
  const rest = effect.length - shown.length
  return (
    <Confirmation
      title={say('sides.preview-title')}
      effects={[
        effect.length === 0
          ? say('sides.preview-none')
          : say('sides.preview-count', { count: effect.length }),
        ...shown,
        ...(rest > 0 ? [say('sides.preview-more', { count: rest })] : []),
      ]}
      action={address(sidesPath)}
      confirmLabel={say('sides.apply')}
      cancelHref={address(sidesPath)}
    >
      {['street', 'side', 'from', 'to', 'neighbourhood'].map((name) => (
        <input type="hidden" name={name} value={typed(given, name)} />
      ))}
      <input type="hidden" name="vu" value="oui" />
    </Confirmation>
  )
}

function Decided({ sides: decided, neighbourhoods }: SidesModel) {
  const say = useWords(addressWords)
  const address = useAddress()
  if (decided.length === 0) {
    return <EmptyState title={say('sides.none')}>{say('sides.none-text')}</EmptyState>
  }
  const numbersOf = ({ from, to }: StreetSide) => {
    if (to !== null) return say('sides.numbers-to', { from, to })
    return from === 0 ? say('sides.numbers-all') : say('sides.numbers-from', { from })
  }
  return (
    <Table
      caption={say('sides.caption')}
      columns={[
        { key: 'street', label: say('sides.street') },
        { key: 'side', label: say('sides.side') },
        { key: 'numbers', label: say('sides.numbers') },
        { key: 'neighbourhood', label: say('sides.neighbourhood') },
        { key: 'doors', label: say('sides.doors'), isNumeric: true },
        { key: 'act', label: say('sides.act') },
      ]}
      rows={decided.map((side) => ({
        street: side.streetName,
        side: say(`sides.side-${side.side}`),
        numbers: numbersOf(side),
        neighbourhood:
          neighbourhoods.find(({ id }) => id === side.neighbourhood)?.name ??
          say('sides.neighbourhood-gone'),
        doors: String(side.doors),
        act: (
          <Form action={address(`${sidesPath}/${side.id}/retrait`)} class="inline-form">
            <Button variant="tertiary">
              {say('sides.remove')}
              <span class="visually-hidden"> {side.streetName}</span>
            </Button>
          </Form>
        ),
      }))}
    />
  )
}
