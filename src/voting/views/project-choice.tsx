import { InFrench } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { votingWords } from '../words/index.ts'
import { type BallotProject, chosenField, pointsField } from './ballot-model.ts'

/** Whether a project has all the words looked for, accents and case aside. */
export function hasWords({ title, summary }: BallotProject, words: string): boolean {
  const text = folded(`${title} ${summary}`)
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

export interface ProjectChoiceProps {
  readonly project: BallotProject
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
  const say = useWords(votingWords)
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
    <div class="ballot-project" data-project={project.code}>
      {hasPoints ? <PointsChoice {...props} /> : <TickChoice {...props} />}
      {project.summary !== '' && (
        <details class="ballot-details">
          <summary>{say('ballot.read-more')}</summary>
          <p>
            <InFrench>{project.summary}</InFrench>
          </p>
        </details>
      )}
    </div>
  )
}

function TickChoice({ project, points }: ProjectChoiceProps) {
  const say = useWords(votingWords)
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
        <span class="ballot-cost">{say('ballot.cost', { cost: project.cost })}</span>
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
        <span class="ballot-cost">{say('ballot.cost', { cost: project.cost })}</span>
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
