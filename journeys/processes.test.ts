import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { until } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving, type Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const dayFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** In another tab, the texts are saved while she writes: she is shown both, and loses nothing. */
async function writtenByTwo({ page, follow, press, reads }: Visitor): Promise<void> {
  const can = 'Ce que les habitants peuvent changer'
  await follow('Changer les textes')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel(can).first().fill('- Le chemin\n- Les bancs')
  await other.getByRole('checkbox', { name: 'Le Coteau' }).uncheck()
  await arriving(other, other.getByRole('button', { name: 'Enregistrer' }).click())
  await other.close()

  await page.getByLabel(can).first().fill('- Le chemin\n- Les arbres')
  await press('Enregistrer')
  expect(await reads()).toContain('Rien du vôtre n’est enregistré')
  expect(await page.locator('.comparison').allInnerTexts()).toEqual([
    expect.stringMatching(/Les bancs[^]*Les arbres/),
  ])
  expect(await reads()).toMatch(/Les quartiers enregistrés maintenant\s: Toute la ville/)
  await press('Enregistrer')
  expect(await reads()).toContain('Publiée')
}

describe('Une démarche, de l’atelier à la place publique', () => {
  test('« Agathe la prépare, la relit et la publie », une habitante la lit', async () => {
    const agathe = await arrives()
    await agathe.open('/administration/demarches')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.follow('Nouvelle démarche')
    await agathe.page.getByLabel('Titre', { exact: true }).first().fill('Les berges de la rivière')
    await agathe.page.getByLabel('À quoi ça sert').first().fill('Rendre la rivière aux promeneurs.')
    await agathe.page.getByLabel('Ce que les habitants peuvent changer').first().fill('- Le chemin')
    await agathe.choose(/^Concertation/)
    await agathe.press('Enregistrer')
    // The browser itself holds the form back: what cannot change is required.
    expect(await agathe.page.locator('h1').innerText()).toBe('Nouvelle démarche')
    await agathe.page
      .getByLabel('Ce qui ne changera pas, et pourquoi')
      .first()
      .fill('Le lit de la rivière : la loi sur l’eau le protège.')
    await agathe.tick('Le Coteau')
    await agathe.press('Enregistrer')
    expect(await agathe.reads()).toContain('Brouillon')

    await agathe.follow('Ajouter une étape')
    await agathe.write('Nom de l’étape', 'Balades')
    await agathe.write('Premier jour', dayFrom(-2))
    await agathe.write('Dernier jour (facultatif)', dayFrom(-3))
    await agathe.press('Enregistrer')
    expect(await agathe.reads()).toContain('La fin est avant le début.')
    await agathe.write('Dernier jour (facultatif)', dayFrom(20))
    await agathe.press('Enregistrer')
    await agathe.follow('Ajouter une étape')
    await agathe.write('Nom de l’étape', 'Ateliers')
    await agathe.write('Premier jour', dayFrom(30))
    await agathe.write('Dernier jour (facultatif)', dayFrom(60))
    await agathe.press('Enregistrer')
    expect(await agathe.reads()).toMatch(/Rien n’est prévu entre «\sBalades\s» et «\sAteliers\s»/)

    await agathe.page.setInputFiles('#file', {
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ'),
    })
    await agathe.write('Titre du document', 'Plan des berges')
    await agathe.press('Ajouter ce document')
    expect(await agathe.reads()).toContain('Ce fichier n’est pas un PDF.')
    await agathe.page.setInputFiles('#file', {
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 un plan inventé'),
    })
    await agathe.press('Ajouter ce document')
    expect(await agathe.reads()).toContain('Plan des berges, ajouté le')

    const she = await arrives({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
    await she.page.goto('/demarches/les-berges-de-la-riviere')
    expect(await she.page.locator('h1').innerText()).toBe('Cette page n’existe pas')

    await agathe.follow('Voir comme le public')
    expect(await agathe.reads()).toContain('le public ne voit pas cette page.')
    await agathe.follow('Revenir à l’atelier')
    await agathe.press('Publier')
    expect(await agathe.reads()).toContain('Publiée')

    await she.open('/demarches?quartier=coteau&etat=current')
    await she.follow('Les berges de la rivière')
    expect(await she.reads()).toMatch(/En ce moment\s: Balades/)
    expect(await she.reads()).toContain('la loi sur l’eau le protège')
    expect(readFileSync(await she.download(/Plan des berges/), 'utf8')).toContain('un plan inventé')
    expect(readFileSync(await she.download(/Ajouter à mon agenda/), 'utf8')).toContain(
      'SUMMARY:Les berges de la rivière\u00a0: Balades',
    )
    await she.leave()

    const he = await arrives()
    await he.open('/en/demarches/les-berges-de-la-riviere')
    expect(await he.reads()).toContain('it is shown in Français')
    expect(await he.reads()).toContain('At the moment: Balades')
    await he.leave()

    await writtenByTwo(agathe)

    await agathe.press('Mettre à la corbeille')
    expect(await agathe.reads()).toContain('À la corbeille')
    await agathe.press('Reprendre de la corbeille')
    expect(await agathe.reads()).toContain('Publiée')
    await agathe.leave()
  }, 240_000)

  test('« L’heure d’une étape passe » : la page change d’elle-même', async () => {
    const she = await arrives()
    await she.open('/demarches/budget-participatif')
    expect(await she.reads()).toMatch(/En ce moment\s: Vote/)
    await sql`
      update phase set ends_at = clock_timestamp() + interval '2 seconds'
      where name->0->>'text' = 'Vote'`.execute(town.db)
    // What an officer’s change would have told.
    await sql`
      update object_version set version = version + 1 where key = 'processes'`.execute(town.db)
    await until(async () => {
      await she.open('/demarches/budget-participatif')
      return /Prochaine étape\s: Résultats/.test(await she.reads())
    })
    await she.leave()
  })

  test('« Une élue n’entre pas dans l’atelier »', async () => {
    const she = await arrives()
    await she.open('/administration/demarches')
    await signsIn(she, town.db, cast.councillor.email)
    expect(await she.page.locator('h1').innerText()).toBe('Cette page n’est pas pour vous')
    await she.leave()
  })
})
