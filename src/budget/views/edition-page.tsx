import {
  Block,
  CardGrid,
  Figure,
  Figures,
  LinkCard,
  PageHeading,
  Section,
  Steps,
} from '../../platform/design/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { type Speech, spokenIn, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type PartOf, PartOfProcess } from '../../processes/index.ts'
import type { Edition, EditionSummary } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { ballotRuleText } from './ballot-rule-text.ts'
import { EditionNotes } from './edition-notes.tsx'
import { trailAbove } from './edition-trail.ts'
import { nameIn } from './edition-name.ts'
import { useMoney } from './money.tsx'
import { type PlacesModel, Places } from './places.tsx'
import { RuleInWords } from './rule-in-words.tsx'

export interface EditionModel extends EditionSummary {
  /** The process it is an activity of. */
  readonly process: PartOf
  readonly places: PlacesModel | null
}

/** One edition: its rules in plain words, its figures, and where to go from here. */
export function editionPage(model: EditionModel, speech: Speech): Page {
  return {
    title: nameIn(model.edition.name, speech),
    description: ballotRuleText(model.edition, speech),
    trail: trailAbove(speech, model.edition),
    body: <EditionBody {...model} />,
  }
}

function EditionBody({ edition, projects, winners, places, process }: EditionModel) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const money = useMoney(edition)
  const count = (value: number) => formatCount(value, spokenIn(speech))
  const isCounted = winners > 0
  return (
    <>
      <Block>
        <PageHeading
          eyebrow={say('budget')}
          title={nameIn(edition.name, speech)}
          lead={ballotRuleText(edition, speech)}
        />
        <PartOfProcess process={process} />
        <EditionNotes edition={edition} />
        <Figures>
          <Figure value={money(edition.budget)} label={say('edition.money')} />
          <Figure
            value={count(edition.voters)}
            label={say('edition.voters', { count: edition.voters })}
          />
          <Figure value={count(projects)} label={say('edition.projects', { count: projects })} />
          {isCounted && (
            <Figure value={count(winners)} label={say('edition.winners', { count: winners })} />
          )}
        </Figures>
        <Steps
          label={say('edition.steps')}
          steps={[
            {
              label: say('edition.step-vote'),
              state: 'done',
              detail:
                edition.beganOn === null || edition.endedOn === null
                  ? undefined
                  : say('edition.dates', {
                      from: formatDay(edition.beganOn, spokenIn(speech)),
                      to: formatDay(edition.endedOn, spokenIn(speech)),
                    }),
            },
            { label: say('edition.step-count'), state: isCounted ? 'done' : 'current' },
            { label: say('edition.step-results'), state: isCounted ? 'done' : 'coming' },
          ]}
        />
      </Block>
      <Section title={say('edition.what-next')}>
        <Doors edition={edition} />
      </Section>
      <Section title={say('edition.rules')} tone="tinted">
        <RuleInWords edition={edition} />
      </Section>
      {places !== null && (
        <Section title={say('edition.map')}>
          <Places {...places} />
        </Section>
      )}
    </>
  )
}

function Doors({ edition }: { readonly edition: Edition }) {
  const { slug, ballotsWithheld } = edition
  const say = useWords(budgetWords)
  const address = useAddress()
  const doors = [
    ['edition.projects-card', 'edition.projects-card-text', paths.projects(slug)],
    ['edition.results-card', 'edition.results-card-text', paths.results(slug)],
    ...(ballotsWithheld
      ? []
      : [['edition.share-card', 'edition.share-card-text', paths.share(slug)] as const]),
    ['edition.recount-card', 'edition.recount-card-text', paths.recount(slug)],
  ] as const
  return (
    <CardGrid size="small">
      {doors.map(([title, text, path]) => (
        <LinkCard title={say(title)} description={say(text)} href={address(path)} />
      ))}
    </CardGrid>
  )
}
