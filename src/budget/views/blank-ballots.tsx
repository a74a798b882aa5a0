import {
  Actions,
  Block,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { ballotRuleSentence, listsFor } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { ballotSheet, type RunningEdition } from '../rules/running-edition.ts'
import { paperWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** Addresses of the blank ballots: one of the town’s list alone, one per neighbourhood. */
const blanksOf = ({ slug, envelopes }: RunningEdition, townOnly: string) => [
  { path: `${paths.paperVote(slug)}/bulletin`, name: townOnly },
  ...envelopes.flatMap(({ neighbourhood, name }) =>
    neighbourhood === null
      ? []
      : [{ path: `${paths.paperVote(slug)}/bulletin?quartier=${neighbourhood}`, name }],
  ),
]

export function BlankBallots({ edition }: { readonly edition: RunningEdition }) {
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
