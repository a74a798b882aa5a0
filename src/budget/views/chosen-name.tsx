import { useWords } from '../../platform/words/speech.tsx'
import type { BallotFormat } from '../methods/election.ts'
import { type ChosenProject, markingOf } from '../rules/invented-ballot.ts'
import { budgetWords } from '../words/index.ts'

/** « Bancs à l’ombre (3 points) »: a project of an invented ballot, with what it was given. */
export function ChosenName(props: {
  readonly chosen: ChosenProject
  readonly format: BallotFormat
}) {
  const { project, amount } = props.chosen
  const say = useWords(budgetWords)
  const marking = markingOf(props.format)
  if (marking === 'ticks' || amount === null) return <>{project.title}</>
  return <>{say(`share.with-${marking}`, { project: project.title, amount })}</>
}
