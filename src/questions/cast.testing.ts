import { loadDemoAddresses } from '../addresses/index.ts'
import { loadCast, roleHolders } from '../people/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { day } from '../platform/kernel/day.ts'
import type { Route } from '../platform/web/index.ts'
import { demoNeighbourhoods, demoTown, loadDemoDepartments, towns } from '../town/index.ts'
import { siteAs } from './site.testing.ts'

export const castNow = new Date('2026-05-04T10:00:00Z')
export const castToday = day('2026-05-04')

/**
 * The departments and the cast of the demonstration, without its questions.
 *
 * @param beside  pages of other modules
 * @returns by first name: who she is, and the pages of questions as she opens them
 */
export async function theCast(db: Database, beside: readonly Route[] = []) {
  await inTransaction(db, async (tx) => {
    await towns(tx).save(demoTown, demoNeighbourhoods)
    await loadDemoAddresses(tx, () => crypto.randomUUID(), castNow)
    await loadDemoDepartments(tx, castNow)
    await loadCast(tx, castToday, castNow)
  })
  const holders = await roleHolders(db, castToday)
  return (name: string) => {
    const found = holders.find((one) => one.name === name)
    if (found === undefined) throw new Error(`${name} is not of the cast.`)
    const { party, role, scope } = found
    return { party, site: siteAs(db, party, [{ role, scope }], beside) }
  }
}
