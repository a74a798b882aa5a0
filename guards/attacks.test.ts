import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { runningEditions } from '../src/budget/store/running-editions.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { buildServer, formTokenOf, type KnownPerson } from '../src/platform/web/index.ts'
import { isRoleName } from '../src/town/index.ts'
import { ballotBoxes, unsealBallots } from '../src/voting/index.ts'
import { anOpenBox, choose, vote } from '../src/voting/testing.ts'

/** What somebody who means harm tries on a whole town, by requests no page of ours would make. */
let town: ServedTown
let server: ReturnType<typeof buildServer>
beforeAll(async () => {
  town = await serveTown(realClock)
  server = buildServer({ ...town.site, whoHas, log: false })
}, 240_000)
afterAll(async () => {
  await server?.close()
  await town?.close()
})

const somebody = '00000000-0000-4000-8000-00000000abcd'

/** The token of a session is here the name of its role. */
async function whoHas(token: string): Promise<KnownPerson | null> {
  const isRole = isRoleName(token)
  const scope = { kind: 'town', id: null }
  return {
    kind: 'person',
    person: somebody,
    session: somebody,
    name: 'Essai',
    roles: isRole ? [{ role: token, scope }] : [],
    isStrong: isRole,
    assistedBy: null,
  }
}

const post = (role: string, url: string, fields: Readonly<Record<string, string>> = {}) =>
  server.inject({
    method: 'POST',
    url,
    headers: {
      'sec-fetch-site': 'same-origin',
      cookie: `parvis-session=${role}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ ...fields, jeton: formTokenOf(role) }).toString(),
  })

describe('A rehearsal that was opened', () => {
  test('is neither counted nor published as the vote, whatever is posted', async () => {
    const { db } = town
    const [edition] = await runningEditions(db).all()
    if (edition === undefined) throw new Error('The demonstration has a vote.')
    const { box, key } = await anOpenBox(db, {
      subject: { kind: 'edition', id: edition.slug },
      isRehearsal: true,
    })
    await vote(db, box, { name: 'nobody' }, choose('1'))
    await ballotBoxes(db).act(box, 'close', new Date())
    await ballotBoxes(db).act(box, 'separate', new Date())
    await unsealBallots(db, box, key.privateKey, new Date())

    const address = `/administration/budget/${edition.slug}/essai`
    for (const step of ['count', 'publish']) {
      expect((await post('officer', `${address}/${step}`)).statusCode, step).toBe(422)
    }
    const after = await runningEditions(db).find(edition.slug)
    expect([after?.counted, after?.publishedAt]).toEqual([null, null])
  })
})
