import { Section } from '../../platform/design/index.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import { useAddress } from '../../platform/web/index.ts'
import { shownPaper } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { areFew, type CountedVote, type RunningEdition } from '../rules/running-edition.ts'
import { budgetWords, voteWords } from '../words/index.ts'

export interface PublishedVoteModel {
  readonly edition: RunningEdition
  readonly counted: CountedVote
  /** Sealed ballots in the box. */
  readonly sealed: number
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>>
}

type SetAsideReason = 'does-not-open' | 'not-a-ballot' | 'breaks-the-rule'

/** Winners list by list, with the way to each one’s detailed results. */
export function PublishedVote(model: PublishedVoteModel & { readonly isPreview?: boolean }) {
  const { edition, sealed, setAside, counted, isPreview = false } = model
  const onPaper = shownPaper(counted.ballots, counted.paper ?? 0)
  const say = useWords(voteWords)
  const address = useAddress()
  const reasons = (['does-not-open', 'not-a-ballot', 'breaks-the-rule'] as const).filter(
    (reason) => (setAside[reason] ?? 0) > 0,
  )
  const count = reasons.reduce((sum, reason) => sum + (setAside[reason] ?? 0), 0)
  return (
    <Section title={say('running.results')} tone="tinted">
      <CountedEnvelopes {...model} hasLinks level={3} />
      <p>
        {say('running.ballots', { count: sealed })}
        {onPaper !== null && ` ${say('running.paper', { count: onPaper })}`}
      </p>
      {count > 0 && (
        <p>
          {say('running.set-aside', {
            count,
            reasons: reasons.map((reason) => say(`running.set-aside-${reason}`)).join(', '),
          })}
        </p>
      )}
      <p>{say('running.check-text')}</p>
      {!isPreview && (
        <p>
          <a href={address(paths.fingerprints(edition.slug))}>{say('running.check')}</a>
        </p>
      )}
    </Section>
  )
}

/** The same before it is published, for those who carry the vote out. */
export function CountedEnvelopes({
  edition,
  counted,
  hasLinks,
  level,
}: Pick<PublishedVoteModel, 'edition' | 'counted'> & {
  readonly hasLinks: boolean
  readonly level: 2 | 3
}) {
  const say = useWords(voteWords)
  const sayOfResults = useWords(budgetWords)
  const language = useSpoken()
  const address = useAddress()
  return (
    <>
      {counted.envelopes.map(({ code, winners, voters, support }) => {
        const envelope = edition.envelopes.find((one) => one.code === code)
        const name = envelope?.name ?? code
        const archived = envelope?.archivedAs ?? null
        return (
          <>
            {level === 2 ? <h2>{name}</h2> : <h3>{name}</h3>}
            <p>
              {say('running.winners', { count: winners.length })} ·{' '}
              {say('running.voters', { count: voters })}
            </p>
            {areFew(voters) && <p>{sayOfResults('withheld-note')}</p>}
            <ol>
              {winners.map((winner) => {
                const project = edition.projects.find((one) => one.code === winner)
                const cost = project === undefined ? '' : formatMoney(project.cost, language)
                const title = project?.title ?? winner
                return (
                  <li>
                    {say('running.winner-line', { title, support: support[winner] ?? 0, cost })}
                  </li>
                )
              })}
            </ol>
            {hasLinks && archived !== null && (
              <p>
                <a href={address(paths.results(archived))}>{say('running.results-of', { name })}</a>
              </p>
            )}
          </>
        )
      })}
    </>
  )
}
