import type { ComponentChildren } from 'preact'
import { Block, PageHeading, SubNavigation } from '../../platform/design/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { useAddress } from '../../platform/web/index.ts'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** `true`: it tells of ballots one by one. */
const pages = [
  ['results.nav-summary', paths.results, false],
  ['results.nav-reasons', paths.reasons, false],
  ['results.nav-rounds', paths.rounds, false],
  ['results.nav-turnout', paths.turnout, false],
  ['results.nav-compare', paths.comparison, true],
  ['results.nav-fairness', paths.fairness, true],
  ['results.nav-share', paths.share, true],
  ['results.nav-recount', paths.recount, false],
] as const

interface ResultsHeadingProps {
  readonly edition: Edition
  /** Path of the page among those of the results. */
  readonly path: string
  readonly title: string
  readonly lead?: ComponentChildren
}

/** What each page of the results begins with: where we are, and the other pages. */
export function ResultsHeading({ edition, path, title, lead }: ResultsHeadingProps) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <>
      <PageHeading eyebrow={nameIn(edition.name, speech)} title={title} lead={lead} />
      <SubNavigation
        label={say('results.nav')}
        foldedLabel={say('results.nav-others')}
        items={pages
          .filter(([, , isOfBallots]) => !isOfBallots || !edition.ballotsWithheld)
          .map(([label, pathOf]) => ({
            label: say(label),
            href: address(pathOf(edition.slug)),
            isCurrent: pathOf(edition.slug) === path,
          }))}
      />
    </>
  )
}

/** A page of the results at the usual width. */
export const ResultsBlock = (
  props: ResultsHeadingProps & { readonly children: ComponentChildren },
) => (
  <Block>
    <ResultsHeading {...props} />
    {props.children}
  </Block>
)
