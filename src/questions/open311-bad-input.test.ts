import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { demoNeighbourhoods, demoTown, towns } from '../town/index.ts'
import { questionRoutes } from './index.ts'
import { noNeeds } from './site.testing.ts'
import { open311Keys } from './store/open311.ts'

const now = new Date('2026-05-04T10:00:00Z')
const requests = '/open311/v2/requests.json'
const formType = 'application/x-www-form-urlencoded'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** A program with a key that is in force, and what it would send. */
async function aProgram(db: Database) {
  await inTransaction(db, (tx) => towns(tx).save(demoTown, demoNeighbourhoods))
  const api_key = await open311Keys(db).make('Essai', { by: 'officer', now })
  const site = smallSite(db, stoppedAt(now.toISOString()), questionRoutes(noNeeds))
  const good = {
    ...{ api_key, service_code: 'proprete', description: 'Une poubelle est pleine.' },
    address_string: 'rue de l’Aqueduc',
  }
  const send = async (type: string | null, payload: string) => {
    // The limits of a robot are another test’s.
    await sql`delete from attempt_window`.execute(db)
    const headers = type === null ? {} : { 'content-type': type }
    return site.inject({ method: 'POST', url: requests, headers, payload })
  }
  return {
    good,
    send,
    form: (fields: Readonly<Record<string, string>>) =>
      send(formType, new URLSearchParams(fields).toString()),
    get: (query: string) => site.inject({ url: `${requests}?${query}` }),
    kept: async () =>
      (await sql<{ n: number }>`select count(*)::int as n from question`.execute(db)).rows[0]?.n,
  }
}

type Sent = Awaited<ReturnType<Awaited<ReturnType<typeof aProgram>>['send']>>

/** As the specification writes errors: a list of codes and descriptions, in JSON. */
function expectError({ statusCode, headers, body }: Sent, status: number, said?: string): void {
  expect([statusCode, body.slice(0, 200)]).toEqual([status, expect.any(String)])
  expect(headers['content-type']).toMatch(/^application\/json/)
  const description: unknown =
    said === undefined ? expect.any(String) : expect.stringContaining(said)
  expect(JSON.parse(body)).toEqual([{ code: status, description }])
  // Nothing of the machine, and not the 100,000 letters again.
  expect(body).not.toMatch(/FST_|node_modules|Error:/)
  expect(body.length).toBeLessThan(2000)
}

describe('A request of Open311 that is no form', () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000)
  test.each([
    [
      'a JSON object',
      'application/json',
      '{"service_code":"proprete","description":"Trop pleine."}',
    ],
    ['JSON with its charset', 'application/json; charset=utf-8', '{"description":"é"}'],
    ['malformed JSON', 'application/json', '{"service_code":'],
    ['an array', 'application/json', '[{"service_code":"proprete"}]'],
    ['a number', 'application/json', '12'],
    ['null', 'application/json', 'null'],
    ['wrong types', 'application/json', '{"service_code":[],"description":12,"lat":{}}'],
    ['nested objects', 'application/json', '{"description":{"text":{"fr":"Pleine"}}}'],
    ['brackets 50,000 deep', 'application/json', deep],
    ['100,000 letters', 'application/json', JSON.stringify({ description: 'x'.repeat(100_000) })],
    ['XML', 'text/xml', '<request><description>Pleine</description></request>'],
    ['plain text', 'text/plain', 'Une poubelle est pleine.'],
    ['a type that is none', 'n’importe quoi', 'Une poubelle est pleine.'],
    ['no type at all', null, 'description=Pleine'],
  ])('%s: 415, in the form of the specification, and nothing is kept', (_, type, payload) =>
    withRollback(async (db) => {
      const { send, kept } = await aProgram(db)
      expectError(await send(type, payload), 415)
      expect(await kept()).toBe(0)
    }),
  )

  test('a form that is cut, or larger than what is read: 400 and 413', () =>
    withRollback(async (db) => {
      const { send } = await aProgram(db)
      expectError(await send('multipart/form-data', 'description=Pleine'), 400)
      const cut = '--x\r\ncontent-disposition: form-data; name="description"\r\n\r\nPlei'
      const inParts = 'multipart/form-data; boundary=x'
      expectError(await send(inParts, cut), 400)
      const [begin, end] = [
        '--x\r\ncontent-disposition: form-data; name="description"',
        '\r\n--x--\r\n',
      ]
      const badJson = `${begin}\r\ncontent-type: application/json\r\n\r\n{"a":${end}`
      expectError(await send(inParts, badJson), 400)
      const manyParts = `${begin}\r\n\r\nPleine\r\n`.repeat(6000) + end
      expectError(await send(inParts, manyParts), 413)
      expectError(await send(formType, `description=${'x'.repeat(1_100_000)}`), 413)
    }))
})

describe('A request of Open311 with the wrong things in its fields', () => {
  test.each([
    ['JSON under the type of a form', '{"api_key":"x","description":"Pleine"}', 403, 'api_key'],
    ['nothing', '', 403, 'api_key'],
    ['signs that are no letters', '%ZZ%00=%FF%FE&&&===', 403, 'api_key'],
    ['the key twice', 'api_key=a&api_key=b', 403, 'api_key'],
    ['names of the machine', '__proto__=x&constructor=y&toString=z', 403, 'api_key'],
  ])('%s is answered %#', (_, payload, status, said) =>
    withRollback(async (db) => {
      const { send } = await aProgram(db)
      expectError(await send(formType, payload), status, said)
    }),
  )

  test.each([
    ['a field twice', 'description=a&description=b', 400, 'description'],
    ['a nested name', 'description[text]=Pleine', 400, 'description'],
    ['a service twice', 'service_code=voirie&service_code=proprete', 400, 'service_code'],
    ['a service nobody offers', 'service_code=nowhere', 404, 'service_code'],
    ['a place in letters', 'lat=north&long=west', 400, 'lat: number'],
    ['a place twice', 'lat=48.7&lat=48.8&long=2.3', 400, 'lat: number'],
    ['a place of blanks', 'lat=%20&long=%20', 400, 'lat: number'],
    ['a place in another base', 'lat=0x10&long=2.3', 400, 'lat: number'],
    ['a place without end', 'lat=Infinity&long=1e400', 400, 'lat: number'],
    ['a place out of this world', 'lat=91&long=181', 400, 'lat: range'],
    ['a list of e-mails', 'email=a@exemple.fr&email=b@exemple.fr', 400, 'email'],
  ])('%s is refused with its name', (_, more, status, said) =>
    withRollback(async (db) => {
      const { send, good, kept } = await aProgram(db)
      const given = new URLSearchParams(good)
      for (const name of new URLSearchParams(more).keys()) given.delete(name.replace(/\[.*/, ''))
      expectError(await send(formType, `${given.toString()}&${more}`), status, said)
      expect(await kept()).toBe(0)
    }),
  )

  test('100,000 letters in any of them are refused with its name', () =>
    withRollback(async (db) => {
      const { form, good } = await aProgram(db)
      for (const name of ['description', 'lat', 'address_string', 'address_id', 'email', 'phone'])
        expectError(await form({ ...good, long: '2.3', [name]: '1'.repeat(100_000) }), 400, name)
      expectError(await form({ ...good, service_code: 'x'.repeat(100_000) }), 404, 'service_code')
      expectError(await form({ ...good, api_key: 'x'.repeat(100_000) }), 403, 'api_key')
    }))

  test('the same request, well written, is taken: as a form, or in parts', () =>
    withRollback(async (db) => {
      const { form, send, good, kept } = await aProgram(db)
      const taken = await form(good)
      expect([taken.statusCode, JSON.parse(taken.body)]).toEqual([
        200,
        [{ token: expect.any(String), service_notice: null, account_id: null }],
      ])
      const parts = new FormData()
      for (const [name, value] of Object.entries(good)) parts.append(name, value)
      const written = new Response(parts)
      const type = written.headers.get('content-type')
      expect((await send(type, await written.text())).statusCode).toBe(200)
      expect(await kept()).toBe(2)
    }))
})

describe('A search of Open311 with the wrong things', () => {
  test.each([
    ['start_date=0000-01-01T00:00:00Z', 400, 'start_date'],
    ['end_date=yesterday', 400, 'end_date'],
    ['page=0', 400, 'page'],
    ['page_size=many', 400, 'page_size'],
    ['status=open&status=closed', 400, 'status'],
    [`service_request_id=${'1,'.repeat(2000)}`, 400, 'service_request_id'],
  ])('number %# is refused with its name', (query, status, said) =>
    withRollback(async (db) => expectError(await (await aProgram(db)).get(query), status, said)),
  )

  test.each(['service_request_id=abc,-1,99999999999', 'service_code=nowhere', 'status=lost'])(
    '%s finds nothing that fails',
    (query) =>
      withRollback(async (db) =>
        expect((await (await aProgram(db)).get(query)).statusCode).toBe(200),
      ),
  )
})
