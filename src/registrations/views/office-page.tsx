import {
  Actions,
  Alert,
  Block,
  DownloadLink,
  EmptyState,
  ErrorSummary,
  Figure,
  Figures,
  LinkButton,
  PageHeading,
  SectionHeading,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { countNeeds } from '../rules/needs.ts'
import type { OpeningRefusal } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { Opening, Registration } from '../rules/registration.ts'
import { needsWords, workWords } from '../words/index.ts'
import { sayNeed } from './need-lines.ts'
import { AddForm, OpeningForm } from './office-forms.tsx'
import { RegistrationTable, ToCall } from './office-list.tsx'
import type { Place } from './place.ts'
import { ThingFacts } from './thing-facts.tsx'

/** What was just done, as the address says it. */
export const dones = ['oui', 'annulee', 'inscrit', 'attente'] as const

/** The forms of the page: the faults of one are not said beside the other. */
export type OfficeForm = 'opening' | 'add'

export interface OfficeModel extends Place {
  readonly thing: RegistrableThing
  readonly opening: Opening | null
  readonly all: readonly Registration[]
  /** Why they cannot be opened nor changed. */
  readonly refusal: OpeningRefusal | null
  readonly now: string
  readonly key: string
  readonly sent: OfficeForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly done: (typeof dones)[number] | null
}

/** Who comes, what is to be prepared, and what an officer does about it. */
export function officePage(model: OfficeModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const title = titleIn(model.thing.title, speech)
  return {
    title: say('title', { title }),
    trail: [{ label: title, path: model.thing.workPath }],
    isPrivate: true,
    body: <Office {...model} />,
  }
}

function Office(model: OfficeModel) {
  const { thing, faults, opening, refusal } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <Done {...model} />
      <PageHeading eyebrow={say('to-office')} title={<ShortText content={thing.title} />} />
      <ThingFacts {...model} />
      <Actions>
        <LinkButton variant="tertiary" href={address(thing.workPath)}>
          {say('back')}
        </LinkButton>
      </Actions>
      {refusal !== null && <Alert kind="warning">{say(refusal)}</Alert>}
      {opening === null ? (
        <EmptyState title={say('not-open')}>{say('not-open-hint')}</EmptyState>
      ) : (
        <Opened {...model} opening={opening} />
      )}
      {refusal === null && <OpeningForm {...model} />}
    </Block>
  )
}

const sentences = {
  oui: 'done',
  annulee: 'cancelled',
  inscrit: 'added',
  attente: 'added-waiting',
} as const

function Done({ done }: OfficeModel) {
  const say = useWords(workWords)
  return done === null ? null : (
    <Alert kind="success" isAnnounced>
      {say(sentences[done])}
    </Alert>
  )
}

function Opened(model: OfficeModel & { readonly opening: Opening }) {
  const { opening, all, now, written, thing, refusal } = model
  const say = useWords(workWords)
  const address = useAddress()
  const { capacity, seated, waiting, closesAt } = opening
  const closes = { when: written(closesAt) }
  return (
    <>
      <p>{closesAt > now ? say('is-open', closes) : say('is-closed', closes)}</p>
      <Figures>
        <Figure
          value={String(seated)}
          unit={capacity === null ? undefined : say('figure.of', { capacity })}
          label={say('figure.seated')}
        />
        <Figure value={String(waiting)} label={say('figure.waiting')} />
        <Figure
          value={String(all.filter(({ state }) => state !== 'cancelled').length)}
          label={say('figure.registrations')}
        />
      </Figures>
      {capacity !== null && seated > capacity && <Alert kind="info">{say('over-capacity')}</Alert>}
      <Actions>
        <LinkButton variant="secondary" href={address(registrationPaths.office(thing, 'liste'))}>
          {say('print')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(registrationPaths.office(thing, 'tables'))}>
          {say('tables')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(registrationPaths.register(thing))}>
          {say('public')}
        </LinkButton>
      </Actions>
      <p>
        <DownloadLink
          href={address(registrationPaths.office(thing, 'liste.csv'))}
          label={say('csv')}
          format="CSV"
        />
      </p>
      <ToCall {...model} />
      <ToPrepare {...model} />
      <SectionHeading title={say('list')} />
      {all.length === 0 ? (
        <EmptyState title={say('list-empty')} level={3} />
      ) : (
        <RegistrationTable {...model} />
      )}
      {refusal === null && <AddForm {...model} />}
    </>
  )
}

function ToPrepare({ all }: OfficeModel) {
  const say = useWords(workWords)
  const tell = useWords(needsWords)
  const counts = countNeeds(
    all.flatMap(({ state, needs }) => (state === 'seated' ? (needs ?? []) : [])),
  )
  return (
    <>
      <SectionHeading title={say('needs')} lead={say('needs-waiting')} />
      {counts.length === 0 ? (
        <p>{say('needs-none')}</p>
      ) : (
        <ul>
          {counts.map(({ kind, language, count }) => (
            <li>{say('needs-count', { what: sayNeed(kind, language, tell), count })}</li>
          ))}
        </ul>
      )}
    </>
  )
}
