import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { departmentFor, type Proposal } from '../rules/routing.ts'
import { workWords } from '../words/index.ts'
import type { RunModel } from './run-model.ts'
import { themeName } from './theme-name.ts'

type About = Pick<RunModel, 'question' | 'rules' | 'themes' | 'departments' | 'neighbourhoods'>

/** Where its theme and its place lead a question, as things are now. */
function proposalOf({ question, rules, themes, departments }: About) {
  const open = departments.filter(({ endedOn }) => endedOn === null)
  const routing = { rules, themes, departments: open.map(({ id }) => id) }
  const found: Proposal | null = departmentFor(question, routing)
  const name = open.find(({ id }) => id === found?.department)?.name
  return found === null || name === undefined ? null : { ...found, name }
}

/**
 * The department that an officer chose against what theme and place propose; '' when they propose it:
 * another theme then leads elsewhere, as she expects.
 */
export const chosenByHand = (model: About): string => {
  const { department } = model.question
  return department === proposalOf(model)?.department ? '' : (department ?? '')
}

/** To whom it would go, and why; without a theme, what its neighbourhood has of its own. */
export function ProposedDepartment(model: About) {
  const { question, themes, departments, neighbourhoods, rules } = model
  const say = useWords(workWords)
  const speech = useSpeech()
  const found = proposalOf(model)
  const named = (theme: string | null) => themeName(themes, theme, speech)
  if (found !== null) {
    return (
      <p class="muted">
        {say(`assign.proposed-${found.why}`, {
          department: found.name,
          theme: named(question.theme),
          neighbourhood: neighbourhoods.find(({ id }) => id === question.neighbourhood)?.name ?? '',
        })}
      </p>
    )
  }
  const here = rules.filter(({ neighbourhood }) => neighbourhood === question.neighbourhood)
  if (question.theme !== null || here.length === 0) return null
  const told = here.map(({ theme, department }) =>
    say('assign.rule-here', {
      theme: named(theme),
      department: departments.find(({ id }) => id === department)?.name ?? '',
    }),
  )
  return <p class="muted">{say('assign.rules-here', { rules: told.join(', ') })}</p>
}
