import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { stoppedAt } from '../clock/index.ts'
import type { Database } from '../database/database.ts'
import { Form, FormTokenIn } from '../design/index.ts'
import { dayIn } from '../kernel/day.ts'
import { page, withCookie, opensSession, endsSession, seeOther, forbidden } from './answer.ts'
import { everyone, holding, type HeldRole, signedIn } from './audience.ts'
import { formTokenOf } from './cookies.ts'
import { typed } from './form.ts'
import { memoryOfReadings } from './remembered.ts'
import { type Route, route } from './route.ts'
import { buildServer } from './server.ts'
import type { KnownPerson } from './site.ts'
import { neverKnown } from './watched-versions.ts'

const now = new Date('2026-05-04T10:00:00Z')
const town: HeldRole['scope'] = { kind: 'town', id: null }

const people: Readonly<Record<string, Partial<KnownPerson>>> = {
  resident: {},
  officer: { roles: [{ role: 'officer', scope: town }], isStrong: true },
  'weak-officer': { roles: [{ role: 'officer', scope: town }] },
  'assisted-officer': {
    roles: [{ role: 'officer', scope: town }],
    isStrong: true,
    assistedBy: 'somebody',
  },
}

const whoHas = async (token: string): Promise<KnownPerson | null> => {
  const known = people[token]
  if (known === undefined) return null
  const nobody = { kind: 'person', session: token, name: 'Essai', roles: [] } as const
  return { ...nobody, person: token, isStrong: false, assistedBy: null, ...known }
}

const officers = holding('officers', ['officer'])
const nameForm = z.object({
  name: z.string().min(1, 'empty').max(5, 'too-long'),
  themes: z.array(z.string()).optional(),
})

const said = (text: string, more = {}) => page({ title: 'Essai', body: h('p', {}, text), ...more })

const routes: readonly Route[] = [
  route({ get: '/public', may: everyone }, ({ visitor }) => said(visitor.kind)),
  route({ get: '/mine', may: signedIn }, ({ visitor }) => said(visitor.kind)),
  route({ get: '/work', may: officers }, () => said('work')),
  route({ get: '/not-hers', may: officers }, () => forbidden()),
  route({ get: '/form', may: everyone }, () =>
    page({ title: 'Essai', body: <Form action="/name">x</Form> }),
  ),
  route({ post: '/name', may: everyone, form: nameForm }, ({ form }) =>
    form.ok
      ? seeOther(`/public?fait=${form.value.name}`)
      : page(
          {
            title: 'Essai',
            body: h('p', {}, `${JSON.stringify(form.faults)} ${typed(form.given, 'name')}`),
          },
          422,
        ),
  ),
  route({ post: '/work', may: officers }, () => seeOther('/work')),
  route({ post: '/file', may: everyone, filesUpTo: 1000 }, ({ files }) =>
    said(files.map(({ fileName, bytes }) => `${fileName} ${bytes.length}`).join()),
  ),
  route({ post: '/photo', may: everyone, filesUpTo: 1000, saysTooLarge: true }, ({ files, form }) =>
    said(
      `${typed(form.given, 'after')} ${files.map(({ isTooLarge, bytes }) => `${isTooLarge} ${bytes.length}`).join()}`,
    ),
  ),
  route({ post: '/in', may: everyone }, () => opensSession(seeOther('/mine'), 'resident', 60)),
  route({ post: '/out', may: everyone }, () => endsSession(seeOther('/public'))),
  route({ post: '/cookie', may: everyone }, ({ cookie }) =>
    withCookie(said(cookie('essai') ?? 'none'), {
      name: 'essai',
      value: 'abc',
      maxAgeSeconds: null,
    }),
  ),
]

const serverAt = (origin: string) =>
  buildServer({
    // No route of this file asks the database anything.
    db: {} as Database,
    routes,
    clock: stoppedAt(now.toISOString()),
    today: () => dayIn('Europe/Paris', now),
    versions: neverKnown,
    memory: memoryOfReadings(),
    assets: new Map(),
    origin,
    log: false,
    whoHas,
    signInPath: '/connexion',
    secondFactorPath: '/second',
    assistedPath: '/for-somebody',
    everywhere: [],
    speak: async (language) => ({ language, overrides: {} }),
    draw: async ({ page: { body }, visitor }) =>
      renderToString(
        <FormTokenIn token={visitor.kind === 'person' ? visitor.formToken : null}>
          {body}
        </FormTokenIn>,
      ),
    tellTrouble: (kind) => kind,
    drawTrouble: async (kind) => kind,
  })

const ours = { origin: 'http://localhost', host: 'localhost' }
const server = serverAt('http://localhost')

const as = (token: string) => ({ cookie: `autre=1; parvis-session=${token}` })
const get = (url: string, headers = {}) => server.inject({ url, headers })
const post = (url: string, fields: Record<string, string> = {}, headers: object = ours) =>
  server.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

describe('A form', () => {
  test('is read by its shape', async () => {
    const answer = await post('/name', { name: 'Lina' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/public?fait=Lina'])
  })
  test('that does not have its shape gives its faults and what was typed', async () => {
    const { statusCode, body } = await post('/name', { name: 'Maximilienne' })
    expect(statusCode).toBe(422)
    expect(body).toContain('&quot;too-long&quot;')
    expect(body).toContain('Maximilienne')
    expect((await post('/name', {})).body).toContain('&quot;missing&quot;')
  })
  test('keeps accents composed and loses the letter that no text may hold', async () => {
    const { headers } = await post('/name', { name: 'e\u0301\0' })
    expect(headers.location).toBe('/public?fait=é')
  })
  test('too large, or not a form, is told calmly', async () => {
    expect((await post('/name', { name: 'x'.repeat(1_100_000) })).body).toBe('too-large')
    const json = await server.inject({
      method: 'POST',
      url: '/name',
      headers: { ...ours, 'content-type': 'application/json' },
      payload: '{}',
    })
    expect([json.statusCode, json.body]).toEqual([415, 'not-a-form'])
  })
  test('may bring files, up to the size of its route', async () => {
    expect((await sendFile('/file', 10)).body).toContain('liste.csv 10')
    expect((await sendFile('/file', 1001)).body).toBe('too-large')
    expect((await sendFile('/name', 10)).body).toBe('too-large')
    expect((await sendFile('/file', 900, 900)).body).toContain('liste.csv 900')
    expect((await sendFile('/file', 900, 900, 900)).body).toBe('too-large')
  })
  test('whose file is too large keeps what was typed before and after it, where the route says so', async () => {
    expect((await sendFile('/photo', 3_000_000)).body).toContain('typed true 0')
    expect((await sendFile('/photo', 3_000_000, 10)).body).toContain('typed true 0,false 10')
  })
})

describe('A form made to exhaust the server', () => {
  test('with the same field 170,000 times is read in a blink', async () => {
    const payload = 'a=&'.repeat(170_000)
    const began = performance.now()
    await server.inject({
      method: 'POST',
      url: '/name',
      headers: { ...ours, 'content-type': 'application/x-www-form-urlencoded' },
      payload,
    })
    expect(performance.now() - began).toBeLessThan(1500)
  })
  test('is as short in parts as in one piece', async () => {
    const body = new FormData()
    for (let field = 0; field < 11; field += 1) body.append('name', 'x'.repeat(100_000))
    const sent = new Response(body)
    const answer = await server.inject({
      method: 'POST',
      url: '/name',
      headers: { ...ours, 'content-type': sent.headers.get('content-type') ?? '' },
      payload: Buffer.from(await sent.arrayBuffer()),
    })
    expect(answer.body).toBe('too-large')
  })
  test('is not waited for more than some minutes, drop by drop', () => {
    const { requestTimeout, headersTimeout } = server.server
    expect(requestTimeout).toBeGreaterThan(0)
    expect(headersTimeout).toBeGreaterThan(0)
  })
})

async function sendFile(url: string, ...sizes: readonly number[]) {
  const body = new FormData()
  for (const size of sizes) body.append('list', new Blob(['x'.repeat(size)]), 'liste.csv')
  body.append('after', 'typed')
  const sent = new Response(body)
  return server.inject({
    method: 'POST',
    url,
    headers: { ...ours, 'content-type': sent.headers.get('content-type') ?? '' },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
}

describe('A form sent from another site', () => {
  test.each([
    ['says so itself', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['is of a sister site', { ...ours, 'sec-fetch-site': 'same-site' }],
    ['has another origin', { host: 'localhost', origin: 'http://ailleurs.fr' }],
    ['hides its origin', { host: 'localhost', origin: 'null' }],
    ['says nothing', { host: 'localhost' }],
  ])('is refused when it %s', async (_how, headers) => {
    const answer = await post('/name', { name: 'Lina' }, headers)
    expect([answer.statusCode, answer.body]).toEqual([403, 'cross-site'])
  })
  test('is refused without the token of the session, or with that of another one', async () => {
    const headers = { ...ours, ...as('resident') }
    expect((await post('/name', { name: 'Lina' }, headers)).body).toBe('cross-site')
    const stolen = { name: 'Lina', jeton: formTokenOf('officer') }
    expect((await post('/name', stolen, headers)).body).toBe('cross-site')
  })
  test('is accepted with the token its page carried', async () => {
    const { body } = await get('/form', as('resident'))
    const jeton = /name="jeton" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const answer = await post('/name', { name: 'Lina', jeton }, { ...ours, ...as('resident') })
    expect(answer.statusCode).toBe(303)
  })
})

describe('Who is not admitted', () => {
  test('without a name, is led to the sign-in and back', async () => {
    const { statusCode, headers } = await get('/mine?a=1')
    expect([statusCode, headers.location]).toEqual([303, '/connexion?vers=%2Fmine%3Fa%3D1'])
  })
  test('in the reader’s language', async () => {
    expect((await get('/en/mine')).headers.location).toBe('/en/connexion?vers=%2Fmine')
  })
  test('with another role, reads that it is not hers', async () => {
    const answer = await get('/work', as('resident'))
    expect([answer.statusCode, answer.body]).toEqual([403, 'forbidden'])
    expect((await get('/not-hers', as('officer'))).body).toBe('forbidden')
  })
  test('whose role lacks its second factor, is led to it', async () => {
    const { headers } = await get('/work', as('weak-officer'))
    expect(headers.location).toBe('/second?vers=%2Fwork')
  })
  test('while somebody acts for her, has no role', async () => {
    expect((await get('/work', as('assisted-officer'))).headers.location).toBe(
      '/for-somebody?refus=oui',
    )
  })
  test('while somebody acts for her, is not there in person', async () => {
    const { statusCode, headers } = await get('/mine', as('assisted-officer'))
    expect([statusCode, headers.location]).toEqual([303, '/for-somebody?refus=oui'])
    expect((await get('/mine', as('officer'))).statusCode).toBe(200)
  })
  test('once nobody acts for her any more, with a form drawn before: it is refused', async () => {
    const { body } = await get('/form', as('assisted-officer'))
    const jeton = /name="jeton" value="([^"]+)"/.exec(body)?.[1] ?? ''
    expect(jeton).not.toBe(formTokenOf('assisted-officer'))
    const answer = await post('/name', { name: 'Lina', jeton }, { ...ours, ...as('officer') })
    expect(answer.statusCode).toBe(403)
  })
  test('whose session ended while she wrote, is told how to find it again', async () => {
    const answer = await post('/work', {}, { ...ours, ...as('gone') })
    expect([answer.statusCode, answer.body]).toEqual([401, 'signed-out'])
  })
  test('with an unknown token, is nobody', async () => {
    expect((await get('/public', as('gone'))).body).toContain('anonymous')
  })
})

describe('What the browser keeps', () => {
  test('is no page drawn for one person', async () => {
    expect((await get('/public', as('resident'))).headers['cache-control']).toBe('no-store')
    expect((await get('/public')).headers['cache-control']).toBe('no-cache')
  })
  test('is the token of a session, out of reach of scripts and of other sites', async () => {
    const { headers } = await post('/in')
    expect(headers['set-cookie']).toEqual([
      'parvis-session=resident; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
    ])
  })
  test('is bound to the site itself when it is served in https', async () => {
    const secure = serverAt('https://ville.exemple.fr')
    const { headers } = await secure.inject({
      method: 'POST',
      url: '/in',
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(headers['set-cookie']).toEqual([
      '__Host-parvis-session=resident; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60',
    ])
  })
  test('is forgotten when the session ends', async () => {
    expect(String((await post('/out')).headers['set-cookie'])).toContain('Max-Age=0')
  })
  test('comes back with the next question', async () => {
    const answer = await post('/cookie', {}, { ...ours, cookie: 'essai=abc' })
    expect(answer.body).toContain('abc')
  })
})
