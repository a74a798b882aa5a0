import {
  Button,
  CheckboxList,
  NumberList,
  SearchField,
  SectionHeading,
  Tag,
} from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { ballotLimits } from '../rules/ballot-limits.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { type InventedBallot, markingOf } from '../rules/invented-ballot.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { ballotRuleText } from './ballot-rule-text.ts'
import { supportText } from './support-text.ts'

/** Projects that may be added to a ballot. */
export interface Offer {
  /** Looked for; '' when nothing is. */
  readonly words: string
  /** A few of those that match, none of the ballot. */
  readonly projects: readonly Project[]
  /** How many match, those of the ballot included. */
  readonly total: number
  /** Whether more match than are shown here or already chosen. */
  readonly hasMore: boolean
}

interface ComposerProps {
  readonly edition: Edition
  readonly invented: InventedBallot
  readonly offer: Offer
}

/** Where the share is told, and where projects are offered: each button leads to its own. */
export const resultId = 'part'
const offerId = 'a-choisir'

/**
 * One form, two buttons: whichever is pressed, what is chosen goes with it, and stays chosen.
 * Everything is in the address.
 */
export function BallotComposer({ edition, invented, offer }: ComposerProps) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  const here = address(paths.share(edition.slug))
  const { chosen } = invented
  const marking = markingOf(edition.format)
  const kept = queryText(
    Object.fromEntries(
      chosen.map(({ project, amount }) => [`p.${project.code}`, amount ?? undefined] as const),
    ),
  )
  const ticked = queryText({ p: chosen.map(({ project }) => project.code) })
  return (
    <form class="composer" action={here} method="get">
      <SectionHeading title={say('share.pick')} />
      <p>
        {ballotRuleText(edition, speech)} {say(`share.how-${marking}`)}
      </p>
      {chosen.length > 0 && (
        <Choices
          id="bulletin"
          label={say('share.chosen')}
          edition={edition}
          projects={chosen.map(({ project }) => project)}
          invented={invented}
        />
      )}
      <div class="composer-search">
        <SearchField
          name="words"
          label={say('share.search')}
          hint={say('share.search-hint')}
          value={offer.words}
        />
        <Button variant="secondary" icon="search" formAction={`${here}#${offerId}`}>
          {say('share.search-button')}
        </Button>
        {offer.words !== '' && (
          <a href={here + (marking === 'ticks' ? ticked : kept)}>{say('share.search-clear')}</a>
        )}
      </div>
      <div id={offerId} class="composer-offer">
        <OfferTold {...offer} />
        {offer.projects.length > 0 && (
          <Choices
            id="offre"
            label={say(`share.offered-${marking}`)}
            edition={edition}
            projects={offer.projects}
            invented={invented}
          />
        )}
      </div>
      <div class="actions">
        <Button formAction={`${here}#${resultId}`}>{say('share.calculate')}</Button>
        {chosen.length > 0 && <a href={here}>{say('share.clear')}</a>}
      </div>
    </form>
  )
}

/** What a search found, in words. */
function OfferTold({ words, projects, total, hasMore }: Offer) {
  const say = useWords(budgetWords)
  const shown = projects.length
  const told = () => {
    if (words !== '' && total === 0) return say('share.search-none', { words })
    if (words !== '' && shown === 0) return say('share.search-all-chosen', { words })
    if (hasMore && words !== '') return say('share.search-more', { words, shown, total })
    if (words !== '') return say('share.search-found', { words, total })
    return hasMore ? say('share.offered-some', { shown, total }) : null
  }
  const sentence = told()
  return sentence === null ? null : <p role="status">{sentence}</p>
}

function Choices(props: {
  readonly id: string
  readonly label: string
  readonly edition: Edition
  readonly projects: readonly Project[]
  readonly invented: InventedBallot
}) {
  const { id, label, edition, projects, invented } = props
  const say = useWords(budgetWords)
  const given = new Map(invented.chosen.map(({ project, amount }) => [project.code, amount]))
  const named = ({ title, winnerRank, score }: Project) => ({
    label: (
      <>
        {title} {winnerRank !== null && <Tag tone="success">{say('winner')}</Tag>}
      </>
    ),
    hint: supportText(score, edition.format, say),
  })
  const marking = markingOf(edition.format)
  if (marking === 'ticks') {
    return (
      <CheckboxList
        name="p"
        id={id}
        label={label}
        choices={projects.map((project) => ({ value: project.code, ...named(project) }))}
        values={[...given.keys()]}
      />
    )
  }
  const { points, pointsEach, most } = ballotLimits(edition)
  return (
    <NumberList
      id={id}
      label={label}
      max={(marking === 'points' ? (pointsEach ?? points) : most) ?? undefined}
      choices={projects.map((project) => ({
        name: `p.${project.code}`,
        value: given.get(project.code) ?? undefined,
        ...named(project),
      }))}
    />
  )
}
