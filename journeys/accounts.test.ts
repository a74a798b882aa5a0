import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { buildServer } from '../src/platform/web/index.ts'
import { openBrowser } from './browser.ts'
import { type ServedTown, serveTown } from './served-town.ts'
import { codeSentTo, givesSecondFactor, signsIn } from './sign-in.ts'
import { type Visitor, visitor } from './visitor.ts'

let town: ServedTown
let server: FastifyInstance
let browser: Browser
let folder: string
let baseURL: string

beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(realClock), openBrowser()])
  folder = mkdtempSync(join(tmpdir(), 'parvis-accounts-'))
  // A key belongs to a name, never to a number: the town under the name of this machine.
  baseURL = `http://localhost:${await freePort()}`
  server = buildServer({ ...town.site, origin: baseURL })
  await server.listen({ host: 'localhost', port: Number(new URL(baseURL).port) })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await town?.close()
  rmSync(folder, { recursive: true, force: true })
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const found = probe.address()
      probe.close(() => resolve(typeof found === 'object' && found !== null ? found.port : 0))
    })
  })

const arrives = (options: BrowserContextOptions = {}): Promise<Visitor> =>
  visitor(browser, { baseURL, folder, ...options })

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
