import type { Guide } from '../../town/index.ts'

const readers: Readonly<Record<Guide, readonly string[]>> = {
  departments: ['department-agent', 'head-of-department', 'officer'],
  councillors: ['councillor', 'mayors-office', 'officer'],
  animators: ['officer'],
  officers: ['officer'],
}

/** The sheets that help these roles; officers hand them out. */
export const guidesFor = (roles: readonly { readonly role: string }[]): readonly Guide[] =>
  (['departments', 'councillors', 'animators', 'officers'] as const).filter((guide) =>
    roles.some(({ role }) => readers[guide].includes(role)),
  )
