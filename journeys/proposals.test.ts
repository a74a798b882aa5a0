import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)

const title = 'Des cartes de la ville en dessins'
const points = [
  'Dessiner une carte des lieux utiles.',
  'La poser dans chaque arrêt de bus.',
  'L’envoyer à chaque nouvel habitant.',
]

/** Mounia sits in the council of foreign residents: she writes its proposal on her phone. */
async function isDrafted(): Promise<void> {
  const mounia = await arrives({ viewport: { width: 320, height: 640 } })
  await mounia.open('/instances/conseil-etrangers/propositions')
  await signsIn(mounia, town.db, cast.mother.email)
  await mounia.choose('Mounia')
  await mounia.press('C’est moi')
  await mounia.follow('Écrire une proposition')
  await mounia.press('Enregistrer le brouillon')
  expect(await mounia.reads()).toContain('Remplissez ce champ.')
  await mounia.write('Titre', title)
  await mounia.write('Ce qui est proposé', points.join('\n'))
  await mounia.write('Pourquoi', 'On se perd les premiers mois, et on n’ose pas demander.')
  await mounia.write('Pour qui', 'Qui vient d’arriver, et qui lit mal.')
  await mounia.press('Enregistrer le brouillon')
  expect(await mounia.reads()).toContain('C’est enregistré.')
  await mounia.leave()
}

async function isAdopted(agathe: Visitor): Promise<void> {
  await agathe.open('/administration/propositions?etat=draft')
  await signsIn(agathe, town.db, cast.officerA.email)
  await givesSecondFactor(agathe)
  await agathe.open('/administration/propositions?etat=draft')
  await agathe.follow(title)
  await agathe.write('Jour du vote', dayIn('Europe/Paris', realClock.now()))
  await agathe.press('Noter l’adoption et publier')
  expect(await agathe.reads()).toContain('la page publique est à jour')
}

/** One point retained, one in part, one refused: each that is not whole has its reason. */
async function isRepliedTo(agathe: Visitor): Promise<void> {
  await agathe.pick('Service qui en répond', 'Accueil et vie municipale')
  await agathe.press('Confier à ce service')
  const verdict = (point: string, name: string) =>
    agathe.page.getByRole('group', { name: new RegExp(point) }).getByLabel(name, { exact: true })
  await verdict('Dessiner', 'Retenu').check()
  await verdict('La poser', 'Retenu en partie').check()
  await verdict('L’envoyer', 'Refusé').check()
  await agathe.press('Publier la réponse')
  expect(await agathe.reads()).toContain('Dites pourquoi ce point n’est pas retenu en entier.')
  const reason = (rank: number) => agathe.page.getByLabel(`Pourquoi, ou comment (point ${rank})`)
  await reason(2).fill('Dans les dix arrêts les plus fréquentés, pour commencer.')
  await reason(3).fill('L’affranchissement coûte trop : la carte sera à l’accueil.')
  await agathe.press('Publier la réponse')
  expect(await agathe.reads()).toContain('la page publique est à jour')
}

async function isDone(agathe: Visitor): Promise<void> {
  await agathe.unfold('Ajouter une étape')
  await agathe.write('Ce qui sera fait', 'Essayer la carte avec dix personnes')
  await agathe.write('Pour quel jour', daysAfter(dayIn('Europe/Paris', realClock.now()), 20))
  await agathe.press('Ajouter l’étape')
  await agathe.press('Marquer comme fait')
  await agathe.unfold('Le travail commence')
  await agathe.write('Ce qui commence', 'Deux membres du conseil dessinent avec l’atelier.')
  await agathe.press('Dire que c’est en cours')
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#567' } })
  await agathe.unfold('Ajouter une photo')
  await agathe.page.getByLabel(/^Une photo/).setInputFiles({
    ...{ name: 'carte.jpg', mimeType: 'image/jpeg', buffer: await photo.jpeg().toBuffer() },
  })
  await agathe.page.getByLabel(/^Ce que montre la photo/).fill('La carte, dans un arrêt de bus')
  await agathe.press('Ajouter la photo')
  await agathe.unfold('C’est fait')
  await agathe.write('Ce qui a été fait', 'La carte est dans dix arrêts et à l’accueil.')
  await agathe.press('Dire que c’est fait')
  expect(await agathe.reads()).toContain('la page publique est à jour')
}

describe('Une proposition du conseil des étrangers', () => {
  test('« Le conseil adopte une proposition, la ville répond à chaque point, et c’est fait, en photo »', async () => {
    await isDrafted()
    const visitor = await arrives()
    await visitor.open(`/propositions?mots=cartes`)
    expect(await visitor.reads()).not.toContain(title)

    const agathe = await arrives()
    await isAdopted(agathe)
    await isRepliedTo(agathe)
    await isDone(agathe)
    await agathe.leave()

    await visitor.open('/propositions?mots=cartes')
    await visitor.follow(title)
    const page = await visitor.reads()
    expect(page).toMatch(
      /Retenu[^]*Retenu en partie[^]*Dans les dix arrêts[^]*Refusé[^]*affranchissement/,
    )
    expect(page).toMatch(/Fait le[^]*Essayer la carte/)
    expect(page).not.toContain('Mounia')
    const shown = visitor.page.getByRole('img', { name: 'La carte, dans un arrêt de bus' })
    const kept = await fetch(new URL((await shown.getAttribute('src')) ?? '', visitor.page.url()))
    expect(kept.status).toBe(200)
    await visitor.leave()
  }, 240_000)
})
