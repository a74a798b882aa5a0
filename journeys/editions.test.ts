import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { openBrowser } from './browser.ts'
import { type ServedTown, serveTown } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { type Visitor, visitor } from './visitor.ts'

let town: ServedTown
let browser: Browser
let folder: string
let agathe: Visitor

beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(realClock), openBrowser()])
  folder = mkdtempSync(join(tmpdir(), 'parvis-editions-'))
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  rmSync(folder, { recursive: true, force: true })
})

const arrives = (): Promise<Visitor> =>
  visitor(browser, { baseURL: town.origin, folder, acceptDownloads: true })

/** What Agathe reads, with plain spaces. */
const reads = async (): Promise<string> => (await agathe.reads()).replace(/[\u00a0\u202f]/g, ' ')

const prepared = '/administration/budget/budget-des-jeunes'

describe('Une chargée de mission prépare une édition', () => {
  test('« à partir de rien » : règles refusées quand personne ne pourrait voter, puis brouillon', async () => {
    agathe = await arrives()
    await agathe.open('/administration/budget')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.follow('Nouvelle édition')
    await agathe.write('Nom en français', 'Budget des jeunes')
    await agathe.write('Nom en anglais (facultatif)', 'Youth budget')
    await agathe.write('Toute la ville (facultatif)', '20 000')
    await agathe.write('Le Coteau (facultatif)', '3 000,50')
    await agathe.choose('Des points à répartir')
    await agathe.write('Points à répartir', '5')
    await agathe.write('Points au plus pour un projet', '6')
    await agathe.press('Créer le brouillon')
    expect(await reads()).toContain('Avec ces nombres, personne ne pourrait voter.')
    await agathe.write('Points au plus pour un projet', '3')
    await agathe.press('Créer le brouillon')
    expect(await reads()).toContain('au moins un projet')
    expect(await reads()).toMatch(/23\s000,50\s€/)

    const she = await arrives()
    await she.open('/budget-participatif/budget-des-jeunes')
    expect(await she.page.locator('h1').innerText(), 'a draft is nobody’s').toBe(
      'Cette page n’existe pas',
    )
    await she.leave()
  })

  test('« importe des projets » : une ligne fausse, rien n’est ajouté ; corrigée, tout l’est', async () => {
    await agathe.open(`${prepared}/projets`)
    await agathe.follow('Ajouter d’après un fichier CSV')
    const file = join(folder, 'projets.csv')
    writeFileSync(
      file,
      'titre;cout;liste\nUn mur d’escalade;9000;\nUn studio;gratuit;\nUn verger;1500;Le Coteau\n',
    )
    await agathe.page.setInputFiles('#fichier', file)
    await agathe.press('Lire sans rien ajouter')
    expect(await reads()).toContain('Ligne 3 : « gratuit » n’est pas un coût plus grand que zéro.')
    const pasted = agathe.page.getByLabel('Ou collez ici son contenu')
    await pasted.fill((await pasted.inputValue()).replace('gratuit', '7500'))
    await agathe.press('Lire sans rien ajouter')
    expect(await reads()).toContain('3 projets lus. Rien n’est encore ajouté.')
    await agathe.press('Ajouter ces 3 projets')
    expect(await reads()).toContain('3 projets sont ajoutés.')
  })

  test('« ajoute, range, retire, jette et reprend » un projet', async () => {
    await agathe.follow('Ajouter un projet')
    await agathe.write('Titre', 'Une piste de danse')
    await agathe.pick('Liste', 'Toute la ville')
    await agathe.write('Coût, en euros', '4 200')
    await agathe.page.getByLabel(/^Description/).fill('Un sol **souple**, sous la halle.')
    await agathe.press('Enregistrer')
    await agathe.press('Monter : Une piste de danse')
    const titles = agathe.page.locator('.prepared-projects strong')
    expect(await titles.allInnerTexts()).toEqual([
      'Un mur d’escalade',
      'Une piste de danse',
      'Un studio',
      'Un verger',
    ])
    await agathe.follow('Retirer du bulletin : Un studio')
    await agathe.press('Retirer du bulletin')
    expect(await reads()).toContain('Il faut remplir cette case.')
    await agathe.write('Pourquoi ? Tout le monde lira cette raison.', 'Le local est vendu.')
    await agathe.press('Retirer du bulletin')
    expect(await reads()).toContain('Retiré : Le local est vendu.')
    await agathe.press('Jeter : Un mur d’escalade')
    await agathe.press('Reprendre : Un mur d’escalade')
    expect(await titles.allInnerTexts()).toHaveLength(4)
  })

  test('« regarde le bulletin comme un habitant du Coteau », puis montre l’édition', async () => {
    await agathe.open(prepared)
    await agathe.follow('Voir le bulletin')
    expect(await reads()).not.toContain('Un verger')
    await agathe.follow('Le Coteau')
    expect(await reads()).toContain('Un verger')
    await agathe.page.getByLabel(/Un verger/).fill('3')
    await agathe.press('Relire mon bulletin')
    await agathe.press('Voter')
    expect(await reads()).toContain('aucun bulletin n’a été pris')

    await agathe.open(prepared)
    expect(await reads()).toContain('Tout est là pour préparer l’urne.')
    await agathe.press('Montrer cette édition aux habitants')
    await agathe.follow('La page des habitants')
    expect(await reads()).toContain('Un studio : Le local est vendu.')
    await agathe.unfold('En savoir plus')
    expect(await agathe.page.locator('.prose strong').innerText()).toBe('souple')
  })
})
