import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { demoNeighbourhoods } from '../src/town/index.ts'
import { codeMs, givesSecondFactor, type SignedIn, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const dayMs = 86_400_000
let ahead = 0
const now = () => new Date(Date.now() + ahead)
const today = () => dayIn('Europe/Paris', now())
const { arrives, town } = stage({ now })
const work = '/administration/instances'
const isRight = 'La composition respecte toutes les règles en vigueur.'

/** Agathe at her workbench; her second factor is set up the first time. @returns its secret */
async function comesToWork(agathe: Visitor, known?: string): Promise<string> {
  await agathe.open(work)
  await signsIn(agathe, town.db, cast.officerA.email)
  // Back within half a minute, she waits for the next code.
  ahead += codeMs
  const secret = await givesSecondFactor(agathe, known, now())
  await agathe.open(work)
  return secret
}

/** Her page, with the spaces one types where it has those that never break. */
const readsOf = async (she: Visitor): Promise<string> =>
  (await she.reads()).replace(/[\u00a0\u202f]/g, ' ')

/** @returns where it is run, without origin */
async function begins(agathe: Visitor, kind: string, name: string, where?: string) {
  await agathe.open(work)
  await agathe.follow('Créer une instance')
  await agathe.choose(kind)
  await agathe.write('Nom', name)
  await agathe.write('À quoi elle sert', 'Parler de la vie d’ici avec la ville.')
  if (where !== undefined) await agathe.tick(where)
  await agathe.press('Enregistrer')
  return new URL(agathe.page.url()).pathname
}

interface Listed {
  readonly college: string
  readonly count: number
  readonly role?: string
}

/** A line for each seat, in the words of a town. */
const listOf = (groups: readonly Listed[], { isEven = true, prefix = 'Membre' } = {}): string =>
  [
    'Prénom;Nom;Collège;Rôle;Sexe;Nom public;Condition vérifiée;Nationalité',
    ...groups.flatMap(({ college, count, role = 'titulaire' }) =>
      Array.from({ length: count }, (_, place) => {
        const sex = isEven && place % 2 === 1 ? 'homme' : 'femme'
        return `${prefix} ${role} ${place + 1};${college};${college};${role};${sex};oui;oui;—`
      }),
    ),
  ].join('\r\n')

async function pastes(agathe: Visitor, text: string): Promise<void> {
  await agathe.follow('Importer une liste de membres')
  await agathe.write('Ou collez ici son contenu (facultatif)', text)
  await agathe.press('Lire sans rien écrire')
}

const residents = (count: number, role?: string): Listed => ({
  college: 'Habitants',
  count,
  ...(role !== undefined && { role }),
})

describe('Les instances de la commune', () => {
  let secret = ''
  let storageState: SignedIn

  test('« Cinq conseils de quartier sont créés, remplis d’après une liste, puis publiés »', async () => {
    const agathe = await arrives()
    secret = await comesToWork(agathe)
    storageState = await agathe.page.context().storageState()
    const byKeyboard = await arrives({ hasKeyboardOnly: true, storageState })
    for (const [place, { name }] of demoNeighbourhoods.entries()) {
      const who = place === 0 ? byKeyboard : agathe
      const at = await begins(who, 'Conseil de quartier', `Conseil essayé, ${name}`, name)
      if (who !== agathe) await agathe.open(at)
      expect(await readsOf(agathe)).toContain('Habitants : 12 sièges sont libres.')
      const locals = { college: 'Associations et acteurs locaux', count: 4 }
      await pastes(agathe, listOf([residents(12), locals]))
      expect(await readsOf(agathe)).toContain('16 sièges seront donnés.')
      expect(await readsOf(agathe)).toContain('Colonne laissée de côté : Nationalité.')
      await agathe.press('Donner ces 16 sièges')
      expect(await readsOf(agathe)).toContain(isRight)
      await agathe.press('Publier l’instance')
    }
    await agathe.open('/instances')
    expect(await readsOf(agathe)).toContain('Conseil essayé, ')
    await byKeyboard.leave()
    await agathe.leave()
  }, 300_000)

  test('« Le conseil citoyen vient d’un fichier ; sa composition se plaint, puis elle est juste »', async () => {
    const agathe = await arrives({ viewport: { width: 320, height: 640 }, storageState })
    const at = await begins(agathe, 'Conseil citoyen', 'Conseil citoyen essayé')
    const groups = [
      ...[residents(10), residents(10, 'suppléant')],
      { college: 'Associations et acteurs locaux', count: 6 },
    ]
    const sends = async (text: string) => {
      await agathe.open(`${at}/membres/liste`)
      const buffer = Buffer.from(text, 'latin1')
      const file = { name: 'membres.csv', mimeType: 'text/csv', buffer }
      await agathe.page.getByLabel(/^Fichier CSV/).setInputFiles(file)
      await agathe.press('Lire sans rien écrire')
    }
    await sends(listOf(groups, { isEven: false }).replaceAll('—', '-').replaceAll('’', "'"))
    await agathe.press('Donner ces 26 sièges')
    const complaint = await readsOf(agathe)
    expect(complaint).toContain('Habitants : 10 femmes et aucun homme')
    expect(complaint).toContain('L’arrêté du préfet n’est pas indiqué')

    await agathe.open(`${at}/membres/liste`)
    await agathe.unfold('Annuler cet import')
    await agathe.press('Annuler cet import')
    expect(await readsOf(agathe)).toContain('Habitants : 10 sièges sont libres.')
    await sends(listOf(groups).replaceAll('—', '-'))
    await agathe.press('Donner ces 26 sièges')
    expect(await readsOf(agathe)).not.toContain('10 femmes')
    await agathe.follow('Modifier les règles')
    await agathe.write('Délibération ou arrêté (facultatif)', 'Arrêté inventé pour l’essai')
    await agathe.press('Enregistrer')
    expect(await readsOf(agathe)).toContain(isRight)
    await agathe.leave()
  }, 180_000)

  test('« Au conseil des étrangers, un membre part, sa suppléante siège, et l’an dernier reste comme il était »', async () => {
    const agathe = await arrives({ storageState })
    const at = await begins(agathe, 'Conseil des étrangers', 'Conseil des étrangers essayé')
    const foreign = (role: string) => ({ college: 'Habitants étrangers', count: 16, role })
    const lines = [
      foreign('titulaire'),
      foreign('suppléant'),
      { college: 'Associations', count: 8 },
    ]
    await pastes(agathe, listOf(lines))
    expect(await readsOf(agathe)).toContain('40 sièges seront donnés.')
    await agathe.press('Donner ces 40 sièges')
    expect(await readsOf(agathe)).toContain(isRight)
    await agathe.press('Publier l’instance')
    await agathe.leave()

    const then = daysAfter(today(), 1)
    ahead = 400 * dayMs
    const [leaving, next] = ['titulaire', 'suppléant'].map(
      (role) => `Membre ${role} 1 Habitants étrangers`,
    )
    const later = await arrives()
    await comesToWork(later, secret)
    await later.open(at)
    await later.follow(`Mettre fin au mandat ${leaving}`)
    await later.choose('a déménagé')
    await later.press('Mettre fin au mandat')
    await later.leave()

    ahead += dayMs
    const reader = await arrives({ viewport: { width: 320, height: 640 } })
    const page = at.replace('/administration', '')
    await reader.open(page)
    expect(await readsOf(reader)).toContain(next)
    expect(await readsOf(reader)).not.toContain(leaving)
    await reader.open(`${page}?le=${then}`)
    expect(await readsOf(reader)).toContain(leaving)
    await reader.leave()
  }, 180_000)
})
