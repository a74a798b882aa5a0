import {
  Alert,
  Block,
  Button,
  Checkbox,
  Confirmation,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
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
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import type { GuardianNeed, LookAlike } from '../../people/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { paperWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { BlankBallots } from './blank-ballots.tsx'
import { deskTrail } from './paper-desk-page.tsx'

export const outsideTown = 'ailleurs'

export interface PaperVoterModel {
  readonly edition: RunningEdition
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** What the faults speak of. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly isFew: boolean
  readonly refusal: string | null
  /** Once the person was looked for: the agent confirms. */
  readonly confirming: {
    readonly lookAlikes: readonly LookAlike[]
    readonly guardian: GuardianNeed
  } | null
}

/** Somebody votes on paper: looked for, shown to the agent, noted once. */
export function paperVoterPage(model: PaperVoterModel, speech: Speech): Page {
  const say = sayWith(paperWords, speech)
  return {
    title: say('desk.title'),
    isPrivate: true,
    trail: [...deskTrail(speech), { label: say('desk.title'), path: paths.paperDesk() }],
    body: <PaperVoter {...model} />,
  }
}

const faultCodes = ['missing', 'link', 'date', 'age', 'guardian', 'seen', 'too-often'] as const
const refusals = ['already-voted', 'closed', 'not-open-yet'] as const

function PaperVoter(model: PaperVoterModel) {
  const { edition, faults, facts, isFew, refusal, confirming } = model
  const say = useWords(paperWords)
  const speech = useSpeech()
  const sentence = (code: string) =>
    say(`desk.fault-${faultCodes.find((one) => one === code) ?? 'missing'}`, facts)
  return (
    <Block>
      <ErrorSummary
        faults={faults.map(({ field, code }) => ({ field, message: sentence(code) }))}
      />
      {refusal !== null && (
        <Alert kind="warning" isAnnounced>
          {say(`refused.${refusals.find((one) => one === refusal) ?? 'other'}`)}
        </Alert>
      )}
      <PageHeading
        eyebrow={nameIn(edition.name, speech)}
        title={say('desk.title')}
        lead={say('desk.lead')}
      />
      {isFew && <Alert kind="info">{say('desk.few')}</Alert>}
      {confirming === null ? (
        <WhoForm {...model} sentence={sentence} />
      ) : (
        <ConfirmVoter {...model} confirming={confirming} />
      )}
      <BlankBallots edition={edition} />
    </Block>
  )
}

function WhoForm({
  edition,
  given,
  faults,
  sentence,
}: PaperVoterModel & { readonly sentence: (code: string) => string }) {
  const say = useWords(paperWords)
  const address = useAddress()
  const field = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    return {
      name,
      value: typed(given, name),
      error: fault === undefined ? undefined : sentence(fault.code),
    }
  }
  const lists = edition.envelopes.flatMap(({ neighbourhood, name }) =>
    neighbourhood === null ? [] : [{ value: neighbourhood, label: name }],
  )
  const outside = edition.admitsOutside
    ? [{ value: outsideTown, label: say('desk.place-outside') }]
    : []
  return (
    <>
      <SectionHeading title={say('desk.who')} />
      <Form action={address(paths.paperVote(edition.slug))} autocomplete="off">
        <TextField {...field('familyName')} label={say('desk.family-name')} width={28} />
        <TextField {...field('givenNames')} label={say('desk.given-names')} width={28} />
        <TextField
          {...field('birthDate')}
          label={say('desk.birth-date')}
          hint={say('desk.birth-date-hint')}
          width={12}
        />
        {lists.length + outside.length > 0 && (
          <Select
            {...field('place')}
            label={say('desk.place')}
            emptyLabel={say('desk.place-choose')}
            options={[...lists, ...outside]}
          />
        )}
        <Button>{say('desk.look')}</Button>
      </Form>
    </>
  )
}

const carried = ['familyName', 'givenNames', 'birthDate', 'place'] as const

function ConfirmVoter({
  edition,
  given,
  faults,
  confirming,
}: PaperVoterModel & { readonly confirming: NonNullable<PaperVoterModel['confirming']> }) {
  const say = useWords(paperWords)
  const language = useSpoken()
  const address = useAddress()
  const name = `${typed(given, 'givenNames')} ${typed(given, 'familyName')}`
  const errorOf = (field: 'seen' | 'guardian') =>
    faults.some((one) => one.field === field) ? say(`desk.fault-${field}`) : undefined
  const { lookAlikes, guardian } = confirming
  return (
    <Confirmation
      title={say('desk.confirm-title', { name })}
      effects={([1, 2, 3] as const).map((one) => say(`desk.effect-${one}`, { name }))}
      isIrreversible
      action={address(paths.paperVote(edition.slug))}
      confirmLabel={say('desk.confirm')}
      cancelHref={address(paths.paperVote(edition.slug))}
    >
      {carried.map((field) => (
        <input type="hidden" name={field} value={typed(given, field)} />
      ))}
      <input type="hidden" name="sur" value="oui" />
      {lookAlikes.length > 0 && (
        <RadioList
          name="party"
          label={say('desk.is-she')}
          value={typed(given, 'party') || (lookAlikes.find(({ isSame }) => isSame)?.party ?? '')}
          choices={[
            ...lookAlikes.map((one) => ({
              value: one.party,
              label: `${one.givenNames} ${one.familyName}, ${formatDay(one.birthDate, language)}`,
            })),
            { value: '', label: say('desk.is-she-none') },
          ]}
        />
      )}
      <Checkbox
        name="seen"
        label={say('desk.seen')}
        isChecked={typed(given, 'seen') !== ''}
        error={errorOf('seen')}
      />
      {guardian !== 'none' && (
        <Checkbox
          name="guardian"
          label={say('desk.guardian')}
          isChecked={typed(given, 'guardian') !== ''}
          error={errorOf('guardian')}
        />
      )}
    </Confirmation>
  )
}
