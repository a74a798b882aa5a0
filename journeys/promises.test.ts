import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { dayIn, daysAfter } from '../src/platform/kernel/day.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'

const dayMs = 86_400_000
let ahead = 0
const now = () => new Date(Date.now() + ahead)
const { arrives, town } = stage({ now })

/** A photo as a phone makes it, with the place it was taken at. */
const photoOfPhone = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#567' } })
    .withExif({ IFD3: { GPSLatitude: '48/1 47/1 0/1' } })
    .jpeg()
    .toBuffer()

describe('Une promesse faite dans une réponse', () => {
  test('« Une promesse est faite, passe sa date en public, puis est tenue avec une photo »', async () => {
    const visitor = await arrives({ viewport: { width: 320, height: 640 } })
    await visitor.open('/questions?mots=corbeille')
    await visitor.follow(/^Peut-on ajouter une corbeille chemin de la Serre/)
    const question = new URL(visitor.page.url()).pathname
    expect(await visitor.reads()).not.toContain('Ce que c’est devenu')

    const agathe = await arrives()
    await agathe.open(`/administration${question}`)
    await signsIn(agathe, town.db, cast.officerA.email)
    const secret = await givesSecondFactor(agathe, undefined, now())
    await agathe.open(`/administration${question}`)
    await agathe.follow('Suivre une promesse de cette réponse')
    await agathe.choose(/Une corbeille à deux ouvertures/)
    await agathe.press('Continuer avec cette phrase')
    const due = daysAfter(dayIn('Europe/Paris', now()), 3)
    await agathe.write(
      'L’engagement, comme tout le monde le lira',
      'Une corbeille à deux ouvertures, chemin de la Serre.',
    )
    await agathe.write('À tenir au plus tard le', due)
    await agathe.press('Prendre l’engagement')
    expect(await agathe.reads()).toContain('Choisissez qui prend le relais.')
    await agathe.pick('Qui prend le relais', 'Bruno')
    await agathe.press('Prendre l’engagement')
    expect(await agathe.reads()).toContain('la page publique est à jour')
    await agathe.leave()

    ahead = 5 * dayMs
    await visitor.open(question)
    expect(await visitor.reads()).toContain('Ce que c’est devenu')
    await visitor.follow('Une corbeille à deux ouvertures, chemin de la Serre.')
    const page = visitor.page.url()
    expect(await visitor.reads()).toMatch(/En retard[^]*La date est passée depuis 2 jours/)
    expect(await visitor.reads()).not.toContain('Bruno')
    await visitor.open('/engagements?etat=late&mots=corbeille')
    expect(await visitor.reads()).toContain('2 jours de retard')

    const again = await arrives()
    const number = page.split('/').at(-1)
    await again.open(`/administration/engagements/${number}`)
    await signsIn(again, town.db, cast.officerA.email)
    await givesSecondFactor(again, secret, now())
    await again.open(`/administration/engagements/${number}`)
    await again.write('Ce qui a été fait', 'La corbeille est posée, et vidée chaque matin.')
    await again.press('Marquer comme tenu')
    expect(await again.reads()).toContain('Ajoutez une photo, un document ou un lien.')
    const photo = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await photoOfPhone() }
    await again.page.getByLabel(/^Une photo/).setInputFiles(photo)
    await again.page
      .getByLabel(/^Ce que montre la photo/)
      .fill('Une corbeille verte et jaune au bord du chemin')
    await again.press('Marquer comme tenu')
    expect(await again.reads()).toContain('la page publique est à jour')
    await again.leave()

    await visitor.open(page)
    expect(await visitor.reads()).toMatch(/Tenu[^]*Date annoncée d’abord/)
    const shown = visitor.page.getByRole('img', { name: 'Une corbeille verte et jaune' })
    const source = await shown.getAttribute('src')
    const kept = await fetch(new URL(source ?? '', page))
    const { exif, width } = await sharp(Buffer.from(await kept.arrayBuffer())).metadata()
    expect([exif, width]).toEqual([undefined, 900])
    await visitor.leave()
  }, 240_000)
})
