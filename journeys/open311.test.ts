import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from './served-town.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { open311Keys } from '../src/questions/store/open311.ts'
import { work } from '../src/questions/store/work.ts'

let town: ServedTown
let key: string
const act = { by: 'administrator', now: new Date() }

beforeAll(async () => {
  town = await serveTown(realClock)
  key = await open311Keys(town.db).make('Application de la région', act)
}, 120_000)
afterAll(() => town?.close())

const get = async (path: string) => {
  const answer = await town.server.inject({ url: `/open311/v2/${path}` })
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type']),
    json: answer.json(),
  }
}
const post = async (fields: Readonly<Record<string, string>>) => {
  const answer = await town.server.inject({
    method: 'POST',
    url: '/open311/v2/requests.json',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
  return { status: answer.statusCode, json: answer.json() }
}
const request = {
  service_code: 'voirie',
  description: 'Un trou dans la chaussée. Il grandit.',
  lat: '48.787',
  long: '2.326',
}

describe('Une autre application, par Open311', () => {
  test('lit les thèmes sans clé', async () => {
    const { status, type, json } = await get('services.json')
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8'])
    expect(json[0]).toMatchObject({ service_code: 'voirie', metadata: false, type: 'batch' })
  })

  test('lit les questions publiées, par numéro, thème et état', async () => {
    const open = await get('requests.json?status=open&service_code=voirie,eclairage')
    expect(open.json.length).toBeGreaterThan(0)
    for (const one of open.json) {
      expect(one.status).toBe('open')
      expect(['voirie', 'eclairage']).toContain(one.service_code)
    }
    const number = open.json[0].service_request_id
    expect((await get(`requests/${number}.json`)).json).toEqual([open.json[0]])
    expect((await get(`requests.json?service_request_id=${number}`)).json).toEqual([open.json[0]])
    const page = await get('requests.json?page_size=5')
    expect(page.json).toHaveLength(5)
    const missing = await get('requests/999999999.json')
    expect([missing.status, missing.json[0].code]).toEqual([404, 404])
    expect((await get('requests.json?start_date=hier')).status).toBe(400)
  })

  test('envoie une question avec sa clé ; le jeton donne son numéro', async () => {
    const sent = await post({ ...request, api_key: key })
    expect(sent.status).toBe(200)
    const [{ token }] = sent.json
    const { json } = await get(`tokens/${token}.json`)
    const number = Number(json[0].service_request_id)
    expect(json[0].token).toBe(token)
    expect(await work(town.db).find(number)).toMatchObject({
      door: 'open311',
      subject: 'Un trou dans la chaussée.',
      theme: 'voirie',
      neighbourhood: 'plaine',
      publishedAt: null,
    })
    // Nobody reads it before an officer shows it.
    expect((await get(`requests/${number}.json`)).status).toBe(404)
  })

  test('est refusée sans clé, avec une fausse, avec une clé retirée, et apprend ce qui est mal formé', async () => {
    expect((await post(request)).status).toBe(403)
    expect((await post({ ...request, api_key: 'faux' })).status).toBe(403)
    const wrong = await post({ ...request, api_key: key, service_code: 'lune' })
    expect([wrong.status, wrong.json[0].description]).toEqual([404, 'service_code: service'])
    const { service_code: _, ...without } = request
    expect((await post({ ...without, api_key: key })).status).toBe(400)
    const sent = (type: string, payload: string) =>
      town.server.inject({
        method: 'POST',
        url: '/open311/v2/requests.json',
        headers: { 'content-type': type },
        payload,
      })
    const form = 'application/x-www-form-urlencoded'
    // What no form can be, or is far too long, is answered in JSON too: a program reads no page.
    for (const [code, answer] of [
      [415, await sent('application/json', '{"service_code": ')],
      [415, await sent('text/plain', 'bonjour')],
      [413, await sent(form, `description=${'x'.repeat(3_000_000)}`)],
    ] as const) {
      expect([answer.statusCode, answer.json()]).toEqual([
        code,
        [{ code, description: expect.stringMatching(/[a-zé]+\.$/) }],
      ])
    }
    const other = await open311Keys(town.db).make('Ancienne', act)
    const made = (await open311Keys(town.db).all()).find(({ name }) => name === 'Ancienne')
    await open311Keys(town.db).revoke(made?.id ?? '', act)
    expect((await post({ ...request, api_key: other })).status).toBe(403)
  })
})
