import type { FastifyInstance } from 'fastify'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { buildServer } from '../src/platform/web/index.ts'
import { freePort } from './served-town.ts'
import { codeSentTo, givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives: anybody, town } = stage(realClock)
let server: FastifyInstance
let baseURL: string

beforeAll(async () => {
  // A key belongs to a name, never to a number: the town under the name of this machine.
  baseURL = `http://localhost:${await freePort('localhost')}`
  server = buildServer({ ...town.site, origin: baseURL })
  await server.listen({ host: 'localhost', port: Number(new URL(baseURL).port) })
})
afterAll(async () => {
  await server?.close()
})

const arrives = (options: BrowserContextOptions = {}): Promise<Visitor> =>
  anybody({ baseURL, ...options })

/** A device that makes and gives keys, and checks who holds it. */
async function holdsDevice(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe('Une habitante et son compte', () => {
  test('« Une clé d’accès » : elle l’ajoute, part, et revient avec elle', async () => {
    const she = await arrives()
    await holdsDevice(she.page)
    await she.open('/mon-espace/acces')
    await signsIn(she, town.db, cast.newcomer.email)
    await she.write('Nom de cet appareil', 'Mon téléphone')
    await she.press('Ajouter une clé d’accès')
    expect(await she.reads()).toContain('Votre appareil a maintenant une clé d’accès.')
    expect(await she.reads()).toContain('Mon téléphone')
    expect(await she.reads()).toContain('jamais utilisée')

    await she.open('/mon-espace')
    await she.press('Me déconnecter')
    await she.press('Utiliser ma clé d’accès')
    expect(await she.reads()).toContain(`Bonjour ${cast.newcomer.name}`)
    await she.follow('Comment je me connecte')
    expect(await she.reads()).toContain('utilisée le')
    await she.press('Retirer Mon téléphone')
    expect(await she.reads()).toContain('La clé est retirée')
    await she.open('/mon-espace')
    await she.press('Me déconnecter')
    await she.press('Utiliser ma clé d’accès')
    expect(await she.reads()).toContain('Cette clé n’ouvre rien ici.')
    await she.leave()
  })

  test('« Mon téléphone » : elle l’ajoute et se connecte avec, sur un petit écran', async () => {
    const she = await arrives({ viewport: { width: 320, height: 640 } })
    await she.open('/mon-espace/acces')
    await signsIn(she, town.db, cast.mother.email)
    await she.choose(/Moi|Mounia/)
    await she.press('C’est moi')
    await she.write('Ajouter une adresse e-mail ou un téléphone', '06 12 34 56 78')
    await she.press('Recevoir un code')
    await she.write('Code de 6 chiffres', await codeSentTo(town.db, '+33612345678'))
    await she.press('Continuer')
    expect(await she.reads()).toContain('+33612345678')
    const told = (await latestMessages(town.db)).find(
      ({ recipient, subject }) =>
        recipient === cast.mother.email && subject?.includes('ajoutée') === true,
    )
    expect(told).toBeDefined()
    await she.open('/mon-espace')
    await she.press('Me déconnecter')
    await signsIn(she, town.db, '+33612345678')
    expect(await she.reads()).toContain('Bonjour Mounia')

    await she.open('/mon-espace/acces')
    await she.press(`Retirer ${cast.mother.email}`)
    expect(await she.reads()).toContain('Un message a prévenu cette adresse.')
    await she.press('Retirer +33612345678')
    expect(await she.reads()).toContain('C’est votre dernier moyen d’entrer.')
    await she.leave()
  })
})

describe('Une habitante et ses données', () => {
  test('« Mes droits » : un accord retiré, une correction demandée et reçue, puis tout effacé', async () => {
    const she = await arrives()
    await she.open('/mon-espace/mes-accords')
    await signsIn(she, town.db, 'yasmine@exemple.fr')
    await she.press(/Je suis d’accord : Recevoir des nouvelles/)
    expect(await she.reads()).toContain('Accord donné sur ce site le')
    await she.press(/Retirer mon accord/)
    expect(await she.reads()).toContain('Accords retirés')

    await she.open('/mon-espace')
    await she.follow('Mes données')
    expect(await she.reads()).toContain('yasmine@exemple.fr')
    await she.follow('Pour le reste, demandez à la ville')
    await she.press('Envoyer ma demande')
    expect(await she.reads()).toContain('Écrivez votre demande.')
    await she.write('Votre demande', 'Mon prénom a deux n.')
    await she.press('Envoyer ma demande')
    expect(await she.reads()).toContain('Votre demande est partie.')

    const he = await arrives({ viewport: { width: 320, height: 640 } })
    await he.open('/administration/demandes-de-droits')
    await signsIn(he, town.db, cast.officerA.email)
    await givesSecondFactor(he)
    await he.follow('Corriger une donnée')
    expect(await he.reads()).toContain('Mon prénom a deux n.')
    await he.press('Envoyer la réponse')
    expect(await he.reads()).toContain('Choisissez une décision.')
    await he.choose('D’accord, c’est fait')
    await he.write('Votre réponse', 'C’est corrigé.')
    await he.press('Envoyer la réponse')
    expect(await he.reads()).toContain('Aucune demande n’attend')
    await he.leave()
    const mail = (await latestMessages(town.db)).find(
      ({ subject }) => subject === 'Réponse à votre demande',
    )
    expect(mail?.body).toContain('C’est corrigé.')

    await she.open('/mon-espace/mes-donnees')
    expect(await she.reads()).toContain('acceptée · C’est corrigé.')
    await she.follow('Effacer mon compte')
    expect(await she.reads()).toContain('votre bulletin reste dans l’urne')
    await she.press('Effacer mon compte')
    expect(await she.reads()).toContain('Votre compte est effacé.')
    await she.leave()
  })
})

describe('Une agente et sa seconde clé', () => {
  test('« Téléphone perdu » : un administrateur l’efface, et le courrier seul ne suffit pas', async () => {
    const she = await arrives()
    await she.open('/connexion')
    await signsIn(she, town.db, cast.voteOfficer.email)
    await she.follow('Donner mon second code pour les utiliser')
    await givesSecondFactor(she)

    const he = await arrives()
    await he.open('/administration/roles')
    await signsIn(he, town.db, cast.administrator.email)
    await givesSecondFactor(he)
    await he.page
      .getByRole('listitem')
      .filter({ hasText: cast.voteOfficer.name })
      .getByRole('link', { name: /Seconde clé perdue/ })
      .click()
    await he.page.getByRole('heading', { name: /Effacer la seconde clé/ }).waitFor()
    await he.press('Effacer sa seconde clé')
    const code = await he.page.locator('.code-to-copy').innerText()

    await she.open('/mon-espace')
    await she.page.getByRole('heading', { name: 'Me connecter' }).waitFor()
    await signsIn(she, town.db, cast.voteOfficer.email)
    await she.follow('Donner mon second code pour les utiliser')
    await she.write('Code de secours', 'AAAA-AAAA-AAAA')
    await she.press('Continuer')
    expect(await she.reads()).toContain('Ce code n’est pas le bon')
    await she.write('Code de secours', code)
    await she.press('Continuer')
    await givesSecondFactor(she)
    expect(await she.reads()).not.toContain('Donner mon second code')
    await Promise.all([she.leave(), he.leave()])
  })
})

describe('La porte d’entrée', () => {
  const form = {
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const asks = (contact: string, headers: Readonly<Record<string, string>> = form) =>
    server.inject({
      method: 'POST',
      url: '/connexion',
      headers,
      payload: new URLSearchParams({ contact }).toString(),
    })

  test('répond de même à qui a un compte et à qui n’en a pas, jusqu’au sixième code', async () => {
    const answers = async (contact: string) => {
      const all = []
      for (let asked = 0; asked < 6; asked += 1) {
        const { statusCode, headers, body } = await asks(contact)
        const { location, 'set-cookie': cookies } = headers
        const cookie = String(cookies).replace(/[0-9a-f-]{36}/, 'id')
        // What was typed comes back in its field; the addresses one may try are on each page alike.
        const said = body.replaceAll(`value="${contact}"`, 'value="adresse"')
        all.push({ statusCode, location, cookie, body: said })
      }
      return all
    }
    const known = await answers(cast.student.email)
    expect(known.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303, 303, 429])
    expect(await answers('personne-ici@exemple.fr')).toEqual(known)
  })

  test('dit clairement que le navigateur refuse les cookies, au lieu de tourner en rond', async () => {
    const { headers } = await asks('sans-cookie@exemple.fr')
    for (const url of [String(headers.location), '/connexion/entree?vers=%2Fmon-espace']) {
      const { body, statusCode } = await server.inject({ url })
      expect(statusCode).toBe(422)
      expect(body).toContain('Votre navigateur refuse les cookies')
    }
  })

  test('n’accepte pas une session plantée d’avance : qui entre en reçoit une autre', async () => {
    const planted = `parvis-session=${'a'.repeat(43)}`
    const asked = await asks('plantee@exemple.fr', { ...form, cookie: planted })
    const attempt = /parvis-attempt=([0-9a-f-]+)/.exec(String(asked.headers['set-cookie']))?.[1]
    const code = await codeSentTo(town.db, 'plantee@exemple.fr')
    const entered = await server.inject({
      method: 'POST',
      url: '/connexion/code',
      headers: { ...form, cookie: `${planted}; parvis-attempt=${attempt}` },
      payload: new URLSearchParams({ code }).toString(),
    })
    const given = /parvis-session=([\w-]+)/.exec(String(entered.headers['set-cookie']))?.[1]
    expect(given).toMatch(/^[\w-]{43}$/)
    expect(given).not.toBe('a'.repeat(43))
    const { statusCode } = await server.inject({ url: '/mon-espace', headers: { cookie: planted } })
    expect(statusCode).toBe(303)
  })

  test('refuse un formulaire venu d’un autre site', async () => {
    const foreign = { ...form, 'sec-fetch-site': 'cross-site' }
    expect((await asks(cast.student.email, foreign)).statusCode).toBe(403)
  })
})
