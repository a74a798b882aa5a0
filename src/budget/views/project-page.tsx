import {
  Columns,
  Block,
  DescriptionList,
  NeighbourhoodMap,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { Neighbourhood } from '../../town/index.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { EditionNotes } from './edition-notes.tsx'
import { editionTrail } from './edition-trail.ts'
import { moneyText, useMoney } from './money.tsx'
import { OutcomeTag } from './project-face.tsx'
import { changeSentences, reasonSentences } from './reason-sentences.ts'
import { hasPoints, supportText } from './support-text.ts'

export interface ProjectModel {
  readonly edition: Edition
  readonly project: Project
  readonly outcome: CountedOutcome | null
  readonly titles: ReadonlyMap<string, string>
  readonly neighbourhoods: readonly Neighbourhood[]
}

/** One project: what it is, what it costs, and why it won or lost. */
export function projectPage(model: ProjectModel, speech: Speech): Page {
  const { edition, project } = model
  const say = sayWith(budgetWords, speech)
  const support = supportText(project.score, edition.format, say)
  return {
    title: project.title,
    description: `${moneyText(project.cost, edition, speech)} · ${support}`,
    trail: [
      ...editionTrail(speech, edition),
      { label: say('list.title'), path: paths.projects(edition.slug) },
    ],
    body: <ProjectBody {...model} />,
  }
}

function ProjectBody(model: ProjectModel) {
  const { edition, project, outcome } = model
  const speech = useSpeech()
  return (
    <Block>
      <PageHeading
        eyebrow={nameIn(edition.name, speech)}
        title={project.title}
        tags={
          <Tags>
            <OutcomeTag project={project} isCounted={outcome !== null} />
            {project.themes.map((theme) => (
              <Tag tone="brand3">{theme}</Tag>
            ))}
          </Tags>
        }
      />
      <Columns aside={<ProjectPlace {...model} />}>
        {outcome !== null && <Reasons {...model} outcome={outcome} />}
        <Facts {...model} />
        <Around {...model} />
        <EditionNotes edition={edition} />
      </Columns>
    </Block>
  )
}

function Reasons(model: ProjectModel & { readonly outcome: CountedOutcome }) {
  const { edition, project, outcome, titles } = model
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const told = { edition, titles, speech }
  const reason = outcome.reasons[project.code]
  const change = outcome.changes[project.code]
  const changes = change === undefined ? [] : changeSentences(change, told)
  return (
    <>
      <SectionHeading
        title={say(project.winnerRank === null ? 'project.why-lost' : 'project.why-won')}
      />
      {reason !== undefined && reasonSentences(reason, told).map((sentence) => <p>{sentence}</p>)}
      {changes.length > 0 && (
        <>
          <SectionHeading title={say('project.what-if')} />
          <ul>
            {changes.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <p class="muted">{say('what-if.meaning')}</p>
        </>
      )}
    </>
  )
}

function Facts({ edition, project }: ProjectModel) {
  const say = useWords(budgetWords)
  const money = useMoney(edition)
  const isDisputed =
    project.publishedAsWinner !== null &&
    project.publishedAsWinner !== (project.winnerRank !== null)
  return (
    <>
      <SectionHeading title={say('project.facts')} />
      <DescriptionList
        items={[
          { term: say('cost'), description: money(project.cost) },
          {
            term: say(hasPoints(edition.format) ? 'points' : 'votes'),
            description: supportText(project.score, edition.format, say),
          },
          { term: say('neighbourhood'), description: project.neighbourhood ?? say('all-town') },
          { term: say('project.number'), description: project.code },
        ]}
      />
      {isDisputed && <p>{say('project.disagrees')}</p>}
    </>
  )
}

/** Other projects one may want to see after this one. */
function Around({ edition, project }: ProjectModel) {
  const say = useWords(budgetWords)
  const address = useAddress()
  const list = address(paths.projects(edition.slug))
  const [theme] = project.themes
  return (
    <ul class="around" role="list">
      {project.neighbourhood !== null && (
        <li>
          <a href={list + queryText({ neighbourhood: project.neighbourhood })}>
            {say('project.same-place')}
          </a>
        </li>
      )}
      {theme !== undefined && (
        <li>
          <a href={list + queryText({ theme })}>{say('project.same-theme')}</a>
        </li>
      )}
      <li>
        <a href={list}>{say('project.back')}</a>
      </li>
    </ul>
  )
}

function ProjectPlace({ project, neighbourhoods }: ProjectModel) {
  const say = useWords(budgetWords)
  const { latitude, longitude } = project
  const isInTown = neighbourhoods.some(({ name }) => name === project.neighbourhood)
  if (!isInTown) return null
  return (
    <NeighbourhoodMap
      caption={say('project.place')}
      areas={neighbourhoods.map(({ id, name, outline }) => ({
        id,
        label: name,
        geometry: outline,
      }))}
      isListFolded
      places={
        latitude === null || longitude === null
          ? []
          : [{ id: project.code, label: project.title, latitude, longitude, isHighlighted: true }]
      }
    />
  )
}
