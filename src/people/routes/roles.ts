import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type Asked,
  type FormGiven,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { administrators, departments, isRoleName, shownTown, townSetup } from '../../town/index.ts'
import { hiddenContact, readContact } from '../rules/contact.ts'
import type { RoleGrant } from '../rules/role-grant.ts'
import { rolesPath } from '../rules/way-back.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { accountsAt } from '../store/accounts.ts'
import { roleGrants } from '../store/role-grants.ts'
import { type RoleFault, type RoleScope, rolesPage } from '../views/roles-page.tsx'
import { whoAsks } from './account.ts'
import { mostReason } from '../rules/role-grant.ts'

type AskedOfRoles = Asked<unknown, unknown, unknown>

/** What roles ask of modules that lean on people. */
export interface RolesNeeds {
  readonly processScopes: (
    db: Database,
  ) => Promise<readonly { readonly id: string; readonly title: Content }[]>
}

const perPage = 25
const listQuery = z.object({
  fait: z.enum(['granted', 'revoked']).optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  etat: z.enum(['en-vigueur', 'retires']).catch('en-vigueur'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** Departments that have not ended, neighbourhoods, and processes, by their names. */
async function roleScopes(
  asked: Pick<AskedOfRoles, 'db' | 'speech' | 'remember'>,
  needs: RolesNeeds,
): Promise<readonly RoleScope[]> {
  const { db, speech } = asked
  const inForce = (await departments(db).all()).filter(({ endedOn }) => endedOn === null)
  const processes = await needs.processScopes(db)
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  return [
    ...inForce.map(({ id, name }) => ({ kind: 'department' as const, id, name })),
    ...neighbourhoods.map(({ id, name }) => ({ kind: 'neighbourhood' as const, id, name })),
    ...processes.map(({ id, title }) => ({
      kind: 'process' as const,
      id,
      name: readIn(title, spokenIn(speech)).text,
    })),
  ]
}

async function shown(
  asked: AskedOfRoles,
  needs: RolesNeeds,
  about: {
    readonly fault: RoleFault | null
    /** The role that was to be taken back. */
    readonly revoked?: string
    readonly done: 'granted' | 'revoked' | null
    readonly list?: z.infer<typeof listQuery>
  },
) {
  const { db, speech, form } = asked
  const { q: search = '', etat = 'en-vigueur', page: current = 1 } = about.list ?? {}
  const wanted = { isRevoked: etat === 'retires', search }
  const found = await roleGrants(db).shown({ ...wanted, page: current, perPage })
  const grants = found.map(({ contact, ...grant }) => ({
    ...grant,
    maskedContact: contact === null ? null : hiddenContact(contact),
  }))
  const pages = Math.ceil((await roleGrants(db).count(wanted)) / perPage)
  const { fault, done } = about
  const scopes = await roleScopes(asked, needs)
  const isInstalling = await townSetup(db).isUnderWay()
  const view = rolesPage(
    {
      grants,
      ...wanted,
      current,
      pages,
      given: form.given,
      fault,
      done,
      scopes,
      isInstalling,
      revoked: about.revoked ?? null,
    },
    speech,
  )
  return page(view, fault === null ? 200 : 422)
}

const roles = (needs: RolesNeeds) =>
  route({ get: rolesPath, may: administrators, query: listQuery }, (asked) =>
    shown(asked, needs, { fault: null, done: asked.query.fait ?? null, list: asked.query }),
  )

/** The town, or one of the parts proposed; `null` for another. */
function scopeIn(given: FormGiven, scopes: readonly RoleScope[]): RoleGrant['scope'] | null {
  const chosen = typed(given, 'scope') || 'town'
  if (chosen === 'town') return { kind: 'town', id: null }
  const part = scopes.find(({ kind, id }) => chosen === `${kind}:${id}`)
  return part === undefined ? null : { kind: part.kind, id: part.id }
}

const give = (needs: RolesNeeds) =>
  route({ post: rolesPath, may: administrators }, async (asked) => {
    const { db, form, now, today } = asked
    const refuse = (fault: RoleFault) => shown(asked, needs, { fault, done: null })
    const contact = readContact(typed(form.given, 'contact'))
    const accounts = contact === null ? [] : await accountsAt(db, contact)
    // A guardian’s address lent to a child is no address of the child’s own.
    const holder = accounts.find(({ isGuardians }) => !isGuardians)
    if (holder === undefined) return refuse('no-account')
    const role = typed(form.given, 'role')
    if (!isRoleName(role)) return refuse('no-role')
    const why = typed(form.given, 'why').trim()
    if (why === '') return refuse('no-reason')
    if (why.length > mostReason) return refuse('too-long')
    const end = typed(form.given, 'endsOn').trim()
    const endsOn = readDay(end)
    // What cannot be read is no 'without end'.
    if (end !== '' && endsOn === null) return refuse('no-day')
    const scope = scopeIn(form.given, await roleScopes(asked, needs))
    if (scope === null) return refuse('no-scope')
    const grant = {
      id: randomUUID(),
      party: holder.party,
      role,
      scope,
      beginsOn: today,
      endsOn,
      grantedBy: whoAsks(asked).person,
      why,
      revokedAt: null,
    } as const
    const decision = await roleGrants(db).grant(grant, now)
    return decision.ok ? seeOther(`${rolesPath}?fait=granted`) : refuse(decision.code)
  })

const revoke = (needs: RolesNeeds) =>
  route(
    { post: `${rolesPath}/:grant`, may: administrators, params: z.object({ grant: z.uuid() }) },
    async (asked) => {
      const { db, form, now, today, params } = asked
      const why = typed(form.given, 'why').trim()
      const refuse = (fault: RoleFault) =>
        shown(asked, needs, { fault, done: null, revoked: params.grant })
      if (why === '') return refuse('no-reason')
      if (why.length > mostReason) return refuse('too-long')
      const by = whoAsks(asked).person
      const decision = await roleGrants(db).revoke(params.grant, { by, why, today, now })
      if (decision === null) return notFound()
      return decision.ok ? seeOther(`${rolesPath}?fait=revoked`) : refuse(decision.code)
    },
  )

/** Seen, given and taken back on one page. */
export const roleRoutes = (needs: RolesNeeds): readonly Route[] => [
  roles(needs),
  give(needs),
  revoke(needs),
]
