import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { plans } from '../../meetings/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { charterPaper } from '../papers/charter-paper.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterSiteOn, siteWithBody } from '../site.testing.ts'
import { readCharter } from '../testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const fresh = {
  ...{ kind: 'charter', body: 'conseil-essai', title: 'Charte du quartier', beginning: 'model' },
}
const adoption = {
  ...{ adoptedBy: 'municipal-council', adoptedOn: '01/03/2026', inForceOn: '05/03/2026' },
  source: 'Délibération 2026-045',
}

/** A charter that begins with the usual text. @returns where it is written */
async function begun(db: Database) {
  const site = await siteWithBody(db, '2026-03-10')
  const { location } = await site.post(charterPaths.fresh(), fresh)
  const id = location.split('?')[0]?.split('/').at(-1) ?? ''
  const run = charterPaths.run(id)
  const adopt = async (more: Readonly<Record<string, string>> = {}) =>
    site.post(`${run}/adoption`, {
      ...adoption,
      lu: String((await readCharter(db, id)).revision),
      ...more,
    })
  return { site, id, run, adopt }
}

describe('A charter that begins', () => {
  test('with the usual text says that it is a model, and is read by officers alone', () =>
    withRollback(async (db) => {
      const { site, run } = await begun(db)
      const { body } = await site.get(run, 'officer')
      expect(body).toContain('Article 1. Son but')
      expect(body).toContain('c’est un modèle')
      expect((await site.get('/chartes/1')).statusCode).toBe(404)
      expect((await site.get('/chartes')).body).toContain('Aucune charte pour le moment')
    }))

  test('without title is refused beside the field; what was typed stays', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-03-10')
      const { statusCode, body } = await site.post(charterPaths.fresh(), { ...fresh, title: '' })
      expect(statusCode).toBe(422)
      expect(body).toContain('Remplissez ce champ.')
      expect(body).toMatch(/value="conseil-essai" selected/)
    }))
})

describe('The title of a charter', () => {
  test('is changed until it is adopted; refused, what was typed stays', () =>
    withRollback(async (db) => {
      const { site, id, run, adopt } = await begun(db)
      const renames = async (title: string, more: Readonly<Record<string, string>> = {}) =>
        site.post(`${run}/titre`, {
          title,
          lu: String((await readCharter(db, id)).revision),
          ...more,
        })
      expect((await renames('')).body).toContain('Remplissez ce champ.')
      const old = await renames('Charte du centre', { lu: '77' })
      expect([old.statusCode, old.body.includes('value="Charte du centre"')]).toEqual([422, true])
      expect(old.body).toContain('Quelqu’un d’autre a changé ce texte entre-temps.')
      expect((await renames('Charte du centre')).statusCode).toBe(303)
      await adopt()
      expect((await site.get('/chartes/1')).body).toContain('Charte du centre')
      const late = await renames('Autre titre')
      expect([late.statusCode, late.body.includes('son titre ne change plus')]).toEqual([422, true])
      expect((await readCharter(db, id)).title).toBe('Charte du centre')
    }))
})

describe('Adopting a charter', () => {
  test('makes it public at its address, each article at its own, with who, when and by which act', () =>
    withRollback(async (db) => {
      const { site, adopt } = await begun(db)
      expect((await adopt()).statusCode).toBe(303)
      const { body } = await site.get('/chartes/1')
      for (const said of [
        'Charte du quartier',
        'id="article-4"',
        'en vigueur depuis le 5 mars 2026',
        'par le conseil municipal, le 1er mars 2026',
        'Délibération 2026-045',
      ])
        expect(body).toContain(said)
      expect((await site.get('/chartes?instance=conseil-essai')).body).toContain(
        'Ce qui règle le travail de : Conseil d’essai.',
      )
    }))

  test('on a day to come, or of a text that changed meanwhile, is refused with a sentence', () =>
    withRollback(async (db) => {
      const { adopt } = await begun(db)
      const early = await adopt({ adoptedOn: '01/04/2026' })
      expect([early.statusCode, early.body.includes('Ce jour n’est pas encore venu.')]).toEqual([
        422,
        true,
      ])
      const old = await adopt({ lu: '77' })
      expect(old.body).toContain('Quelqu’un d’autre a changé ce texte entre-temps.')
    }))

  test('at a meeting that was never held there is refused; at one that was, it leads there', () =>
    withRollback(async (db) => {
      const { site, adopt } = await begun(db)
      const { id: meeting, number } = await plans(db, { body: 'conseil-essai' })
      const inBody = { adoptedBy: 'body', meeting: String(number) }
      const unknown = await adopt(inBody)
      expect([unknown.statusCode, unknown.body.includes('Choisissez une réunion')]).toEqual([
        422,
        true,
      ])
      await sql`update meeting set state = 'held' where id = ${meeting}`.execute(db)
      expect((await adopt(inBody)).statusCode).toBe(303)
      expect((await site.get('/chartes/1')).body).toContain(`href="/reunions/${number}"`)
    }))

  test('once more keeps the former one at its address, and shows article by article what changed', () =>
    withRollback(async (db) => {
      const { site, id, adopt } = await begun(db)
      await adopt()
      const [first, second] = (await readCharter(db, id)).working
      const one = charterPaths.workingArticle(id, first?.id ?? '')
      const text = 'Le conseil parle du quartier.'
      await site.post(one, { chapter: first?.chapter ?? '', title: 'Son but', text, lu: '1' })
      await site.post(charterPaths.workingArticle(id, second?.id ?? '', 'retrait'), { lu: '1' })
      expect((await site.get(charterPaths.run(id, 'differences'), 'officer')).body).toContain(
        'Article 2 supprimé',
      )
      await adopt({ inForceOn: '01/04/2026' })

      const now = (await site.get('/chartes/1')).body
      expect(now).toContain('Une nouvelle version sera en vigueur le 1er avril 2026.')
      expect(now).not.toContain(text)
      const later = await charterSiteOn(db, '2026-04-01')
      expect((await later.get('/chartes/1')).body).toContain(text)
      const former = (await later.get('/chartes/1/versions/1')).body
      expect(former).toContain('Cette version n’est plus en vigueur depuis le 1er avril 2026.')
      expect(former).not.toContain(text)
      const compared = (await later.get('/chartes/1/differences')).body
      expect(compared).toContain('<ins>quartier.</ins>')
      expect(compared).toContain('L’article 3 devient l’article 2 :')
    }))

  test('is a PDF and a text to edit too', () =>
    withRollback(async (db) => {
      const { site, adopt } = await begun(db)
      await adopt()
      expect((await site.get(charterPaths.file(1, 1, 'pdf'))).type).toBe('application/pdf')
      expect((await site.get(charterPaths.file(1, 1, 'docx'))).type).toContain('wordprocessingml')
      expect((await site.get(charterPaths.file(1, 2, 'pdf'))).statusCode).toBe(404)
    }))

  test('says on its paper asked for in English that its articles are in French', () =>
    withRollback(async (db) => {
      const { adopt, id } = await begun(db)
      await adopt()
      const charter = await readCharter(db, id)
      const [version] = charter.versions
      if (version === undefined) throw new Error('It was just adopted.')
      const town = { name: 'Ville', colours: { accent: '#1f5c4c' }, zone: 'Europe/Paris' }
      const paperIn = (language: 'fr' | 'en') =>
        charterPaper(
          { town: { ...town, contactEmail: null }, speech: { language, overrides: {} } },
          { charter, version, bodies: [], today: version.inForceOn, day: (on) => on },
        )
      const english = paperIn('en')
      expect(english.titleLanguage).toBe('fr')
      expect(english.pieces[1]).toMatchObject({
        is: 'text',
        text: expect.stringContaining('in French'),
      })
      const articles = english.pieces.slice(2)
      expect(articles.every((piece) => 'language' in piece && piece.language === 'fr')).toBe(true)
      expect(JSON.stringify(paperIn('fr'))).not.toContain('"language":"fr"},')
    }))
})

describe('An article', () => {
  test('saved over a newer one shows both, and keeps what was typed', () =>
    withRollback(async (db) => {
      const { site, id } = await begun(db)
      const [first] = (await readCharter(db, id)).working
      const at = charterPaths.workingArticle(id, first?.id ?? '')
      const saves = (text: string) => site.post(at, { chapter: '', title: 'But', text, lu: '1' })
      expect((await saves('Le premier écrit.')).statusCode).toBe(303)
      const { statusCode, body } = await saves('Le second écrit.')
      expect(statusCode).toBe(422)
      expect(body).toContain('Ce que quelqu’un d’autre a enregistré')
      for (const word of ['premier', 'Le second écrit.']) expect(body).toContain(word)
      expect((await readCharter(db, id)).working[0]?.text).toBe('Le premier écrit.')
    }))

  test('withdrawn meanwhile gives back what was typed, to be added anew', () =>
    withRollback(async (db) => {
      const { site, id } = await begun(db)
      const [first] = (await readCharter(db, id)).working
      const at = charterPaths.workingArticle(id, first?.id ?? '')
      await site.post(`${at}/retrait`, { lu: '1' })
      const { body } = await site.post(at, {
        ...{ chapter: '', title: 'But', text: 'Le second écrit.', lu: '1' },
      })
      expect(body).toContain('Quelqu’un d’autre a supprimé cet article')
      expect(body).toContain('Le second écrit.')
      const untitled = { chapter: '', title: '', text: 'Le second écrit.', lu: '1' }
      const bad = await site.post(at, untitled)
      expect(bad.statusCode).toBe(422)
      for (const said of ['Remplissez ce champ.', 'Le second écrit.', 'a supprimé cet article'])
        expect(bad.body).toContain(said)
    }))

  test('is added after another one, once however often its form is sent, and moves', () =>
    withRollback(async (db) => {
      const { site, id } = await begun(db)
      const [first, second] = (await readCharter(db, id)).working
      const added = {
        ...{ chapter: first?.chapter ?? '', title: 'Entre les deux', text: 'Court.' },
        ...{ after: first?.id ?? '', cle: 'e0000000-0000-4000-8000-000000000009' },
      }
      for (const _ of [1, 2]) await site.post(charterPaths.newArticle(id), added)
      const ids = async () => (await readCharter(db, id)).working.map((one) => one.id).slice(0, 3)
      const [, between = ''] = await ids()
      expect(await ids()).toEqual([first?.id, between, second?.id])
      const place = charterPaths.workingArticle(id, between, 'place')
      await site.post(place, { direction: 'down' })
      expect(await ids()).toEqual([first?.id, second?.id, between])
      // As after « back », with other words: none of them is lost.
      await site.post(charterPaths.newArticle(id), { ...added, text: 'Plus long.' })
      const { working } = await readCharter(db, id)
      expect(working.filter(({ title }) => title === added.title)).toHaveLength(2)
    }))
})

describe('The work on charters', () => {
  test('is closed to who is no officer', () =>
    withRollback(async (db) => {
      const { site, id, run } = await begun(db)
      for (const url of [
        charterPaths.workbench(),
        charterPaths.fresh(),
        run,
        charterPaths.newArticle(id),
      ])
        expect((await site.get(url, 'councillor')).statusCode, url).toBe(403)
      expect((await site.post(`${run}/suppression`, {}, 'councillor')).statusCode).toBe(403)
    }))

  test('lets one that was never adopted go', () =>
    withRollback(async (db) => {
      const { site, run } = await begun(db)
      expect((await site.post(`${run}/suppression`, {})).location).toBe(charterPaths.workbench())
      expect((await site.get(run, 'officer')).statusCode).toBe(404)
    }))
})
