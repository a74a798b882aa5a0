import {
  Actions,
  Alert,
  Block,
  Button,
  Checkbox,
  Confirmation,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
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
import { formatMoney } from '../../platform/words/figures.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { deskPath, type GuardianNeed, type LookAlike } from '../../people/index.ts'
import { ballotRuleSentence, listsFor } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { ballotSheet, type RunningEdition } from '../rules/running-edition.ts'
import { paperWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** Which votes are open, for who is at the desk. */
export function paperDeskPage(open: readonly RunningEdition[], speech: Speech): Page {
  const say = sayWith(paperWords, speech)
  return {
    title: say('desk.title'),
    isPrivate: true,
    trail: deskTrail(speech),
    body: <PaperDesk open={open} />,
  }
}

const deskTrail = (speech: Speech) => [
  { label: sayWith(paperWords, speech)('desk.home'), path: deskPath },
]

function PaperDesk({ open }: { readonly open: readonly RunningEdition[] }) {
  const say = useWords(paperWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('desk.title')} lead={say('desk.lead')} />
      {open.length === 0 && <EmptyState title={say('desk.none')} />}
      <ul>
        {open.map(({ slug, name }) => (
          <li>
            <a href={address(paths.paperVote(slug))}>{nameIn(name, speech)}</a>
          </li>
        ))}
      </ul>
    </Block>
  )
}

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

/** Addresses of the blank ballots: one of the town’s list alone, one per neighbourhood. */
const blanksOf = ({ slug, envelopes }: RunningEdition, townOnly: string) => [
  { path: `${paths.paperVote(slug)}/bulletin`, name: townOnly },
  ...envelopes.flatMap(({ neighbourhood, name }) =>
    neighbourhood === null
      ? []
      : [{ path: `${paths.paperVote(slug)}/bulletin?quartier=${neighbourhood}`, name }],
  ),
]

function BlankBallots({ edition }: { readonly edition: RunningEdition }) {
  const say = useWords(paperWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('desk.blanks')} lead={say('desk.blanks-hint')} />
      <ul>
        {blanksOf(edition, say('desk.town-only')).map(({ path, name }) => (
          <li>
            <a href={address(path)}>{say('desk.blank-of', { list: name })}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Noted: which ballot to give. Nothing on it says whose it is. */
export function paperGivenPage(
  model: { readonly edition: RunningEdition; readonly neighbourhood: string | null },
  speech: Speech,
): Page {
  return {
    title: sayWith(paperWords, speech)('desk.title'),
    isPrivate: true,
    body: <PaperGiven {...model} />,
  }
}

function PaperGiven({
  edition,
  neighbourhood,
}: {
  readonly edition: RunningEdition
  readonly neighbourhood: string | null
}) {
  const say = useWords(paperWords)
  const address = useAddress()
  const list = edition.envelopes.find(
    (one) => one.neighbourhood !== null && one.neighbourhood === neighbourhood,
  )
  const query = list === undefined ? '' : `?quartier=${list.neighbourhood}`
  return (
    <Block>
      <PageHeading title={say('desk.title')} lead={say('desk.done')} />
      <Actions>
        <LinkButton href={address(`${paths.paperVote(edition.slug)}/bulletin${query}`)}>
          {say('desk.blank-of', { list: list?.name ?? say('desk.town-only') })}
        </LinkButton>
        <LinkButton variant="secondary" href={address(paths.paperVote(edition.slug))}>
          {say('desk.next')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

/** A ballot to print: no number, no mark, the same for all who have these lists. */
export function blankBallotPage(
  model: { readonly edition: RunningEdition; readonly neighbourhood: string | null },
  speech: Speech,
): Page {
  return {
    title: sayWith(paperWords, speech)('blank.title'),
    isPrivate: true,
    frame: 'calm',
    body: <BlankBallot {...model} />,
  }
}

function BlankBallot({
  edition,
  neighbourhood,
}: {
  readonly edition: RunningEdition
  readonly neighbourhood: string | null
}) {
  const say = useWords(paperWords)
  const speech = useSpeech()
  const language = useSpoken()
  const hasPoints = edition.rule.format === 'points'
  return (
    <Block>
      <p class="screen-only muted">{say('blank.print')}</p>
      <PageHeading
        eyebrow={nameIn(edition.name, speech)}
        title={say('blank.title')}
        lead={ballotRuleSentence(edition.rule, speech)}
      />
      <p>{say('blank.how')}</p>
      {listsFor(ballotSheet(edition), neighbourhood).map(({ id, projects }) => (
        <section class="paper-list">
          <h2>{edition.envelopes.find(({ code }) => code === id)?.name ?? id}</h2>
          <ul role="list">
            {edition.projects
              .filter(({ code }) => projects.includes(code))
              .map(({ title, summary, cost }) => (
                <li>
                  {hasPoints ? (
                    <span class="paper-points">{say('blank.points')} ____</span>
                  ) : (
                    <span class="paper-box" aria-hidden="true" />
                  )}
                  <span>
                    <strong>{title}</strong> ({formatMoney(cost, language)})
                    {summary !== '' && (
                      <>
                        <br />
                        {summary}
                      </>
                    )}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Block>
  )
}
