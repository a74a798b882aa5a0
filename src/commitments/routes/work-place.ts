import { roleHolders } from '../../people/index.ts'
import { type Asked } from '../../platform/web/index.ts'
import type { Choices } from '../rules/forms.ts'
import type { Agent, WorkPlace } from '../views/work-place.ts'
import { placeOf } from './shown.ts'

type AskedToWork = Asked<unknown, unknown, unknown>

/** What the pages of officers need besides commitments. */
export async function workPlace(asked: AskedToWork): Promise<WorkPlace> {
  const holders = await roleHolders(asked.db, asked.today)
  const agents = new Map<string, Agent>()
  for (const { party, name } of holders) if (name !== '') agents.set(party, { id: party, name })
  return { ...(await placeOf(asked)), agents: [...agents.values()] }
}

export const choicesOf = ({ departments, agents }: WorkPlace): Choices => ({
  departments: departments.filter(({ endedOn }) => endedOn === null).map(({ id }) => id),
  agents: agents.map(({ id }) => id),
})
