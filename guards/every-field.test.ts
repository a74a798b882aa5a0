import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { serveTown } from '../journeys/served-town.ts'
import type { Route } from '../src/platform/web/index.ts'
import { proposalsOfEachKind } from '../src/proposals/testing.ts'
import { open311Keys } from '../src/questions/store/open311.ts'
import { sharedNames } from './control-names.ts'
import { canaryTown, type CanaryTown, type Sent } from './canary-town.ts'
import { type FoundForm, type PageRead, shapeOf, walkForms } from './forms-walk.ts'
import { formsIn, pathOf, type ShownField } from './shown-forms.ts'

const script = '<script>alert(1)</script>'
/** What a program, a phone or somebody who means harm may type in a line. */
const hostile = `${script}"'&amp;\0\ud83d😀\u202e`
/** Of an odd length before the emoji: who cuts it anywhere even cuts one in two. */
const long = hostile.padEnd(100_000, '😀')

/** Forms of words that the walk meets on no page of the demonstration, and why. */
const unseen: Readonly<Record<string, string>> = {
  '/administration/budget/:edition/projets/:code/retrait': 'a vote runs: its projects stay',
  '/administration/engagements/:number/propositions/:proposal/renvoi': 'nothing is proposed yet',
  '/administration/moderation/cas/:case/appel': 'nobody has appealed yet',
  '/administration/questions/:number/dire/sms': 'nobody waits by phone',
  '/administration/questions/:number/photos/:photo': 'no question has a photo',
  '/administration/reunions/:number/convocation/envoi': 'the meetings it opens are called already',
  '/administration/reunions/:number/ordre-du-jour/remise': 'shown once a subject was taken off',
  '/convocations/:secret': 'behind a link of a mail',
  '/mon-bureau/relais/:absence': 'nobody is away',
  '/questions/proches': 'asked by a script: below',
  '/questions/service/:secret/appareil': 'behind a link of a mail',
  '/questions/service/:secret/renvoi': 'behind a link of a mail, as with an account',
  '/questions/service/:secret/reponse': 'behind a link of a mail, as with an account',
}

/** Fields whose refusal is another’s, and why. */
const answeredElsewhere: Readonly<Record<string, string>> = {
  siteWeb: 'nobody sees it: who fills it in is a program, and reads no reason',
  keyName: 'the key itself is missing, which only a script brings',
  mots: 'words to filter a ballot: what is refused there is an empty choice',
}

let town: CanaryTown
let forms: readonly FoundForm[]
const failing: string[] = []
const shared = new Set<string>()
beforeAll(async () => {
  town = await canaryTown(await serveTown())
  await aMailWaits()
  await twoComments()
  await aCouncillor()
  await proposalsOfEachKind(town.db, 'voirie-et-deplacements')
  forms = await walkForms(town, ({ status, where, body }) => {
    if (status >= 500) failing.push(where)
    for (const name of sharedNames(body)) shared.add(`${where}: two controls are « ${name} »`)
  })
}, 240_000)
afterAll(() => town?.close())

const aMailWaits = () =>
  sql`
    insert into incoming_mail (id, uid_validity, uid, taken_at, state, why, sender, subject, written)
    values (gen_random_uuid(), 1, 1, '2026-05-04', 'quarantined', 'unproven', 'elle@exemple.fr',
      'Des bacs', 'Où sont-ils ?')`.execute(town.db)

/** Somebody elected, as an administrator describes her: her form is behind one of many links of a page. */
async function aCouncillor(): Promise<void> {
  const fields = { councillorName: 'Élue d’essai', delegation: 'Les essais', neighbourhood: '' }
  const described = await town.post(
    '/administration/commune/services/elus',
    { ...fields, beginsOn: '01/02/2026', endsOn: '' },
    'administrator',
  )
  if (described.status >= 400) throw new Error('Nobody may be described as elected.')
}

/** One that its author may still edit, and one that was hidden: she may appeal. */
async function twoComments(): Promise<void> {
  const about = { kind: 'process', id: 'place-du-centre' }
  for (const text of ['Un banc à l’ombre.', 'Un banc au soleil.']) {
    const fields = { key: randomUUID(), text }
    await town.post(`/commentaires/ecrire/${about.kind}/${about.id}`, fields, 'student')
  }
  const found = await sql<{ id: string }>`
    select id from comment where text = 'Un banc au soleil.'`.execute(town.db)
  const [comment] = found.rows
  if (comment === undefined) throw new Error('The demonstration lets nobody comment.')
  const opened = await town.post(
    `/administration/moderation/ouvrir/comment/${comment.id}`,
    {},
    'officerA',
  )
  const { body } = await town.get(opened.location, 'officerA')
  const hiding = formsIn(body, '').find(({ fields }) => fields.some(({ name }) => name === 'note'))
  const chosen = (hiding?.fields ?? []).map(({ name, value }) => [name, value || 'Hors sujet.'])
  const { jeton: _, ...decision } = Object.fromEntries(chosen)
  await town.post('/administration/moderation/decisions', decision, 'officerA')
}

/** As the server reads it (`form-body.ts`): half of an emoji is no letter. One apostrophe for two. */
const asRead = (text: string): string =>
  Buffer.from(text.replaceAll('\0', '').normalize('NFC')).toString().replaceAll("'", '’')

/** What is wrong with the answer to a field in which `typed` was written. */
function faultsOf(field: ShownField, typed: string, action: string, sent: Sent): readonly string[] {
  if (sent.status >= 500) return [`fails (${sent.status})`]
  if (sent.body.includes(script)) return ['is written in the page as it came']
  const isOver = sent.status < 400 && sent.status !== 200
  if (isOver || !field.isWritten || answeredElsewhere[field.name] !== undefined) return []
  const again = formsIn(sent.body, action)
    .filter((form) => pathOf(form.action) === pathOf(action))
    .flatMap(({ fields }) => fields.filter(({ name }) => name === field.name))
  const isSaid = sent.status === 200 || again.some(({ isBlamed }) => isBlamed)
  const isKept = again.some(({ value }) => asRead(value).includes(asRead(typed)))
  return [
    ...(isSaid ? [] : [`is refused (${sent.status}) without a sentence beside it`]),
    ...(isKept || !field.isShownBack ? [] : [`is lost (${sent.status}): it comes back otherwise`]),
  ]
}

/** What a careful person would write there. */
function wellFilled({ name, value, isWritten, isNumber }: ShownField): string {
  if (!isWritten || value !== '') return value
  if (/(On|^day|Date)$/.test(name)) return '01/02/2027'
  if (/Hour$|^(from|until)$/.test(name)) return '10:00'
  if (/mail|contact/i.test(name)) return 'agathe@exemple.fr'
  return isNumber ? '12' : 'Essai'
}

/** Sends a form with one field as said, the others as a careful person leaves them. */
async function send({ by, form }: FoundForm, name: string, text: string): Promise<Sent> {
  // The limits of a robot are another test’s.
  await sql`delete from attempt_window`.execute(town.db)
  const left = form.fields.filter(
    (field) => field.isSent && !['jeton', 'siteWeb'].includes(field.name),
  )
  const fields = Object.fromEntries(left.map((field) => [field.name, wellFilled(field)]))
  const all = { ...fields, [name]: text }
  return form.method === 'post'
    ? town.post(form.action, form.hasFiles ? { ...all, rien: new File([], '') } : all, by)
    : town.get(`${pathOf(form.action)}?${new URLSearchParams(all).toString()}`, by)
}

/** Writes in each field asked for, once: alike ones of alike forms are one. @returns what is wrong */
async function writeInAll(
  text: string,
  isAsked: (one: FoundForm, field: ShownField) => boolean,
  judge: typeof faultsOf = faultsOf,
): Promise<readonly string[]> {
  const faults: string[] = []
  const seen = new Set(['jeton'])
  for (const found of forms)
    for (const field of found.form.fields.filter((one) => isAsked(found, one))) {
      const key = `${found.route} ${shapeOf(field.name)}`
      if (field.name === 'jeton' || seen.has(key)) continue
      seen.add(key)
      const sent = await send(found, field.name, text)
      for (const fault of judge(field, text, found.form.action, sent))
        faults.push(`${key} ${fault}; ${found.on}, by ${found.by ?? 'anybody'}`)
    }
  return faults
}

const isWritten = ({ form }: FoundForm, field: ShownField) =>
  form.method === 'post' && field.isWritten
const isLeft = ({ form }: FoundForm, field: ShownField) =>
  form.method === 'post' && !field.isWritten && field.isSent
const isSearch = ({ form }: FoundForm, field: ShownField) =>
  form.method === 'get' && field.isWritten
/** Nothing fails, nothing is written raw; what becomes of it is its page’s to say. */
const onlyHolds: typeof faultsOf = (field, ...others) =>
  faultsOf({ ...field, isWritten: false }, ...others)

/** Names of its fields that take words of any kind. */
function wordsOf({ form }: Route): readonly string[] {
  if (form === undefined) return []
  const told = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' })
  return Object.entries(told.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'object' && field.type === 'string' && !('enum' in field || 'format' in field)
      ? [name]
      : [],
  )
}

describe('Every form of the town, as each role meets it', () => {
  test('is seen: more than a hundred of them, on pages that all answer', () => {
    expect(failing).toEqual([])
    expect(forms.length).toBeGreaterThan(100)
  })

  test('names each of its controls as no other of the page, once its form and its group are said', () => {
    expect([...shared]).toEqual([])
  })

  test('is seen when it takes words, or said here why not', () => {
    const seen = new Set(forms.map(({ route }) => route))
    const missing = town.routes
      .filter((route) => route.method === 'POST' && wordsOf(route).length > 0)
      .map(({ path }) => path)
      .filter((path) => !seen.has(path))
    expect(missing.toSorted()).toEqual(Object.keys(unseen).toSorted())
  })

  test('says beside a field of 100,000 letters what is wrong, and keeps what was typed', async () => {
    expect(await writeInAll(long, isWritten)).toEqual([])
  }, 180_000)

  test('holds when a hidden value or a choice is 100,000 letters', async () => {
    expect(await writeInAll(long, isLeft)).toEqual([])
  }, 120_000)

  test('finds nothing, calmly, for a search of 4,000 letters', async () => {
    const words = long.replaceAll('\0', '').slice(0, 4000)
    expect(await writeInAll(words, isSearch, onlyHolds)).toEqual([])
  }, 60_000)

  test('takes a script for words, which every page then writes as words', async () => {
    expect(await writeInAll(hostile, isWritten, onlyHolds)).toEqual([])
    const raw: string[] = []
    let escaped = 0
    const look = ({ where, body }: PageRead) => {
      if (body.includes(script)) raw.push(where)
      if (body.includes('&lt;script>alert(1)&lt;/script>')) escaped += 1
    }
    const readers = ['officerA', 'administrator', 'roadsEngineer', 'councillor', undefined] as const
    await walkForms(town, look, readers)
    expect(raw).toEqual([])
    expect(escaped).toBeGreaterThan(10)
  }, 180_000)
})

describe('What programs send', () => {
  const given = {
    service_code: 'proprete',
    description: 'Une poubelle est pleine.',
    address_string: 'rue de l’Aqueduc',
    address_id: '',
    lat: '48.79',
    long: '2.33',
    email: '',
    phone: '',
  }
  const asProgram = async (path: string, fields: Readonly<Record<string, string>>) => {
    await sql`delete from attempt_window`.execute(town.db)
    return town.post(path, fields)
  }

  test('to Open311, of 100,000 letters in a field, is refused in JSON that names the field', async () => {
    const act = { by: 'guard', now: town.now() }
    const key = await open311Keys(town.db).make('Essai', act)
    const sent = (more: object) =>
      asProgram('/open311/v2/requests.json', { ...given, api_key: key, ...more })
    expect((await sent({})).status).toBe(200)
    for (const field of Object.keys(given)) {
      const { status, body } = await sent({ [field]: long })
      expect([field, status], body.slice(0, 200)).toEqual([
        field,
        field === 'service_code' ? 404 : 400,
      ])
      expect(JSON.parse(body)).toMatchObject([
        { code: status, description: expect.stringContaining(field) },
      ])
    }
    expect((await sent({ api_key: long })).status).toBe(403)
    expect((await sent({ description: hostile })).status).toBe(200)
  })

  test('while somebody types, of 100,000 letters, is answered all the same', async () => {
    for (const words of [long, hostile]) {
      const { status, body } = await asProgram('/questions/proches', { subject: words })
      expect(status).toBeLessThan(500)
      expect(body).not.toContain(script)
    }
  })
})

describe('This guard', () => {
  const [form] = formsIn(
    '<form method="post" action="/a"><input type="hidden" name="seen" value="1"/>' +
      '<textarea name="text" aria-invalid="true">Bonjour &lt;b></textarea><button>Oui</button></form>',
    '/a',
  )
  const field = form?.fields.find(({ name }) => name === 'text')
  const judged = (typed: string, status: number, body: string) =>
    field === undefined
      ? ['no field']
      : faultsOf(field, typed, '/a', { status, body, location: '' })
  const back = (text: string, isBlamed = true) =>
    `<form method="post" action="/a"><textarea name="text"${isBlamed ? ' aria-invalid="true"' : ''}>${text}</textarea></form>`

  test('reads a form, and what stands in it', () => {
    expect(form?.fields.map(({ name, value, isWritten: is }) => [name, value, is])).toEqual([
      ['seen', '1', false],
      ['text', 'Bonjour <b>', true],
    ])
  })

  test('hears two controls of one name, unless their forms or their groups have names', () => {
    const field = (id: string) => `<label for="${id}">Pour <b>le</b></label><input id="${id}"/>`
    const form = (name: string, id: string) => `<form aria-label="${name}">${field(id)}</form>`
    const group = (name: string, id: string) =>
      `<fieldset><legend>${name}</legend>${field(id)}</fieldset>`
    expect(sharedNames(field('a') + field('b'))).toEqual(['Pour le'])
    expect(sharedNames(form('Actions', 'a') + form('Promesses', 'b'))).toEqual([])
    expect(sharedNames(group('Date 1', 'a') + group('Date 2', 'b'))).toEqual([])
    expect(sharedNames(form('Même', 'a') + form('Même', 'b'))).toEqual(['Même / Pour le'])
  })

  test.each([
    ['kept and said', 422, back('Trop'), []],
    ['a failure', 500, '', ['fails (500)']],
    ['a script', 200, `<p>${script}</p>`, ['is written in the page as it came']],
    ['cut', 422, back('Tr'), ['is lost (422): it comes back otherwise']],
    ['said nowhere', 422, back('Trop', false), ['is refused (422) without a sentence beside it']],
    ['taken', 303, '', []],
  ] as const)('sees %s', (_, status, body, faults) => {
    expect(judged('Trop', status, body)).toEqual(faults)
  })
})
