import { describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { numberTitled } from '../src/questions/index.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving } from './visitor.ts'

const { arrives, town } = stage(realClock)

const phone = { viewport: { width: 320, height: 640 } }
const words = 'La jardinière dort. <b>Renvoyez-la</b> : https://exemple.fr/petition'

describe('Un commentaire', () => {
  test('« est masqué : son autrice l’apprend et fait appel », il lui est rendu', async () => {
    const number = await numberTitled(
      town.db,
      'Peut-on remettre un banc à l’ombre place du Grand-Marché ?',
    )
    const question = `/questions/${number}`

    const mounia = await arrives(phone)
    await mounia.open(`/commentaires/ecrire/question/${number}`)
    await signsIn(mounia, town.db, cast.mother.email)
    await mounia.choose('Mounia')
    await mounia.press('C’est moi')
    await mounia.open(`/commentaires/ecrire/question/${number}`)
    await mounia.write('Votre commentaire', words)
    await mounia.press('Publier')
    // What she wrote is text, whatever it looks like; its address gives nobody any weight.
    expect(await mounia.reads()).toContain('<b>Renvoyez-la</b>')
    const link = mounia.page.locator('a[href="https://exemple.fr/petition"]')
    expect(await link.getAttribute('rel')).toContain('nofollow ugc')

    // A neighbour without account, without script.
    const neighbour = await arrives({ javaScriptEnabled: false })
    await neighbour.page.goto(question)
    await neighbour.page
      .getByRole('link', { name: /^Signaler ce texte : Mounia/ })
      .last()
      .click()
    await neighbour.page.getByLabel('Pas d’insulte').check()
    await neighbour.page.getByLabel('Votre e-mail').fill('voisin@exemple.fr')
    await neighbour.press('Envoyer le signalement')
    expect(await neighbour.reads()).toContain('Merci, c’est signalé')

    const agathe = await arrives()
    await agathe.open('/administration/moderation')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.open('/administration/moderation')
    await agathe.page.getByText('La jardinière dort').click()
    await agathe.press('Traiter les textes choisis')
    expect(await agathe.reads()).toContain('Un texte disparaît aussitôt')
    await agathe.write('Ce que vous dites à la personne', 'Le texte insulte une agente.')
    await agathe.press('Masquer')
    expect(await agathe.reads()).toContain('Un texte est masqué.')

    await neighbour.page.goto(question)
    expect(await neighbour.reads()).not.toContain('La jardinière dort')
    await neighbour.leave()

    const mails = await latestMessages(town.db, 10)
    const told = mails.find(({ recipient }) => recipient === cast.mother.email)
    expect(told?.body).toContain(words)
    expect(told?.body).toContain('Le texte insulte une agente.')
    expect(mails.some(({ recipient }) => recipient === 'voisin@exemple.fr')).toBe(true)
    const path = /https?:\/\/[^/\s]+(\/moderation\/decision\/\S+)/.exec(told?.body ?? '')?.[1] ?? ''
    await mounia.open(path)
    await mounia.write('Pourquoi ce texte devrait-il rester ?', 'Je parle d’un film, pas d’elle.')
    await mounia.press('Faire appel')
    expect(await mounia.reads()).toContain('Votre appel est reçu')

    // Who hid it does not answer.
    await agathe.open('/administration/moderation?etat=appeals')
    const appeal = agathe.page.getByRole('link', { name: /^Ouvrir/ }).last()
    await arriving(agathe.page, appeal.click())
    expect(await agathe.reads()).toContain('quelqu’un d’autre répond à l’appel')
    await agathe.leave()

    const bruno = await arrives()
    await bruno.open('/administration/moderation?etat=appeals')
    await signsIn(bruno, town.db, cast.officerB.email)
    await givesSecondFactor(bruno)
    await bruno.open('/administration/moderation?etat=appeals')
    const hers = bruno.page.getByRole('link', { name: /^Ouvrir/ }).last()
    await arriving(bruno.page, hers.click())
    await bruno.choose(/^Rendre le texte/)
    await bruno.write('La raison, lue par la personne', 'C’est bien un film.')
    await bruno.press('Répondre à l’appel')
    expect(await bruno.reads()).toContain('La réponse à l’appel est envoyée.')
    await bruno.leave()

    await mounia.open(path)
    expect(await mounia.reads()).toContain('C’est bien un film.')
    await mounia.open(question)
    expect(await mounia.reads()).toContain('La jardinière dort')
    await mounia.leave()
  }, 240_000)
})
