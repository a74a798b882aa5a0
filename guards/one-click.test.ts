import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionsOfCast, type Sessions } from '../journeys/doors.ts'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { follows, messagePaths } from '../src/messages/index.ts'
import { linkSecret } from '../src/messages/store/secret-links.ts'

const about = { kind: 'neighbourhood', id: 'centre' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

let town: ServedTown
let tokens: Sessions
beforeAll(async () => {
  town = await serveTown()
  tokens = await sessionsOfCast(town)
}, 120_000)
afterAll(() => town?.close())

async function followed(email: string): Promise<string> {
  const now = town.site.clock.now()
  const id = await follows(town.db).follow({ email }, { about, pace: 'each', language: 'fr', now })
  await follows(town.db).confirm(id, now)
  return id
}

const posts = (url: string, payload: string, headers: Record<string, string> = {}) =>
  town.server.inject({ method: 'POST', url, payload, headers: { ...form, ...headers } })

describe('One click in a program of mail', () => {
  test('ends a follow without an origin, a cookie or an account, and says so twice', async () => {
    const id = await followed('lina@exemple.fr')
    const path = messagePaths.end(`subscription:${id}`, linkSecret('end', `subscription:${id}`))
    const first = await posts(path, 'List-Unsubscribe=One-Click')
    expect(first.statusCode).toBe(200)
    expect(await follows(town.db).find(id)).toBeNull()
    expect((await posts(path, 'List-Unsubscribe=One-Click')).statusCode).toBe(200)
  })

  test('opened by a scanner of mail, ends nothing and confirms nothing', async () => {
    const id = await followed('omar@exemple.fr')
    const path = messagePaths.end(`subscription:${id}`, linkSecret('end', `subscription:${id}`))
    expect((await town.server.inject(path)).statusCode).toBe(200)
    expect(await follows(town.db).find(id)).toMatchObject({ isConfirmed: true })
  })

  test('with another secret, is an address that does not exist', async () => {
    const id = await followed('zoe@exemple.fr')
    const path = messagePaths.end(`subscription:${id}`, linkSecret('confirm', id))
    expect((await posts(path, '')).statusCode).toBe(404)
    expect(await follows(town.db).find(id)).not.toBeNull()
  })

  test('is the only form that another site may send', async () => {
    const answer = await posts(messagePaths.follow(about), 'email=a%40exemple.fr&pace=each')
    expect(answer.statusCode).toBe(403)
  })
})

describe('The messages of the town', () => {
  test('are shown to officers, addresses masked, and to nobody else', async () => {
    const asOfficer = await town.server.inject({
      url: messagePaths.work(),
      headers: { cookie: `parvis-session=${tokens.get('officer')}` },
    })
    expect(asOfficer.statusCode).toBe(200)
    const asResident = await town.server.inject({
      url: messagePaths.work(),
      headers: { cookie: `parvis-session=${tokens.get('')}` },
    })
    expect(asResident.statusCode).not.toBe(200)
    expect((await town.server.inject(messagePaths.work())).statusCode).not.toBe(200)
  })
})
