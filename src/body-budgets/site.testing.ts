import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { inFrenchAndEnglish } from '../platform/words/content.ts'
import { bodyBudgetRoutes } from './index.ts'
import { bodyBudgetPaths } from './rules/paths.ts'

const agathe = '00000000-0000-4000-8000-00000000000a'
export const council = 'conseil-essai'
/** Prepared by officers: residents do not know it yet. */
export const hiddenCouncil = 'conseil-cache'

async function twoBodies(db: Database): Promise<void> {
  const name = JSON.stringify(inFrenchAndEnglish('Conseil d’essai', 'Trial council'))
  await sql`
    insert into body (id, kind, name, purpose, published_at)
    values (${council}, 'neighbourhood-council', ${name}::jsonb, ${name}::jsonb, '2026-01-01'),
      (${hiddenCouncil}, 'other', ${name}::jsonb, ${name}::jsonb, null)`.execute(db)
}

/** Budgets on a day, at ten, of two bodies; Agathe holds the role her token names. */
export async function budgetSiteOn(db: Database, day: string) {
  await sql`
    insert into party (id, kind) values (${agathe}, 'person') on conflict do nothing`.execute(db)
  await twoBodies(db)
  const site = smallSite(db, stoppedAt(`${day}T08:00:00Z`), bodyBudgetRoutes, async (token) => ({
    ...{ kind: 'person', person: agathe, session: agathe, name: 'Agathe', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  }))
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, role = '') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Readonly<Record<string, string>>, role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}

/** The first proposal that a body adopted. @returns its id */
export async function anAdoptedProposal(db: Database, body: string): Promise<string> {
  const id = keyOf(90)
  await sql`
    insert into proposal (id, number, body, title, points, why, for_whom, written_at, words, state,
      adopted_on, submitted_on, department, first_reply_due_on, reply_due_on)
    values (${id}, 1, ${body}, 'Un accueil', '{Un point}', 'Pour tous', 'Tous', '2026-01-02', '',
      'submitted', '2026-01-03', '2026-01-03', null, '2026-03-03', '2026-03-03')`.execute(db)
  return id
}

const keyOf = (rank: number): string => `e0000000-0000-4000-8000-${String(rank).padStart(12, '0')}`

/** A thousand euros for posters, in 2026. */
export const aGrant = {
  ...{ cle: keyOf(1), year: '2026', titleFr: 'Affiches', titleEn: 'Posters', kind: 'operating' },
  ...{ amount: '1 000', decidedOn: '15/12/2025', source: 'Délibération 2025-120' },
}

/** Two hundred euros of them. */
export const anExpense = {
  ...{ cle: keyOf(2), spentOn: '02/03/2026', label: 'Quatre cents affiches', amount: '200' },
  ...{ overWhy: '', proposal: '' },
}

/** Budgets with that line. @returns where it is written, and how it is spent */
export async function siteWithLine(db: Database, body = council) {
  const site = await budgetSiteOn(db, '2026-06-10')
  const { location } = await site.post(bodyBudgetPaths.workbench(body), aGrant)
  const run = location.split('?')[0] ?? ''
  const number = Number(run.split('/').at(-1))
  let spent = 10
  return {
    ...{ site, run, number },
    /** An expense of a form of its own. */
    spends: (more: Partial<typeof anExpense> = {}) =>
      site.post(`${run}/depenses`, { ...anExpense, cle: keyOf(++spent), ...more }),
    /** A correction of the line as it began. */
    corrects: (more: Readonly<Record<string, string>> = {}) =>
      site.post(`${run}/correction`, {
        ...{ ...aGrant, lu: '1', why: 'Une faute de frappe.', overWhy: '' },
        ...more,
      }),
  }
}
