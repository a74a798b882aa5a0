import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  TextArea,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { Candidate } from '../rules/candidate.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { prepareWords } from '../words/index.ts'
import { preparedTrail } from './prepared-trail.ts'

export const candidateActs = [
  'added',
  'changed',
  'withdrawn',
  'put-back',
  'trashed',
  'restored',
] as const
export type CandidateAct = (typeof candidateActs)[number]

export interface CandidatesModel {
  readonly edition: RunningEdition
  readonly all: readonly Candidate[]
  readonly isFrozen: boolean
  readonly done: { readonly act: CandidateAct; readonly count: number } | 'frozen' | null
}

/** Every project of an edition that is prepared, list by list. */
export function candidatesPage(model: CandidatesModel, speech: Speech): Page {
  return {
    title: sayWith(prepareWords, speech)('projects.title'),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <Candidates {...model} />,
  }
}

function Candidates({ edition, all, isFrozen, done }: CandidatesModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const basket = all.filter(({ isTrashed }) => isTrashed)
  return (
    <Block>
      {done === 'frozen' && <Alert kind="warning">{say('projects.frozen')}</Alert>}
      {done !== null && done !== 'frozen' && (
        <Alert kind="success" isAnnounced>
          {say(`projects.done-${done.act}`, { count: done.count })}
        </Alert>
      )}
      <PageHeading
        title={say('projects.title')}
        lead={say('projects.lead')}
        actions={
          isFrozen ? undefined : (
            <Actions>
              <LinkButton href={address(paths.newCandidate(edition.slug))}>
                {say('projects.new')}
              </LinkButton>
              <LinkButton variant="secondary" href={address(paths.candidateImport(edition.slug))}>
                {say('projects.import')}
              </LinkButton>
            </Actions>
          )
        }
      />
      {isFrozen && <Alert kind="info">{say('project.frozen')}</Alert>}
      {edition.envelopes.map((envelope) => {
        const own = all.filter((one) => !one.isTrashed && one.envelope === envelope.code)
        return (
          <>
            <SectionHeading title={envelope.name} />
            {own.length === 0 && <p class="muted">{say('projects.none')}</p>}
            <ol class="prepared-projects" role="list">
              {own.map((candidate, place) => (
                <OneCandidate
                  slug={edition.slug}
                  candidate={candidate}
                  isFrozen={isFrozen}
                  isFirst={place === 0}
                  isLast={place === own.length - 1}
                />
              ))}
            </ol>
          </>
        )
      })}
      {basket.length > 0 && <Basket slug={edition.slug} basket={basket} isFrozen={isFrozen} />}
    </Block>
  )
}

interface OneProps {
  readonly slug: string
  readonly candidate: Candidate
  readonly isFrozen: boolean
}

function OneCandidate(props: OneProps & { readonly isFirst: boolean; readonly isLast: boolean }) {
  const { slug, candidate, isFrozen, isFirst, isLast } = props
  const say = useWords(prepareWords)
  const language = useSpoken()
  const address = useAddress()
  const cost = formatMoney(candidate.cost, language)
  const { title, theme, withdrawnBecause } = candidate
  const here = paths.candidate(slug, candidate.code)
  return (
    <li id={`projet-${candidate.code}`}>
      <p>
        <strong>{title}</strong>
        <br />
        <span class="muted">
          {theme === ''
            ? say('projects.cost-only', { cost })
            : say('projects.cost', { cost, theme })}
        </span>
      </p>
      {withdrawnBecause !== null && (
        <p>{say('projects.withdrawn', { because: withdrawnBecause })}</p>
      )}
      <div class="actions">
        <LinkButton variant="secondary" href={address(here)}>
          {say(isFrozen ? 'projects.edit-text' : 'projects.edit')}
          <About title={title} />
        </LinkButton>
        {!isFrozen && (
          <>
            {!isFirst && <ActForm {...props} act="monter" label={say('projects.up')} />}
            {!isLast && <ActForm {...props} act="descendre" label={say('projects.down')} />}
            {withdrawnBecause === null ? (
              <LinkButton variant="tertiary" href={address(`${here}/retrait`)}>
                {say('projects.withdraw')}
                <About title={title} />
              </LinkButton>
            ) : (
              <ActForm {...props} act="remettre" label={say('projects.put-back')} />
            )}
            <ActForm {...props} act="jeter" label={say('projects.trash')} />
          </>
        )}
      </div>
    </li>
  )
}

/** Which project a button is about, for who hears the buttons one after the other. */
const About = ({ title }: { readonly title: string }) => (
  <span class="visually-hidden"> : {title}</span>
)

function ActForm({
  slug,
  candidate,
  act,
  label,
}: OneProps & { readonly act: string; readonly label: string }) {
  const address = useAddress()
  return (
    <Form action={address(`${paths.candidate(slug, candidate.code)}/${act}`)} class="inline-form">
      <Button variant="tertiary">
        {label}
        <About title={candidate.title} />
      </Button>
    </Form>
  )
}

function Basket({
  slug,
  basket,
  isFrozen,
}: {
  readonly slug: string
  readonly basket: readonly Candidate[]
  readonly isFrozen: boolean
}) {
  const say = useWords(prepareWords)
  return (
    <>
      <SectionHeading title={say('projects.basket')} lead={say('projects.basket-hint')} />
      <ul class="prepared-projects" role="list">
        {basket.map((candidate) => (
          <li>
            <p>{candidate.title}</p>
            {!isFrozen && (
              <ActForm
                slug={slug}
                candidate={candidate}
                isFrozen={isFrozen}
                act="reprendre"
                label={say('projects.restore')}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

export interface WithdrawalModel {
  readonly edition: RunningEdition
  readonly candidate: Candidate
  readonly because: string
  readonly error: string | undefined
}

/** Before a project leaves the ballot: what follows, and the reason everybody will read. */
export function withdrawalPage(model: WithdrawalModel, speech: Speech): Page {
  return {
    title: sayWith(prepareWords, speech)('withdraw.title'),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <Withdrawal {...model} />,
  }
}

function Withdrawal({ edition, candidate, because, error }: WithdrawalModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const { title, code } = candidate
  return (
    <Block>
      <Confirmation
        title={say('withdraw.title')}
        level={1}
        effects={([1, 2, 3] as const).map((one) => say(`withdraw.effect-${one}`, { title }))}
        action={address(`${paths.candidate(edition.slug, code)}/retrait`)}
        confirmLabel={say('projects.withdraw')}
        cancelHref={address(paths.candidates(edition.slug))}
      >
        <TextArea
          name="because"
          label={say('withdraw.because')}
          value={because}
          error={error}
          rows={3}
          maxLength={400}
        />
      </Confirmation>
    </Block>
  )
}
