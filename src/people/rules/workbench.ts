import { isRoleName, type RoleName } from '../../town/index.ts'
import { deskPaths } from './desk-paths.ts'
import { accountPath, deskPath, requestsPath, rolesPath, tallyPath } from './way-back.ts'

/** Pages where people of the town work, each with its address. */
export const workbench = {
  home: '/mon-bureau',
  desk: deskPath,
  'paper-vote': `${deskPath}/vote-papier`,
  letters: deskPaths.letters,
  groups: deskPaths.groups,
  questions: '/administration/questions',
  steering: '/administration/questions/pilotage',
  briefing: '/administration/questions/mon-quartier',
  commitments: '/administration/engagements',
  proposals: '/administration/propositions',
  opinions: '/administration/avis',
  'to-sign': '/a-signer',
  approvals: '/administration/validations',
  moderation: '/administration/moderation',
  service: '/administration/questions/service',
  'service-promises': '/administration/engagements/service',
  bodies: '/administration/instances',
  charters: '/administration/chartes',
  processes: '/administration/demarches',
  meetings: '/administration/reunions',
  'date-polls': '/administration/sondages-de-dates',
  'working-time': '/administration/temps',
  'team-time': '/administration/temps/equipe',
  'time-rates': '/administration/temps/coefficients',
  costs: '/administration/couts',
  budget: '/administration/budget',
  messages: '/administration/messages',
  documents: '/administration/documents',
  requests: requestsPath,
  town: '/administration/commune',
  roles: rolesPath,
  tally: tallyPath,
} as const
export type WorkPage = keyof typeof workbench

const desk = ['desk', 'paper-vote'] as const

const pagesOfRole: Readonly<Partial<Record<RoleName, readonly WorkPage[]>>> = {
  'desk-agent': desk,
  'vote-officer': ['budget'],
  'department-agent': ['home', 'service', 'service-promises', 'to-sign'],
  'head-of-department': ['home', 'service', 'service-promises', 'to-sign'],
  councillor: ['home', 'to-sign', 'briefing'],
  'mayors-office': ['home', 'to-sign', 'steering', 'costs'],
  'deputy-director': ['home', 'to-sign', 'steering', 'team-time', 'time-rates', 'costs'],
  officer: [
    'home',
    'to-sign',
    'questions',
    'steering',
    'commitments',
    'proposals',
    'opinions',
    'approvals',
    'moderation',
    'bodies',
    'charters',
    'processes',
    'meetings',
    'date-polls',
    'working-time',
    'costs',
    'budget',
    ...desk,
    'letters',
    'groups',
    'messages',
    'documents',
    'requests',
  ],
  administrator: [
    'home',
    'town',
    'roles',
    'tally',
    'questions',
    'commitments',
    'proposals',
    'opinions',
    'approvals',
    'moderation',
    'bodies',
    'charters',
    'processes',
    'meetings',
    'date-polls',
    'working-time',
    'time-rates',
    'costs',
    ...desk,
    'letters',
    'groups',
    'messages',
    'documents',
    'requests',
  ],
}

const ofParts = ['home', 'to-sign', 'service', 'service-promises', 'briefing'] as const

interface Held {
  readonly role: string
  readonly scope: { readonly kind: string }
}

/**
 * The pages these roles open, each once; who runs one process finds the workbench of processes, who
 * answers for a part of the town what she signs.
 */
export function workPagesOf(roles: readonly Held[]): readonly WorkPage[] {
  const pages = roles.flatMap(({ role, scope }): readonly WorkPage[] => {
    if (scope.kind === 'process') return role === 'officer' ? ['processes'] : []
    const pages = isRoleName(role) ? (pagesOfRole[role] ?? []) : []
    // Texts and questions of a department or of a neighbourhood are dealt with there; other pages are
    // of the whole town.
    const isOfPart = (page: WorkPage) => (ofParts as readonly WorkPage[]).includes(page)
    return scope.kind === 'town' ? pages : pages.filter(isOfPart)
  })
  return [...new Set(pages)]
}

/** Where they are listed, on her own page. */
export const workAnchor = 'outils'

/** For the frame of each page: where their holder finds her pages of work, `null` without any. */
export const workPathOf = (roles: readonly Held[]): string | null =>
  workPagesOf(roles).length === 0 ? null : `${accountPath}#${workAnchor}`
