import { InFrench, Prose } from '../../platform/design/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { votingWords } from '../words/index.ts'
import { type BallotProject, chosenField, pointsField } from './ballot-model.ts'

export interface ProjectChoiceProps {
  readonly project: BallotProject
  /** Id of the list it is on. */
  readonly list: string
  readonly hasPoints: boolean
  /** Points for one project at most. */
  readonly most: number
  /** 0: not chosen. */
  readonly points: number
  /** Otherwise it is kept as it is, out of sight: what is chosen stays chosen. */
  readonly isShown: boolean
}

/** One project of the ballot: a big target, and its details without leaving the page. */
export function ProjectChoice(props: ProjectChoiceProps) {
  const { project, isShown, points, hasPoints } = props
  if (!isShown) {
    return points === 0 ? null : (
      <input
        type="hidden"
        name={hasPoints ? pointsField(project.code) : chosenField}
        value={hasPoints ? points : project.code}
      />
    )
  }
  return (
    <div
      class="ballot-project"
      data-project={project.code}
      data-list={props.list}
      data-theme={project.theme}
    >
      {hasPoints ? <PointsChoice {...props} /> : <TickChoice {...props} />}
      <Details {...project} />
    </div>
  )
}

/** The whole project, without losing one's place. */
function Details({ title, summary, description }: BallotProject) {
  const say = useWords(votingWords)
  if (summary === '' && description === '') return null
  return (
    <details class="ballot-details">
      <summary>
        {say('ballot.read-more')}
        <span class="visually-hidden">
          {' : '}
          <InFrench>{title}</InFrench>
        </span>
      </summary>
      {summary !== '' && (
        <p data-text>
          <InFrench>{summary}</InFrench>
        </p>
      )}
      {description !== '' && (
        <div lang="fr">
          <Prose html={paragraphs(description)} />
        </div>
      )}
    </details>
  )
}

/** What it costs, and its theme. */
function About({ cost, theme }: BallotProject) {
  const say = useWords(votingWords)
  return (
    <span class="ballot-cost">
      {say('ballot.cost', { cost })}
      {theme !== '' && (
        <>
          {' · '}
          <InFrench>{theme}</InFrench>
        </>
      )}
    </span>
  )
}

function TickChoice({ project, points }: ProjectChoiceProps) {
  const id = `choix-${project.code}`
  return (
    <label class="choice" for={id}>
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={chosenField}
        value={project.code}
        checked={points > 0}
      />
      <span>
        <strong data-title>
          <InFrench>{project.title}</InFrench>
        </strong>
        <About {...project} />
      </span>
    </label>
  )
}

function PointsChoice({ project, points, most }: ProjectChoiceProps) {
  const say = useWords(votingWords)
  const id = `points-${project.code}`
  return (
    <div class="ballot-points">
      <label for={id}>
        <strong data-title>
          <InFrench>{project.title}</InFrench>
        </strong>
        <About {...project} />
        <span class="visually-hidden"> {say('ballot.points-for', { project: project.title })}</span>
      </label>
      <input
        class="ds-input"
        type="number"
        id={id}
        name={pointsField(project.code)}
        value={points === 0 ? '' : points}
        min={0}
        max={most}
        inputMode="numeric"
      />
    </div>
  )
}
