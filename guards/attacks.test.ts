import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { runningEditions } from '../src/budget/store/running-editions.ts'
import { mailboxPath } from '../src/messages/index.ts'
import { guardianships, identities, identityPath, openSession } from '../src/people/index.ts'
import { makePerson } from '../src/people/store/accounts.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { inTransaction } from '../src/platform/database/index.ts'
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

describe('The mailbox of who tries the software', () => {
  test('is shown on this machine, and not through a proxy that serves it to everybody', async () => {
    const there = buildServer({ ...town.site, origin: 'https://demo.exemple.fr', log: false })
    const codes = await Promise.all(
      [server, there].map(async (one) => (await one.inject({ url: mailboxPath })).statusCode),
    )
    await there.close()
    expect(codes).toEqual([200, 404])
  })
})

describe('An account under many names', () => {
  test('bears five in a day: it does not take the vote of a whole street', async () => {
    const { db } = town
    const person = await inTransaction(db, (tx) => makePerson(tx, null, { now: new Date() }))
    const { token } = await openSession(db, person, { device: '/', now: new Date() })
    const real = buildServer({ ...town.site, log: false })
    for (const name of ['un', 'deux', 'deux', 'trois', 'quatre', 'cinq', 'six']) {
      const given = { familyName: name, givenNames: 'Essai', birthDate: '01/02/1990' }
      await real.inject({
        method: 'POST',
        url: identityPath,
        headers: {
          'sec-fetch-site': 'same-origin',
          cookie: `parvis-session=${token}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: new URLSearchParams({
          ...given,
          lives: 'works',
          jeton: formTokenOf(token),
        }).toString(),
      })
    }
    await real.close()
    expect((await identities(db).of(person))?.familyName).toBe('cinq')
  })
})

describe('A guardian who said no', () => {
  test('is not gone round by asking another address, and the desk has the last word', async () => {
    const { db } = town
    const now = new Date()
    await inTransaction(db, async (tx) => {
      const child = await makePerson(tx, null, { now })
      const secrets: string[] = []
      const asks = async (contact: string) =>
        guardianships(tx).ask(tx, child, contact, async (secret) => void secrets.push(secret))
      const answers = async (place: number, isGiven: boolean) => {
        const asked = await guardianships(tx).byLink(secrets[place] ?? '')
        if (asked !== null) await guardianships(tx).answer(tx, asked, { isGiven, how: 'link', now })
      }
      await asks('mere@exemple.fr')
      await answers(0, false)
      await asks('moi-aussi@exemple.fr')
      await answers(1, true)
      expect(await guardianships(tx).stateOf(child)).toBe('withdrawn')
      const about = { isGiven: true, contact: '', by: child, now }
      await guardianships(tx).answerAtDesk(tx, child, about)
      expect(await guardianships(tx).stateOf(child)).toBe('given')
    })
  })
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
