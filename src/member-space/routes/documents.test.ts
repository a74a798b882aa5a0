import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, isFileHash } from '../../platform/files/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { spacePaths } from '../rules/paths.ts'
import { siteAt, spaceSite } from '../site.testing.ts'
import { theCouncil } from '../testing.ts'

let folder = ''
beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  folder = mkdtempSync(join(tmpdir(), 'parvis-space-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const noon = '2026-05-04T10:00:00Z'
const all = spacePaths.documents(theCouncil)
const pdf = (text: string) => new File([`%PDF-1.7 ${text}`], 'plan.pdf')

type Site = Awaited<ReturnType<typeof spaceSite>>

/** @returns the address of a document, and its id */
async function put({ post }: Site, file: File = pdf('un')) {
  const { location } = await post(all, { title: 'Plan du stand', file }, 'agathe')
  const path = location.split('?')[0] ?? ''
  return { path, id: path.split('/').at(-1) ?? '' }
}

const keptIn = async (db: Database): Promise<readonly string[]> => {
  const found = await sql<{ file: string }>`
    select file from space_document_version where file is not null`.execute(db)
  return found.rows.map(({ file }) => file)
}

describe('A document of the members', () => {
  test('is put there by a member, listed, and given as a file to each of those who read the space', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db, noon, folder)
      const { path, id } = await put(site)
      expect((await site.get(all, 'alban')).body).toContain('Plan du stand')
      expect((await site.get(path, 'elias')).body).toContain('Déposée par Agathe')
      for (const who of ['agathe', 'alban', 'anais', 'elias', 'oriane'] as const) {
        const file = await site.get(spacePaths.version(theCouncil, id, '1'), who)
        expect([who, file.statusCode, file.type, file.body]).toEqual([
          ...[who, 200, 'application/pdf'],
          '%PDF-1.7 un',
        ])
      }
    }))

  test('keeps its former versions, each with who put it', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db, noon, folder)
      const { path, id } = await put(site)
      expect((await site.post(path, { file: pdf('deux') }, 'alban')).statusCode).toBe(303)
      const { body } = await site.get(path, 'agathe')
      expect(body).toContain('Déposée par Alban')
      expect((await site.get(all, 'agathe')).body).toContain('Version 2')
      const first = await site.get(spacePaths.version(theCouncil, id, '1'), 'agathe')
      const second = await site.get(spacePaths.version(theCouncil, id, '2'), 'agathe')
      expect([first.body, second.body]).toEqual(['%PDF-1.7 un', '%PDF-1.7 deux'])
      expect((await site.get(spacePaths.version(theCouncil, id, '3'), 'agathe')).statusCode).toBe(
        404,
      )
    }))

  test('sent twice makes one version; another file of the same form makes another', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db, noon, folder)
      const cle = '11111111-1111-4111-8111-111111111111'
      const sends = async (text: string) =>
        (await site.post(all, { title: 'Plan', file: pdf(text), cle }, 'agathe')).location
      const [one, again, other] = [await sends('un'), await sends('un'), await sends('deux')]
      expect([again === one, other === one]).toEqual([true, false])
      const path = one.split('?')[0] ?? ''
      for (const _ of [1, 2]) {
        const { location } = await site.post(path, { file: pdf('trois') }, 'alban')
        expect(location).toBe(`${path}?fait=oui`)
      }
      const { body } = await site.get(path, 'agathe')
      expect(body).toContain('Version 2')
      expect(body).not.toContain('Version 3')
      const file = await site.get(`${path}/versions/2`, 'agathe')
      expect(file.body).toBe('%PDF-1.7 trois')
    }))

  test('that is a picture is written anew, without the place and the hour of EXIF', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db, noon, folder)
      const picture = await sharp({
        create: { width: 8, height: 8, channels: 3, background: 'red' },
      })
        .withExif({ IFD0: { Artist: 'Agathe' } })
        .png()
        .toBuffer()
      const { path } = await put(site, new File([new Uint8Array(picture)], 'IMG_001.png'))
      expect((await site.get(path, 'alban')).body).toContain('JPEG')
      const [hash = ''] = await keptIn(db)
      if (!isFileHash(hash)) throw new Error(hash)
      const kept = await sharp(join(folder, hash.slice(0, 2), hash)).metadata()
      expect([kept.format, kept.exif]).toEqual(['jpeg', undefined])
    }))

  test('is refused when it is a program, when nothing is sent, when it has no title', () =>
    withRollback(async (db) => {
      const { post } = await spaceSite(db, noon, folder)
      const program = new File(['MZ a program'], 'plan.pdf')
      const refused = await post(all, { title: 'Plan', file: program }, 'agathe')
      expect([refused.statusCode, refused.body]).toEqual([
        422,
        expect.stringContaining('ni un PDF, ni une image'),
      ])
      expect(refused.body).toContain('value="Plan"')
      expect((await post(all, { title: 'Plan' }, 'agathe')).body).toContain(
        'Choisissez un fichier.',
      )
      const untitled = await post(all, { title: '', file: pdf('un') }, 'agathe')
      expect(untitled.statusCode).toBe(422)
    }))

  test('withdrawn is given to nobody any more, and its files are erased', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db, noon, folder)
      const { path, id } = await put(site, pdf('à retirer'))
      const [hash = ''] = await keptIn(db)
      const away = spacePaths.withdrawDocument(theCouncil, id)
      expect((await site.get(away, 'alban')).statusCode).toBe(404)
      expect((await site.post(away, { why: '' }, 'oriane')).statusCode).toBe(422)
      await site.post(away, { why: 'Il montre un numéro de téléphone.' }, 'oriane')
      expect((await site.get(path, 'agathe')).body).toContain(
        'Document retiré par la mission participation : Il montre un numéro de téléphone.',
      )
      const file = await site.get(spacePaths.version(theCouncil, id, '1'), 'agathe')
      expect(file.statusCode).toBe(404)
      expect(isFileHash(hash) && (await filesIn(folder).has(hash))).toBe(false)
      expect((await site.post(path, { file: pdf('deux') }, 'agathe')).statusCode).toBe(422)
    }))

  test('is closed to who left the council, the same day, by the address of its file too', () =>
    withRollback(async (db) => {
      const site = await spaceSite(db, noon, folder)
      const { id } = await put(site)
      const address = spacePaths.version(theCouncil, id, '1')
      await sql`
        update body_term set ended_on = '2026-05-04', end_reason = 'resigned'
        where member in (select id from body_member where name = 'Alban')`.execute(db)
      const { statusCode, body } = await siteAt(db, noon, folder).get(address, 'alban')
      expect([statusCode, body]).toEqual([403, expect.not.stringContaining('%PDF')])
    }))
})
