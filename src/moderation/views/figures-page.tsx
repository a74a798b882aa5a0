import {
  Block,
  EmptyState,
  Figure,
  Figures,
  PageHeading,
  SectionHeading,
  SubNavigation,
  Table,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { isShown, type Share, shownShares, type YearFigures } from '../rules/figures.ts'
import { moderationPaths } from '../rules/paths.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { moderationWords } from '../words/index.ts'
import { ruleTitle } from './sentences.ts'

export interface FiguresModel {
  readonly year: number
  readonly current: number
  readonly figures: YearFigures
  readonly rules: readonly ModerationRule[]
}

/** Years one may look back at. */
const yearsBack = 5

/** How moderation went in a year, small numbers left out. */
export function figuresPage(model: FiguresModel, speech: Speech): Page {
  const say = sayWith(moderationWords, speech)
  return {
    title: say('figures.title'),
    description: say('figures.lead'),
    trail: [{ label: say('rules.title'), path: moderationPaths.rules() }],
    body: <FiguresBody {...model} />,
  }
}

function FiguresBody({ year, current, figures, rules }: FiguresModel) {
  const say = useWords(moderationWords)
  const root = useAddress()(moderationPaths.figures())
  const spoken = useSpoken()
  const told = (count: number) => (isShown(count) ? formatCount(count, spoken) : say('figures.few'))
  const years = Array.from({ length: yearsBack }, (_, back) => current - back)
  return (
    <Block>
      <PageHeading title={say('figures.title')} lead={say('figures.lead')} />
      <SubNavigation
        label={say('figures.year')}
        foldedLabel={say('figures.year')}
        items={years.map((one) => ({
          label: String(one),
          href: one === current ? root : `${root}?annee=${one}`,
          isCurrent: one === year,
        }))}
      />
      <Figures>
        <Figure value={told(figures.reports)} label={say('figures.reports')} />
        <Figure value={told(figures.decided)} label={say('figures.decided')} />
        <Figure value={told(figures.hidden)} label={say('figures.hidden')} />
        <Figure value={useDelay(figures)} label={say('figures.median')} />
      </Figures>
      <SectionHeading title={say('figures.by-rule')} />
      <Shares
        shares={figures.byRule}
        head={say('figures.rule')}
        nameOf={(id) => ruleTitle(rules, id)}
      />
      <SectionHeading title={say('figures.appeals')} />
      <Shares
        shares={figures.appeals}
        head={say('figures.appeal')}
        nameOf={(outcome) => say(`figures.appeal-${outcome}` as 'figures.appeal-waiting')}
      />
      <p class="muted">{say('figures.how')}</p>
    </Block>
  )
}

/** Of fewer than five decisions, the delay would be somebody’s. */
function useDelay({ decided, medianHours }: YearFigures): string {
  const say = useWords(moderationWords)
  if (medianHours === null || decided === 0 || !isShown(decided)) return say('figures.untold')
  const hours = Math.round(medianHours)
  return hours < 48
    ? say('figures.hours', { hours })
    : say('figures.days', { days: Math.round(medianHours / 24) })
}

function Shares(props: {
  readonly shares: readonly Share[]
  readonly head: string
  readonly nameOf: (name: string) => string
}) {
  const say = useWords(moderationWords)
  const spoken = useSpoken()
  const { shares, head, nameOf } = props
  if (shares.length === 0) return <p>{say('figures.none')}</p>
  const shown = shownShares(shares)
  if (shown === null) return <EmptyState title={say('figures.too-few')} />
  const row = (name: string, count: number) => ({ name, count: formatCount(count, spoken) })
  const { together } = shown
  return (
    <Table
      caption={head}
      isCaptionHidden
      columns={[
        { key: 'name', label: head },
        { key: 'count', label: say('figures.count'), isNumeric: true },
      ]}
      rows={[
        ...shown.shares.map(({ name, count }) => row(nameOf(name), count)),
        ...(together === null
          ? []
          : [
              row(
                say('figures.together', { names: together.names.map(nameOf).join(', ') }),
                together.count,
              ),
            ]),
      ]}
    />
  )
}
