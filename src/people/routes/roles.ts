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
import { administrators, isRoleName } from '../../town/index.ts'
import { readContact } from '../rules/contact.ts'
import { type RoleGrant, scopeKinds } from '../rules/role-grant.ts'
import { rolesPath } from '../rules/way-back.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { accountsAt } from '../store/accounts.ts'
import { roleGrants } from '../store/role-grants.ts'
import { type RoleFault, rolesPage } from '../views/roles-page.tsx'
import { whoAsks } from './account.ts'

const perPage = 25
const listQuery = z.object({
  fait: z.enum(['granted', 'revoked']).optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  etat: z.enum(['en-vigueur', 'retires']).catch('en-vigueur'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

async function shown(
  { db, speech, form }: Asked<unknown, unknown, unknown>,
  about: {
    readonly fault: RoleFault | null
    readonly done: 'granted' | 'revoked' | null
    readonly list?: z.infer<typeof listQuery>
  },
) {
  const { q: search = '', etat = 'en-vigueur', page: current = 1 } = about.list ?? {}
  const asked = { isRevoked: etat === 'retires', search }
  const grants = await roleGrants(db).shown({ ...asked, page: current, perPage })
  const pages = Math.ceil((await roleGrants(db).count(asked)) / perPage)
  const { fault, done } = about
  const view = rolesPage(
    { grants, ...asked, current, pages, given: form.given, fault, done },
    speech,
  )
  return page(view, fault === null ? 200 : 422)
}

const roles = route({ get: rolesPath, may: administrators, query: listQuery }, (asked) =>
  shown(asked, { fault: null, done: asked.query.fait ?? null, list: asked.query }),
)

const scopeId = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The town, or one object of a kind by its id; `null` when the id is missing or is none. */
function scopeIn(given: FormGiven): RoleGrant['scope'] | null {
  const kind = typed(given, 'scopeKind') || 'town'
  const id = typed(given, 'scopeId').trim()
  if (kind === 'town') return { kind, id: null }
  const known = scopeKinds.find((one) => one === kind)
  return known === undefined || !scopeId.test(id) ? null : { kind: known, id }
}

const give = route({ post: rolesPath, may: administrators }, async (asked) => {
  const { db, form, now, today } = asked
  const refuse = (fault: RoleFault) => shown(asked, { fault, done: null })
  const contact = readContact(typed(form.given, 'contact'))
  const accounts = contact === null ? [] : await accountsAt(db, contact)
  // A guardian’s address lent to a child is no address of the child’s own.
  const holder = accounts.find(({ isGuardians }) => !isGuardians)
  if (holder === undefined) return refuse('no-account')
  const role = typed(form.given, 'role')
  if (!isRoleName(role)) return refuse('no-role')
  const why = typed(form.given, 'why').trim()
  if (why === '') return refuse('no-reason')
  const end = typed(form.given, 'endsOn').trim()
  const endsOn = readDay(end)
  // What cannot be read is no 'without end'.
  if (end !== '' && endsOn === null) return refuse('no-day')
  const scope = scopeIn(form.given)
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

const revoke = route(
  { post: `${rolesPath}/:grant`, may: administrators, params: z.object({ grant: z.uuid() }) },
  async (asked) => {
    const { db, form, now, today, params } = asked
    const why = typed(form.given, 'why').trim()
    if (why === '') return shown(asked, { fault: 'no-reason', done: null })
    const by = whoAsks(asked).person
    const decision = await roleGrants(db).revoke(params.grant, { by, why, today, now })
    if (decision === null) return notFound()
    return decision.ok
      ? seeOther(`${rolesPath}?fait=revoked`)
      : shown(asked, { fault: decision.code, done: null })
  },
)

export const roleRoutes: readonly Route[] = [roles, give, revoke]
