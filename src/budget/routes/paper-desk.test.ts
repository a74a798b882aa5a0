import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../platform/database/index.ts'
import { realClock } from '../../platform/clock/index.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { identities } from '../../people/index.ts'
import { formTokenOf } from '../../platform/web/index.ts'
import { anOpenBox, choose, vote } from '../../voting/testing.ts'
import { ballotSheet } from '../rules/running-edition.ts'
import { aRunningEdition } from '../rules/running-edition.testing.ts'
import { runningEditions } from '../store/running-editions.ts'
import { budgetSite, whoHasRole } from './site.testing.ts'

let database: TestDatabase
let site: ReturnType<typeof budgetSite>
beforeAll(async () => {
  database = await testDatabase()
  site = budgetSite(database.db, realClock, whoHasRole)
})
afterAll(async () => {
  await site?.close()
  await database?.close()
})

const edition = aRunningEdition()

/** An account of this name. */
async function anAccount(familyName: string): Promise<string> {
  const party = crypto.randomUUID()
  await inTransaction(database.db, async (tx) => {
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(tx)
    await sql`insert into person (party) values (${party})`.execute(tx)
    const names = { familyName, givenNames: 'Essai', birthDate: day('1950-02-01') }
    await identities(tx).save(party, { ...names, namesake: 0 })
  })
  return party
}

const note = async (familyName: string, party: string) => {
  const fields = { familyName, givenNames: 'Essai', birthDate: '01/02/1950', sur: 'oui', party }
  const { statusCode } = await site.inject({
    method: 'POST',
    url: `/accueil-mairie/vote-papier/${edition.slug}`,
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: 'parvis-session=desk-agent',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({
      ...fields,
      seen: 'oui',
      jeton: formTokenOf('desk-agent'),
    }).toString(),
  })
  return statusCode
}

describe('Somebody whose account the agent recognises', () => {
  test('votes on paper, and not on line under the name that is corrected after', async () => {
    const { db } = database
    await runningEditions(db).add(edition, new Date())
    const { box } = await anOpenBox(db, {
      subject: { kind: 'edition', id: edition.slug },
      rule: edition.rule,
      sheet: ballotSheet(edition),
    })
    const [hers, other] = [await anAccount('Duran'), await anAccount('Martin')]
    expect(await note('Duran', hers)).toBe(200)
    const corrected = { name: 'durand', account: hers }
    expect(await vote(db, box, corrected, choose('1'))).toMatchObject({ why: 'already-voted' })

    // The other way round: on line first, then at the desk under another spelling.
    await vote(db, box, { name: 'before', account: other }, choose('1'))
    expect(await note('Martin', other)).toBe(422)
  })
})
