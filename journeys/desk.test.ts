import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { choosesAddress } from './addresses.ts'
import { openBrowser } from './browser.ts'
import { type ServedTown, serveTown } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { type Visitor, visitor } from './visitor.ts'

let town: ServedTown
let browser: Browser
let folder: string
let agent: Visitor

beforeAll(async () => {
  ;[town, browser] = await Promise.all([serveTown(realClock), openBrowser()])
  folder = mkdtempSync(join(tmpdir(), 'parvis-desk-'))
  agent = await arrives()
  await agent.open('/accueil-mairie')
  await signsIn(agent, town.db, cast.deskAgent.email)
  await givesSecondFactor(agent)
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  rmSync(folder, { recursive: true, force: true })
})

const arrives = (options = {}): Promise<Visitor> =>
  visitor(browser, { baseURL: town.origin, folder, ...options })

async function looksFor(name: string): Promise<void> {
  await agent.open('/accueil-mairie')
  await agent.write('Nom, adresse e-mail ou téléphone (facultatif)', name)
  await agent.press('Chercher')
}

describe('À l’accueil de la mairie', () => {
  test('« Un retraité dont le nom est mal écrit » est trouvé, et vu avec ses papiers', async () => {
    await agent.press('Chercher')
    expect(await agent.reads()).toContain('Écrivez un nom')
    await looksFor('Raimond de la Plasse')
    expect(await agent.reads()).toContain('né·e le 19 janvier 1948 · niveau 0')
    expect(agent.page.url()).not.toContain('Raimond')

    await agent.follow('Raymond Delaplace')
    await agent.press('Noter ce que j’ai vu')
    expect(await agent.reads()).toContain('Cochez ce que vous avez vu.')
    await agent.tick('Un document d’identité')
    await agent.press('Noter ce que j’ai vu')
    expect(await agent.reads()).toContain(
      'vue à l’accueil, par courrier ou par sa classe, jusqu’au',
    )
    await agent.pick('Pourquoi la retirer', 'une erreur')
    await agent.press('Retirer')
    expect(await agent.reads()).toMatch(/retirée.: une erreur/)
  })

  test('« La mère confirme au guichet », puis change d’avis', async () => {
    await looksFor('belorizon lina')
    await agent.follow('Lina Belhorizon')
    await agent.press('Noter son accord')
    expect(await agent.reads()).toContain('Donné. (donné à l’accueil)')
    await agent.press('Noter son refus')
    expect(await agent.reads()).toContain('l’enfant ne peut pas participer')
    await agent.press('Noter son accord')
  })

  test('« Deux comptes, une seule personne » : l’agente compare, voit l’effet, fusionne', async () => {
    await agent.open('/accueil-mairie/nouveau')
    await agent.write('Nom de naissance', 'Duparvis')
    await agent.write('Premier prénom', 'Étiene')
    await agent.write('Date de naissance', '2/11/2005')
    await choosesAddress(agent, '1 av du levant', '1 Avenue du Levant')
    await agent.press('Chercher si elle a déjà un compte')
    await agent.press('C’est une autre personne : créer son compte')

    await looksFor(cast.student.email)
    await agent.follow('Étienne Duparvis')
    expect(await agent.reads()).toContain('Elles se ressemblent')
    await agent.follow('C’est la même personne')
    // The vote of the demonstration is open: the account that goes may have voted.
    expect(await agent.reads()).toContain('Attendez la fermeture du vote')
  })

  test('« Corriger, imprimer, effacer » à la demande de la personne', async () => {
    await looksFor('Étiene Duparvis')
    await agent.follow('Étiene Duparvis')
    await agent.follow('Corriger le nom, la date ou l’adresse')
    await agent.write('Nom de naissance', 'Dujardin')
    await agent.press('Corriger')
    expect(await agent.reads()).toContain('Cochez ce que vous avez vu.')
    await agent.choose('Un document d’identité')
    await agent.press('Corriger')
    expect(await agent.reads()).toContain('C’est corrigé.')

    await agent.follow('Imprimer ce que la ville sait d’elle')
    expect(await agent.reads()).toContain('Dujardin')
    await agent.page.goBack()
    await agent.follow('Effacer son compte')
    await agent.write('Écrivez « Étiene Dujardin » pour confirmer', 'Dupont')
    await agent.press('Effacer son compte')
    expect(await agent.reads()).toContain('Le nom écrit n’est pas celui de la personne.')
    await agent.write('Écrivez « Étiene Dujardin » pour confirmer', 'etiene dujardin')
    await agent.press('Effacer son compte')
    expect(await agent.reads()).toContain('Le compte est effacé.')
  })
})
