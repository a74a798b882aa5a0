import type { RoleName } from '../../town/index.ts'
import { deskPaths } from './desk-paths.ts'
import { deskPath, requestsPath, rolesPath } from './way-back.ts'

/** Pages where people of the town work, each with its address. */
export const workbench = {
  desk: deskPath,
  'paper-vote': `${deskPath}/vote-papier`,
  letters: deskPaths.letters,
  groups: deskPaths.groups,
  processes: '/administration/demarches',
  budget: '/administration/budget',
  requests: requestsPath,
  town: '/administration/commune',
  roles: rolesPath,
} as const
export type WorkPage = keyof typeof workbench

const desk = ['desk', 'paper-vote'] as const

const pagesOfRole: Readonly<Partial<Record<RoleName, readonly WorkPage[]>>> = {
  'desk-agent': desk,
  'vote-officer': ['budget'],
  officer: ['processes', 'budget', ...desk, 'letters', 'groups', 'requests'],
  administrator: ['town', 'roles', 'processes', ...desk, 'letters', 'groups', 'requests'],
}

/** The pages some roles held on the whole town open, each once. */
export const workPagesOf = (roles: readonly RoleName[]): readonly WorkPage[] => [
  ...new Set(roles.flatMap((role) => pagesOfRole[role] ?? [])),
]
