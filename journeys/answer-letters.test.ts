import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../src/documents/testing.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving } from './visitor.ts'

const { arrives, town, file } = stage(realClock)

describe('Une réponse sur papier', () => {
  test('« Une agente envoie les réponses de qui n’a pas d’adresse électronique, en un seul fichier »', async () => {
    const agathe = await arrives()
    await agathe.open('/administration/questions')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.open('/administration/questions')
    await agathe.follow('Courriers à faire')
    const [waiting = ''] =
      /\d+(?= personnes attendent leur réponse)/.exec(await agathe.reads()) ?? []
    expect(Number(waiting)).toBeGreaterThan(1)

    await agathe.press('Faire les lettres (PDF)')
    expect(await agathe.reads()).toContain('Écrivez au moins une adresse')
    const envelopes = agathe.page.getByLabel(/^Nom et adresse/)
    await envelopes.nth(0).fill('Ana Inventée\n3 rue Inventée\n94230 Cachan')
    await envelopes.nth(1).fill('王小明\n5 rue Inventée\n94230 Cachan')
    await agathe.write('Qui suit la question', 'Agathe Exemple, chargée de mission')
    const [letters] = await Promise.all([
      agathe.page.waitForEvent('download'),
      agathe.page.getByRole('button', { name: 'Faire les lettres (PDF)' }).click(),
    ])
    const path = file('lettres.pdf')
    await letters.saveAs(path)
    const { pages, letters: drawn } = readPdf(await readFile(path))
    expect(pages).toBeGreaterThanOrEqual(2)
    expect([...drawn]).toEqual(expect.arrayContaining(['王', 'é']))

    await agathe.open('/administration/questions/courriers')
    const left = Number(waiting) - 2
    expect(await agathe.reads()).toContain(`${left} personnes attendent leur réponse`)
    expect(await agathe.page.content()).not.toContain('rue Inventée')
    const again = agathe.page.getByRole('button', { name: /^Refaire/ }).first()
    await arriving(agathe.page, again.click())
    expect(await agathe.reads()).toContain('2 lettres sont à refaire')
  })

  test('« Un habitant télécharge une réponse que son lecteur d’écran sait lire »', async () => {
    const visitor = await arrives({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    })
    await visitor.open('/questions?mots=corbeille')
    await visitor.follow(/^Peut-on ajouter une corbeille chemin de la Serre/)
    const pdf = readPdf(await readFile(await visitor.download(/^La question et la réponse/)))
    expect(pdf.all).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.all).toContain('Peut-on ajouter une corbeille')
  })
})
