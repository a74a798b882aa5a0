import { type Audience, holding, holdingSomewhere } from '../platform/web/index.ts'
import { type RoleName, roleNames } from './rules/roles.ts'

/** The administrator may do what the role asks for, so that a town of two people is not stuck. */
const staffed = (name: string, ...roles: readonly RoleName[]): Audience =>
  holding(name, [...roles, 'administrator'])

export const administrators: Audience = holding('administrators', ['administrator'])
/** The binôme. */
export const officers: Audience = staffed('officers', 'officer')
/** Those of the town and those of one process: which one, each act asks. */
export const processOfficers: Audience = holdingSomewhere('process-officers', [
  'officer',
  'administrator',
])
/** Agents of the departments and their heads, each for her own: which one, each act asks. */
export const departmentAgents: Audience = holdingSomewhere('department-agents', [
  'department-agent',
  'head-of-department',
])
/** Heads of departments, each for her own. */
export const departmentHeads: Audience = holdingSomewhere('department-heads', [
  'head-of-department',
])
export const deskAgents: Audience = staffed('desk-agents', 'desk-agent', 'officer')
/**
 * Who holds the key of a vote and closes it. Not the administrator: who runs the machine must not
 * open the ballots (DESIGN §7).
 */
export const voteOfficers: Audience = holding('vote-officers', ['vote-officer'])
/** Who prepares a vote or carries it out: each act then says whose it is. */
export const votePreparers: Audience = holding('vote-preparers', ['vote-officer', 'officer'])
/** Anybody who works for the town or was elected by it. */
export const staff: Audience = holdingSomewhere('staff', roleNames)
/** Who steers the town’s work: the binôme, the deputy director, the mayor’s office. */
export const steeringRoles: readonly RoleName[] = [
  'officer',
  'deputy-director',
  'mayors-office',
  'administrator',
]
export const steerers: Audience = holding('steerers', steeringRoles)
/** She alone reads what each of her team noted of her time. */
export const deputyDirectors: Audience = holding('deputy-directors', ['deputy-director'])
/** Who writes what an evening is worth, as the town decided it. */
export const rateWriters: Audience = holding('rate-writers', ['deputy-director', 'administrator'])
const elected: Audience = holdingSomewhere('elected', ['councillor'])
/** They, and the elected, each for the part of the town she answers for: which one, each act asks. */
export const briefed: Audience = {
  name: 'briefed',
  isAtWork: true,
  admits: (visitor) => steerers.admits(visitor) || elected.admits(visitor),
}
