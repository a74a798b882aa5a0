import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { filesIn, isFileHash, sharedFiles } from '../../platform/files/index.ts'
import { meetingFileColumns } from '../index.ts'
import { readIn, signs, siteAt, siteOf } from '../site.testing.ts'
import { actsOn } from '../store/acts.ts'
import { agendaOf } from '../store/agendas.ts'
import { forgetDocuments } from '../store/documents.ts'
import { aBody, act, now, plans, read } from '../testing.ts'

let folder = ''
beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  folder = mkdtempSync(join(tmpdir(), 'parvis-agenda-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const pdf = (text: string) => new File([`%PDF-1.7 ${text}`], 'plan.pdf')
const title = 'Plan de la place'

/** A meeting whose agenda has one item after the first. */
async function aMeeting(db: Database) {
  await aBody(db, 'essai', 'centre')
  const { id, number } = await plans(db, { body: 'essai' })
  const item = { source: 'hand', about: null, type: 'opinion', minutes: 20, owner: '' } as const
  await agendaOf(db, id, act).add({ ...item, title: 'La place du marché' })
  const files = sharedFiles(filesIn(folder), db, meetingFileColumns)
  const site = await siteOf(db, now, files)
  const agenda = `/administration/reunions/${number}/ordre-du-jour`
  const itemOf = async () => (await read(db, number)).items[1]?.id ?? ''
  const documents = async () => (await read(db, number)).documents
  const put = async (fields: Record<string, string | File>) =>
    site.post(`${agenda}/${await itemOf()}/documents`, { documentTitle: title, ...fields })
  const call = () => actsOn(db, id, act).call()
  return { ...site, id, number, agenda, itemOf, documents, put, call }
}

/** Its minutes, written, signed and published the day after. */
async function publishes(db: Database, number: number, said: string): Promise<void> {
  const { get, post } = siteAt(db, new Date('2026-06-19T08:00:00Z'))
  const run = `/administration/reunions/${number}`
  await post(`${run}/soir`, { from: '19:05', until: '21:00', room: '12' })
  const [, item] = (await read(db, number)).items
  const born = readIn(await get(`${run}/compte-rendu`, 'officer'))
  await post(`${run}/compte-rendu`, { ...born, [`texte-${item?.id}`]: said })
  await post(`${run}/compte-rendu/signature`, { lu: '1' })
  for (let turn = 0; turn < 2; turn += 1) await signs(db, number, 'approved')
  await post(`${run}/compte-rendu/publication`, { version: '1' })
}

const isKept = (hash: string | undefined): Promise<boolean> =>
  hash !== undefined && isFileHash(hash) ? filesIn(folder).has(hash) : Promise.resolve(false)

describe('A document of an item', () => {
  test('is read by officers alone until the notice leaves, then by anybody', () =>
    withRollback(async (db) => {
      const { get, put, call, number, agenda, itemOf, documents } = await aMeeting(db)
      expect((await put({ file: pdf('un') })).statusCode).toBe(303)
      const [document] = await documents()
      const inside = `${agenda}/${await itemOf()}/documents/${document?.id}`
      const outside = `/reunions/${number}/documents/${document?.id}`
      const agendaShown = (await get(agenda, 'officer')).body
      expect(agendaShown).toContain(inside)
      expect((await get(`${agenda}/${await itemOf()}`, 'officer')).body).toContain(
        'Ils deviennent publics quand la convocation part.',
      )
      expect((await get(inside, 'officer')).body).toBe('%PDF-1.7 un')
      expect((await get(inside)).statusCode).toBe(303)
      expect((await get(outside)).statusCode).toBe(404)
      expect((await get(outside, 'officer')).statusCode).toBe(404)

      expect(await call()).toBe(null)
      const shown = (await get(`/reunions/${number}`)).body
      expect(shown).toContain(`href="${outside}"`)
      expect(shown).toMatch(/Plan de la place.*\(PDF, 11 octets\)/s)
      const given = await get(outside)
      expect([given.statusCode, given.type, given.body]).toEqual([
        ...[200, 'application/pdf', '%PDF-1.7 un'],
      ])
    }))

  test.each([
    [{}, 'Choisissez un fichier.'],
    [{ file: new File(['<html>'], 'plan.pdf') }, 'Ce fichier n’est pas un PDF.'],
    [{ file: new File(['%PDF-', new Uint8Array(20 * 1024 * 1024)], 'p.pdf') }, '20 Mo au plus.'],
    [{ file: pdf('un'), documentTitle: ' ' }, 'Il faut remplir cette ligne.'],
    [{ file: pdf('un'), documentTitle: 'x'.repeat(121) }, 'C’est trop long'],
  ])('as %j is refused in a sentence, and what was typed stays', (sent, sentence) =>
    withRollback(async (db) => {
      const { put, documents } = await aMeeting(db)
      const { statusCode, body } = await put(sent as Record<string, string | File>)
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
      expect(body).toContain('documentTitle' in sent ? sent.documentTitle.trim() : title)
      expect(await documents()).toEqual([])
    }),
  )

  test('sent twice is there once; there are ten at most', () =>
    withRollback(async (db) => {
      const { put, documents } = await aMeeting(db)
      for (let time = 0; time < 2; time += 1) await put({ file: pdf('un') })
      expect(await documents()).toHaveLength(1)
      for (let rank = 2; rank <= 10; rank += 1) await put({ file: pdf(String(rank)) })
      const refused = await put({ file: pdf('de trop') })
      expect(refused.body).toContain('Dix documents par point, c’est le plus possible.')
      expect(await documents()).toHaveLength(10)
    }))

  test('is replaced under the same title and address, and its former file is let go', () =>
    withRollback(async (db) => {
      const { get, post, put, call, number, agenda, itemOf, documents } = await aMeeting(db)
      await put({ file: pdf('avant') })
      await call()
      const [before] = await documents()
      const one = `${agenda}/${await itemOf()}/documents/${before?.id}`
      const refused = await post(one, { file: new File(['GIF'], 'plan.pdf') })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Ce fichier n’est pas un PDF.')
      expect((await post(one, { file: pdf('après') })).statusCode).toBe(303)
      expect((await get(`/reunions/${number}/documents/${before?.id}`)).body).toBe('%PDF-1.7 après')
      expect(await isKept(before?.file)).toBe(false)
      expect(await documents()).toHaveLength(1)
    }))

  test('taken off is given to nobody, may be put back, and is forgotten two nights after', () =>
    withRollback(async (db) => {
      const { get, post, put, call, number, agenda, itemOf, documents } = await aMeeting(db)
      await put({ file: pdf('à retirer') })
      await call()
      const [document] = await documents()
      const one = `${agenda}/${await itemOf()}/documents/${document?.id}`
      const outside = `/reunions/${number}/documents/${document?.id}`
      await post(`${one}/retrait`, {})
      expect((await get(outside)).statusCode).toBe(404)
      expect((await get(`/reunions/${number}`)).body).not.toContain(title)
      await post(`${one}/remise`, {})
      expect((await get(outside)).statusCode).toBe(200)

      await post(`${one}/retrait`, {})
      const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
      const forgotten = (hours: number) =>
        inTransaction(db, (tx) => forgetDocuments(tx, inHours(hours)))
      expect(await forgotten(20)).toEqual([])
      expect(await forgotten(30)).toEqual([document?.file])
      expect(await documents()).toEqual([])
    }))

  test('taken off comes back while its item has room and no night has passed; else a sentence says no', () =>
    withRollback(async (db) => {
      const { post, put, agenda, itemOf, documents } = await aMeeting(db)
      for (let rank = 1; rank <= 10; rank += 1) await put({ file: pdf(String(rank)) })
      const [first] = await documents()
      const one = `${agenda}/${await itemOf()}/documents/${first?.id}`
      await post(`${one}/retrait`, {})
      await put({ file: pdf('à sa place') })
      const refused = await post(`${one}/remise`, {})
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Dix documents par point, c’est le plus possible.')

      const later = new Date(now.getTime() + 30 * 3_600_000)
      await inTransaction(db, (tx) => forgetDocuments(tx, later))
      const forgotten = await post(`${one}/remise`, {})
      expect(forgotten.statusCode).toBe(422)
      expect(forgotten.body).toContain('La réunion a changé entre-temps')
      expect(await documents()).toHaveLength(10)
    }))

  test('follows its item: taken off with it, back with it, forgotten when nobody puts it back', () =>
    withRollback(async (db) => {
      const { get, post, put, call, number, agenda, itemOf, documents } = await aMeeting(db)
      await put({ file: pdf('un') })
      await call()
      const [document] = await documents()
      const outside = `/reunions/${number}/documents/${document?.id}`
      const removed = await post(`${agenda}/${await itemOf()}/retrait`, {})
      expect((await get(outside)).statusCode).toBe(404)
      const item = document?.item ?? ''
      expect(removed.body).toContain(`name="id" value="${item}"`)
      const kept = {
        ...{ id: item, source: 'hand', about: '', title: 'La place du marché' },
        ...{ type: 'opinion', minutes: '20', owner: '' },
      }
      expect((await post(`${agenda}/remise`, kept)).statusCode).toBe(303)
      expect((await get(outside)).statusCode).toBe(200)
      expect((await post(`${agenda}/remise`, kept)).body).toContain('C’est déjà à l’ordre du jour.')

      await post(`${agenda}/${await itemOf()}/retrait`, {})
      const files = await inTransaction(db, (tx) => forgetDocuments(tx, now))
      expect(files).toEqual([document?.file])
    }))

  test('of another meeting is neither given, replaced nor taken off by its address', () =>
    withRollback(async (db) => {
      const { get, post, put, call, agenda, itemOf, documents } = await aMeeting(db)
      await put({ file: pdf('un') })
      await call()
      const [document] = await documents()
      const other = await plans(db)
      expect((await get(`/reunions/${other.number}/documents/${document?.id}`)).statusCode).toBe(
        404,
      )
      const elsewhere = agenda.replace(/\d+/, String(other.number))
      const item = other.items[0]?.id ?? ''
      const one = `${elsewhere}/${item}/documents/${document?.id}`
      expect((await post(one, { file: pdf('deux') })).statusCode).toBe(422)
      await post(`${one}/retrait`, {})
      expect((await get(one, 'officer')).statusCode).toBe(404)
      expect(await documents()).toEqual([document])
      expect(await itemOf()).toBe(document?.item)
    }))

  test('stands with its title in the minutes, on their page and on paper', () =>
    withRollback(async (db) => {
      const { put, call, get, post, number, agenda, itemOf } = await aMeeting(db)
      await put({ file: pdf('un') })
      await call()
      await publishes(db, number, 'On en parle.')
      const page = (await get(`/reunions/${number}/compte-rendu`)).body
      expect(page.indexOf(title)).toBeGreaterThan(page.indexOf('On en parle.'))
      expect((await get(`/reunions/${number}/compte-rendu.docx`)).statusCode).toBe(200)
      const after = await post(`${agenda}/${await itemOf()}/documents`, {
        ...{ documentTitle: 'Trop tard', file: pdf('deux') },
      })
      expect(after.statusCode).toBe(422)
    }))
})
