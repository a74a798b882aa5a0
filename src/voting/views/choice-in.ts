import { type FormGiven, ticked, typed } from '../../platform/web/index.ts'
import type { BallotRule, BallotSheet, Choice } from '../methods/ballot-rule.ts'
import { chosenField, pointsField } from './ballot-model.ts'

/**
 * The choice a form was sent with, without a script. A code that is on no list stays: the rule says
 * what is wrong with it.
 */
export function choiceIn(given: FormGiven, rule: BallotRule, sheet: BallotSheet): Choice {
  if (rule.format !== 'points') {
    return ticked(given, chosenField).map((project) => ({ project, points: 1 }))
  }
  return sheet.lists
    .flatMap(({ projects }) => projects)
    .map((project) => ({ project, text: typed(given, pointsField(project)).trim() }))
    .filter(({ text }) => text !== '' && text !== '0')
    .map(({ project, text }) => ({ project, points: Number(text.replace(',', '.')) }))
}
