import {
  Actions,
  Figure,
  Figures,
  Hero,
  LinkButton,
  NeighbourhoodMap,
  Section,
  CardGrid,
  Card,
  Tag,
} from '../../platform/design/index.ts'
import { formatCount, formatMoney } from '../../platform/words/figures.ts'
import { type CalendarEntry, calendarTitle } from '../../platform/kernel/calendar-entry.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { add, zero } from '../../platform/kernel/fraction.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import {
  EditionCards,
  type EditionSummary,
  budgetPaths,
  type ProjectFacets,
  RunningCards,
  type RunningShown,
} from '../../budget/index.ts'
import { AskInArabic, questionPaths, questionWords } from '../../questions/index.ts'
import type { Neighbourhood, Town } from '../../town/index.ts'
import { calendarPaths } from '../rules/paths.ts'
import { deskWords, sharedCalendarWords } from '../words/index.ts'
import { stateShown, whenText } from './calendar-texts.ts'

export interface HomeModel {
  readonly town: Town
  readonly neighbourhoods: readonly Neighbourhood[]
  /** The latest first. */
  readonly editions: readonly EditionSummary[]
  /** Those one can vote in, or soon. */
  readonly running: readonly RunningShown[]
  /** The next meetings. */
  readonly coming: readonly CalendarEntry[]
  readonly today: Day
  /** Of the latest edition. */
  readonly facets: ProjectFacets | null
}

/** The town's front page: the next useful act, its editions, figures one can check. */
export function homePage(model: HomeModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('home.title'), description: say('home.lead'), body: <HomeBody {...model} /> }
}

const editionsShown = 3

function HomeBody(model: HomeModel) {
  const { editions, running, coming } = model
  const say = useWords(deskWords)
  const address = useAddress()
  const calendar = { label: say('home.calendar'), href: address(calendarPaths.page) }
  return (
    <>
      <Welcome {...model} />
      <AskTheTown />
      {running.length > 0 && (
        <Section title={say('home.running')} link={coming.length === 0 ? calendar : undefined}>
          <RunningCards shown={running} level={3} />
        </Section>
      )}
      {coming.length > 0 && <Coming {...model} link={calendar} />}
      {editions.length > 0 && (
        <Section
          title={say('home.editions')}
          link={{ label: say('home.all-editions'), href: address(budgetPaths.editions()) }}
        >
          <EditionCards editions={editions} most={editionsShown} level={3} />
        </Section>
      )}
      <Section title={say('home.trust')} tone="tinted">
        <CardGrid>
          {(['recount', 'secret', 'plain'] as const).map((reason) => (
            <Card title={say(`home.trust-${reason}`)}>
              <p>{say(`home.trust-${reason}-text`)}</p>
            </Card>
          ))}
        </CardGrid>
      </Section>
      <FiguresOfAll {...model} />
    </>
  )
}

/** Where anybody may come, soon. */
function Coming({
  coming,
  town,
  today,
  link,
}: HomeModel & { readonly link: { readonly label: string; readonly href: string } }) {
  const say = useWords(deskWords)
  const ofCalendar = useWords(sharedCalendarWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Section title={say('home.coming')} link={link}>
      <CardGrid>
        {coming.map((entry) => {
          const state = stateShown(entry, town.zone, today)
          return (
            <Card
              overline={whenText(entry, town.zone, speech)}
              title={calendarTitle(entry, speech)}
              href={address(entry.path)}
              tags={
                state !== null && (
                  <Tag tone={state === 'cancelled' ? 'danger' : 'warning'}>
                    {ofCalendar(`state.${state}`)}
                  </Tag>
                )
              }
            >
              {entry.place !== '' && <p>{entry.place}</p>}
            </Card>
          )
        })}
      </CardGrid>
    </Section>
  )
}

/** The shortest way to ask; for who reads Arabic, in the words of the page it leads to. */
function AskTheTown() {
  const say = useWords(deskWords)
  const sayOfQuestions = useWords(questionWords)
  const address = useAddress()
  return (
    <Section title={say('home.ask')} lead={sayOfQuestions('ask.lead')}>
      <Actions>
        <LinkButton href={address(questionPaths.ask())}>{sayOfQuestions('list.ask')}</LinkButton>
        <LinkButton variant="tertiary" href={address(questionPaths.all())}>
          {say('home.read-answers')}
        </LinkButton>
        <AskInArabic />
      </Actions>
    </Section>
  )
}

function Welcome({ editions, neighbourhoods, facets }: HomeModel) {
  const say = useWords(deskWords)
  const address = useAddress()
  const [latest] = editions
  if (latest === undefined) {
    return (
      <Hero eyebrow={say('home.eyebrow')} title={say('home.empty')} lead={say('home.empty-lead')} />
    )
  }
  const { slug, voters } = latest.edition
  return (
    <Hero
      eyebrow={say('home.eyebrow')}
      title={
        latest.winners === 0
          ? say('home.hero')
          : say('home.hero-latest', { winners: latest.winners, voters })
      }
      lead={say('home.lead')}
      actions={
        <Actions>
          <LinkButton size="lg" href={address(budgetPaths.results(slug))}>
            {say('home.see-results')}
          </LinkButton>
          <LinkButton size="lg" variant="tertiary" href={address(budgetPaths.projects(slug))}>
            {say('home.see-projects')}
          </LinkButton>
        </Actions>
      }
      aside={
        neighbourhoods.length === 0 ? undefined : (
          <NeighbourhoodMap
            caption={say('home.map')}
            isListFolded
            areas={neighbourhoods.map(({ id, name, outline }) => ({
              id,
              label: name,
              geometry: outline,
              count: facets?.neighbourhoods.find(({ value }) => value === name)?.projects,
              href: address(budgetPaths.projects(slug)) + queryText({ neighbourhood: name }),
            }))}
          />
        )
      }
    />
  )
}

function FiguresOfAll({ editions }: HomeModel) {
  const say = useWords(deskWords)
  const language = useSpoken()
  const counted = editions.filter(({ winners }) => winners > 0)
  if (counted.length === 0) return null
  const total = (count: (summary: EditionSummary) => number) =>
    counted.reduce((sum, summary) => sum + count(summary), 0)
  const winners = total((summary) => summary.winners)
  const voters = total(({ edition }) => edition.voters)
  const euros = counted.filter(({ edition }) => edition.currency === 'EUR')
  const money = euros.reduce((sum, { edition }) => add(sum, edition.budget), zero)
  return (
    <Section title={say('home.figures')} tone="deep">
      <Figures>
        <Figure
          value={formatCount(counted.length, language)}
          label={say('home.figure-editions', { count: counted.length })}
        />
        <Figure
          value={formatCount(winners, language)}
          label={say('home.figure-winners', { count: winners })}
        />
        <Figure
          value={formatCount(voters, language)}
          label={say('home.figure-voters', { count: voters })}
        />
        <Figure value={formatMoney(money, language)} label={say('home.figure-money')} />
      </Figures>
    </Section>
  )
}
