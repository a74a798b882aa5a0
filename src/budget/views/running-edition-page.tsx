import {
  Actions,
  Alert,
  Block,
  Disclosure,
  Figure,
  Figures,
  LinkButton,
  PageHeading,
  Prose,
  Section,
  SectionHeading,
} from '../../platform/design/index.ts'
import { formatCount, formatMoney } from '../../platform/words/figures.ts'
import {
  sayWith,
  type Speech,
  spokenIn,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sum } from '../../platform/kernel/fraction.ts'
import { type PartOf, PartOfProcess } from '../../processes/index.ts'
import { ballotRuleSentence, votingPaths } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition, RunningState } from '../rules/running-edition.ts'
import { voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { trailAbove } from './edition-trail.ts'
import { stateSentence } from './running-state-text.ts'
import { PublishedVote, type PublishedVoteModel } from './published-vote.tsx'

export interface RunningEditionModel {
  /** The process it is an activity of. */
  readonly process: PartOf
  readonly edition: RunningEdition
  readonly state: RunningState
  /** Written out, in the town’s zone. */
  readonly opens: string
  readonly until: string
  /** `null` unless the rules of the edition show it. */
  readonly voters: number | null
  /** Titles, in the order drawn from the seed: of two tied, the earlier wins. */
  readonly tieOrder: readonly string[]
  /** Once published. */
  readonly published: PublishedVoteModel | null
}

/** An edition while it lives: what there is to choose, until when, who may, and how it is kept secret. */
export function runningEditionPage(model: RunningEditionModel, speech: Speech): Page {
  const say = sayWith(voteWords, speech)
  return {
    title: nameIn(model.edition.name, speech),
    description: say('running.lead', { count: model.edition.projects.length }),
    trail: trailAbove(speech),
    body: <RunningBody {...model} />,
  }
}

function RunningBody(model: RunningEditionModel) {
  const { edition, state, opens, until, voters, published, process } = model
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  const count = edition.projects.length
  return (
    <>
      <Block>
        <PageHeading
          eyebrow={say('running.eyebrow')}
          title={nameIn(edition.name, speech)}
          lead={say('running.lead', { count })}
        />
        <PartOfProcess process={process} />
        <Alert kind={state === 'voting' ? 'success' : 'info'}>
          {say(stateSentence[state], { opens, until })}
        </Alert>
        {state === 'voting' && (
          <Actions>
            <LinkButton href={address(paths.vote(edition.slug))}>{say('running.vote')}</LinkButton>
          </Actions>
        )}
        <Figures>
          <Figure
            value={formatMoney(sum(edition.envelopes.map(({ money }) => money)), spokenIn(speech))}
            label={say('running.eyebrow')}
          />
          <Figure value={formatCount(count, spokenIn(speech))} label={say('running.projects')} />
          {voters !== null && (
            <Figure
              value={formatCount(voters, spokenIn(speech))}
              label={say('running.turnout', { count: voters })}
            />
          )}
        </Figures>
      </Block>
      {published !== null && <PublishedVote {...published} />}
      <Section title={say('running.projects')}>
        {edition.envelopes.map((envelope) => (
          <EnvelopeProjects edition={edition} envelope={envelope} />
        ))}
        {edition.withdrawn.length > 0 && <Withdrawn edition={edition} />}
      </Section>
      <Block>
        <SectionHeading title={say('running.how')} />
        <p>
          {ballotRuleSentence(edition.rule, speech)}{' '}
          <a href={address(votingPaths.format(edition.rule.format))}>{say('running.how-more')}</a>
        </p>
        <SectionHeading title={say('running.who')} />
        <p>
          {say('running.who-text', {
            age: edition.leastAge,
            outside: edition.admitsOutside ? 'yes' : 'no',
          })}
        </p>
        <SectionHeading title={say('running.ties')} />
        <p>{say('running.ties-text', { seed: edition.tieSeed })}</p>
        {model.tieOrder.length > 0 && (
          <Disclosure summary={say('running.ties-order')}>
            <ol>
              {model.tieOrder.map((title) => (
                <li>{title}</li>
              ))}
            </ol>
          </Disclosure>
        )}
        <SectionHeading title={say('running.secret')} />
        <p>{say('running.secret-text')}</p>
        <p>{say('running.secret-limits')}</p>
      </Block>
    </>
  )
}

function Withdrawn({ edition }: { readonly edition: RunningEdition }) {
  const say = useWords(voteWords)
  return (
    <>
      <h3>{say('running.withdrawn')}</h3>
      <ul>
        {edition.withdrawn.map(({ title, because }) => (
          <li>{say('running.withdrawn-line', { title, because })}</li>
        ))}
      </ul>
    </>
  )
}

function EnvelopeProjects({
  edition,
  envelope,
}: {
  readonly edition: RunningEdition
  readonly envelope: RunningEdition['envelopes'][number]
}) {
  const say = useWords(voteWords)
  const language = useSpoken()
  const money = formatMoney(envelope.money, language)
  const projects = edition.projects.filter((project) => project.envelope === envelope.code)
  return (
    <>
      <h3 id={envelope.code}>{say('running.envelope', { name: envelope.name, money })}</h3>
      <ul class="running-projects">
        {projects.map(({ code, title, summary, description, cost }) => (
          <li id={`projet-${code}`}>
            <strong>{title}</strong>
            {summary !== '' && <p>{summary}</p>}
            {description !== '' && (
              <Disclosure
                summary={
                  <>
                    {say('running.description')}
                    <span class="visually-hidden"> : {title}</span>
                  </>
                }
              >
                <Prose html={paragraphs(description)} />
              </Disclosure>
            )}
            <p class="muted">{say('running.cost', { cost: formatMoney(cost, language) })}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
