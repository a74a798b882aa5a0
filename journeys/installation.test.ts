import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installationDoor } from '../src/installation/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { demoNeighbourhoods, type Neighbourhood, towns } from '../src/town/index.ts'
import { type ServedTown, serveTown } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const settings = '/administration/commune'

async function administrator(options: BrowserContextOptions = {}): Promise<Visitor> {
  const she = await arrives(options)
  await she.open(settings)
  await signsIn(she, town.db, cast.administrator.email)
  await givesSecondFactor(she)
  return she
}

describe('L’administrateur décrit la commune', () => {
  let she: Visitor
  beforeAll(async () => {
    she = await administrator()
  })
  afterAll(() => she?.leave())

  test('Les couleurs changent à mesure qu’on les tape, puis sur la page d’accueil', async () => {
    await she.open(settings)
    await she.follow('Couleurs')
    await she.write('Couleur principale', '#ffdd00')
    await she.page.getByText('Foncée, pour rester lisible.').first().waitFor()
    expect(await she.reads()).toContain('Rien n’est encore changé sur le site.')
    await she.press('Enregistrer')
    expect(await she.reads()).toContain('C’est enregistré')
    const accent = () =>
      she.page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--parvis-pure-accent'),
      )
    await she.open('/')
    expect(await accent()).toBe('#ffdd00')

    await she.open(`${settings}/couleurs`)
    await she.write('Couleur principale', 'rouge')
    await she.press('Enregistrer')
    expect(await she.reads()).toContain('ce n’est pas une couleur.')
  })

  test('Un dessin de quartiers en mètres est refusé avec sa raison, un bon est vu avant d’être adopté', async () => {
    const sends = async (name: string, drawing: object | string): Promise<void> => {
      await she.page.getByLabel('Fichier GeoJSON').setInputFiles({
        name,
        mimeType: 'application/geo+json',
        buffer: Buffer.from(typeof drawing === 'string' ? drawing : JSON.stringify(drawing)),
      })
      await she.press('Voir ce dessin')
    }
    const drawing = (neighbourhoods: readonly Neighbourhood[]) => ({
      type: 'FeatureCollection',
      features: neighbourhoods.map(({ name, outline }) => ({
        type: 'Feature',
        properties: { name },
        geometry: outline,
      })),
    })
    const inMetres = JSON.stringify(drawing(demoNeighbourhoods))
      .replace(/2\.\d+/g, '652000')
      .replace(/48\.\d+/g, '6855000')

    await she.open(settings)
    await she.follow('Quartiers')
    await sends('quartiers.geojson', inMetres)
    expect(await she.reads()).toContain('en mètres (Lambert 93)')

    await sends('quartiers.geojson', drawing(demoNeighbourhoods.slice(1)))
    expect(await she.reads()).toContain('Ce dessin ne peut pas être adopté maintenant')
    expect(await she.reads()).toMatch(/Le Coteau.{1,3}disparaîtrait/)

    await she.follow('Envoyer un autre dessin')
    const [first, ...others] = demoNeighbourhoods
    if (first === undefined) throw new Error('The demonstration has no neighbourhood.')
    const coteau = { ...first, name: 'LE COTEAU' }
    await sends('quartiers.geojson', drawing([coteau, ...others]))
    expect(await she.reads()).toMatch(/Le Coteau.{1,3}s’appelle.{1,3}LE COTEAU/)
    await she.press('Adopter ce dessin')
    expect(await she.reads()).toContain('C’est enregistré')
    expect((await towns(town.db).neighbourhoods())[0]).toEqual({ ...coteau, id: 'coteau' })
  })
})

describe('Une commune neuve', () => {
  let empty: ServedTown
  beforeAll(async () => {
    empty = await serveTown(realClock, { isEmpty: true })
  })
  afterAll(() => empty?.close())

  test('« Une nouvelle commune s’installe en une fois », d’une base vide à une commune prête', async () => {
    const secret = await installationDoor(empty.db).open(new Date())
    const she = await arrives({ baseURL: empty.origin })
    await she.open('/')
    expect(await she.reads()).toContain('Cette commune se prépare')

    await she.open(`/installation/${secret ?? ''}`)
    await she.press('Commencer')
    expect(await she.reads()).toContain('Écrivez le nom de la commune')
    await she.write('Nom de la commune', 'Beaulieu')
    await she.write('Votre adresse e-mail', 'ada@exemple.fr')
    await she.press('Commencer')
    await givesSecondFactor(she)
    expect(await she.reads()).toContain('Installer votre commune')

    await she.follow(/^Continuer/)
    expect(await she.page.getByLabel('Nom de la commune').inputValue()).toBe('Beaulieu')
    await she.write('Adresse e-mail de contact (facultatif)', 'participation@exemple.fr')
    await she.press('Enregistrer')
    await she.press(/^Continuer/)
    await she.press(/^Continuer/)
    await she.page.getByLabel('Fichier GeoJSON').setInputFiles({
      name: 'quartiers.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(
        JSON.stringify({
          type: 'FeatureCollection',
          features: demoNeighbourhoods.map(({ name, outline }) => ({
            type: 'Feature',
            properties: { nom: name },
            geometry: outline,
          })),
        }),
      ),
    })
    await she.press('Voir ce dessin')
    await she.press('Adopter ce dessin')
    await she.open('/installation')
    expect(await she.reads()).toContain('3 étapes sur 7 sont derrière vous')
    await she.press('Passer « Adresses »')
    await she.open('/installation')
    await she.press('Passer « Rôles »')
    await she.open('/')
    expect(await she.page.title()).toContain('Beaulieu')

    const stranger = await arrives({ baseURL: empty.origin })
    const answer = await stranger.page.goto(`/installation/${secret ?? ''}`)
    expect(answer?.status()).toBe(404)
    await stranger.leave()
    await she.leave()
  })
})
