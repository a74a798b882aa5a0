import { sql } from 'kysely'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving, type Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)
const year = new Date().toISOString().slice(0, 4)
const slug = `budget-participatif-${year}`
const booth = `/vote/${slug}`

const fruit = /Des arbres fruitiers devant les écoles/
const bikes = /Réparer son vélo/
const story = 'Huit pommiers, plantés avec les élèves.'

beforeAll(async () => {
  await sql`
    update candidate_project set description = ${story} where title like 'Des arbres fruitiers%'`.execute(
    town.db,
  )
})
beforeEach(async () => {
  await sql`delete from sealed_ballot`.execute(town.db)
  await sql`delete from voter_register`.execute(town.db)
  // He asks for more codes here than somebody does in an hour.
  await sql`delete from attempt_window`.execute(town.db)
})

/** The student, at the ballot. */
async function studentVotes(options: BrowserContextOptions = {}): Promise<Visitor> {
  const he = await arrives(options)
  await he.open(booth)
  await signsIn(he, town.db, cast.student.email)
  return he
}

const reviews = async (he: Visitor): Promise<void> => {
  await he.tap('Relire mon bulletin')
  await he.page.getByRole('heading', { name: 'Relisez votre bulletin' }).waitFor()
}

const voters = async (): Promise<number> => {
  const { rows } = await sql`select from voter_register`.execute(town.db)
  return rows.length
}

/** What signing in needs, in another tab. */
const actsIn = (tab: Page): Pick<Visitor, 'write' | 'press'> => ({
  write: (label, text) => tab.getByLabel(label, { exact: true }).fill(text),
  press: (name) => arriving(tab, tab.getByRole('button', { name }).click()),
})

const isOnScreen = (he: Visitor, text: string): Promise<boolean> =>
  he.page.getByText(text).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('Dans l’isoloir', () => {
  test('« Il appuie deux fois sur Voter » : un seul vote, un seul reçu', async () => {
    const he = await studentVotes()
    await he.tick(fruit)
    await reviews(he)
    await he.page.getByRole('button', { name: 'Voter', exact: true }).dblclick()
    await he.page.getByRole('heading', { name: 'Votre vote est enregistré' }).waitFor()
    expect(await he.reads()).toContain('Votre bulletin est dans l’urne, scellé.')
    expect(await voters()).toBe(1)
    await he.leave()
  })

  test('« Il appuie deux fois sur Voter, sans JavaScript » : un seul vote', async () => {
    const he = await studentVotes({ javaScriptEnabled: false })
    await he.tick(fruit)
    await he.press('Relire mon bulletin')
    await he.page.getByRole('button', { name: 'Voter', exact: true }).dblclick()
    await he.page.getByRole('heading', { name: 'Votre vote est enregistré' }).waitFor()
    expect(await voters()).toBe(1)
    await he.leave()
  })

  test('« Il a ouvert deux onglets » : le second bulletin remplace le premier, et le dit', async () => {
    const he = await studentVotes()
    const other = await he.page.context().newPage()
    await other.goto(booth)
    await he.tick(fruit)
    await reviews(he)
    await he.press('Voter')
    expect(await he.reads()).toContain('Votre bulletin est dans l’urne')

    await other.getByRole('checkbox', { name: bikes }).check()
    await other.getByRole('button', { name: 'Relire mon bulletin' }).click()
    await other.getByRole('button', { name: 'Voter', exact: true }).click()
    await other.getByText('Votre nouveau bulletin a remplacé l’ancien.').waitFor()
    expect(await voters()).toBe(1)
    await he.leave()
  })

  test('« Il revient en arrière après son reçu » : rien n’est coché, et la page dit qu’il a voté', async () => {
    const he = await studentVotes()
    await he.tick(fruit)
    await reviews(he)
    await he.press('Voter')
    await he.page.goBack()
    await he.page.getByText('Vous avez déjà voté.').waitFor()
    expect(await he.page.locator('input:checked').count()).toBe(0)
    await he.leave()
  })

  test('« Il annule son dernier geste », et sait toujours combien de choix il lui reste', async () => {
    const he = await studentVotes({ viewport: { width: 320, height: 640 } })
    await he.tick(fruit)
    await he.tick(bikes)
    expect(await isOnScreen(he, 'Il vous reste 3 choix.')).toBe(true)
    await he.tap('Annuler mon dernier choix')
    expect(await isOnScreen(he, 'Il vous reste 4 choix.')).toBe(true)
    expect(await he.page.getByRole('checkbox', { name: bikes }).isChecked()).toBe(false)
    await he.page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
    expect(await isOnScreen(he, 'Il vous reste 4 choix.')).toBe(true)
    await he.leave()
  })

  test('« Il lit un projet en entier » sans quitter sa place', async () => {
    const he = await studentVotes()
    await he.tick(bikes)
    await he.page.locator('[data-project]', { hasText: fruit }).locator('summary').click()
    expect(await he.page.getByText(story).isVisible()).toBe(true)
    expect(await he.page.getByRole('checkbox', { name: bikes }).isChecked()).toBe(true)
    await he.leave()
  })
})

describe('Quand la connexion manque', () => {
  test.each([true, false])(
    'elle finit pendant le vote : rien n’est perdu, rien n’est gardé (JavaScript : %s)',
    async (javaScriptEnabled) => {
      const he = await studentVotes({ javaScriptEnabled })
      await he.tick(fruit)
      await (javaScriptEnabled ? reviews(he) : he.press('Relire mon bulletin'))
      await sql`delete from session`.execute(town.db)
      await he.press('Voter')
      expect(await he.reads()).toContain('Reconnectez-vous pour voter')
      expect(await voters()).toBe(0)

      const [tab] = await Promise.all([
        he.page.waitForEvent('popup'),
        he.page.getByRole('link', { name: 'Me connecter dans un autre onglet' }).click(),
      ])
      await signsIn({ ...he, ...actsIn(tab) }, town.db, cast.student.email)
      await he.press('Réessayer')
      expect(await he.reads()).toContain('Envoyez de nouveau votre choix')
      await he.press('Réessayer')
      expect(await he.reads()).toContain('Votre bulletin est dans l’urne, scellé.')
      expect(await voters()).toBe(1)
      await he.leave()
    },
  )

  test('un navigateur sans cookie se l’entend dire avant de voter, avec une autre voie', async () => {
    const he = await arrives()
    const { page } = he
    await page.route(/\/(connexion|vote)/, async (asked) => {
      const response = await asked.fetch({ maxRedirects: 0 })
      await page.context().clearCookies()
      const { 'set-cookie': _, ...headers } = response.headers()
      await asked.fulfill({ response, headers })
    })
    await he.open(booth)
    await he.write('Votre adresse e-mail ou votre numéro de téléphone', cast.student.email)
    await he.press('Recevoir un code')
    expect(await he.reads()).toContain('Votre navigateur refuse les cookies de ce site.')
    expect(await he.reads()).toContain('venez à l’accueil de la mairie')
    await he.leave()
  })
})

describe('Chercher un projet sur son bulletin', () => {
  test.each([true, false])(
    'par thème, par liste et par mots garde ce qui est coché (JavaScript : %s)',
    async (javaScriptEnabled) => {
      const he = await studentVotes({ javaScriptEnabled })
      const search = async () => {
        if (!javaScriptEnabled) await he.press('Chercher')
      }
      const isThere = (project: RegExp) =>
        he.page.getByRole('checkbox', { name: project }).isVisible()
      await he.tick(bikes)
      await he.unfold('Chercher un projet')

      await he.pick('Thème', 'Nature en ville')
      await search()
      expect([await isThere(fruit), await isThere(bikes)]).toEqual([true, false])
      expect(await he.reads()).toMatch(/Projets montrés\s:\s\d+ sur 12\. Vos choix sont gardés\./)

      await he.write('Mots à chercher (facultatif)', 'dirigeable')
      await search()
      expect(await he.reads()).toContain('Aucun projet ne correspond. Vos choix sont gardés.')

      if (javaScriptEnabled) await he.tap('Voir tous les projets')
      else await he.press('Voir tous les projets')
      expect([await isThere(fruit), await isThere(bikes)]).toEqual([true, true])
      expect(await he.page.getByRole('checkbox', { name: bikes }).isChecked()).toBe(true)
      await he.leave()
    },
  )

  test('n’est dit à personne : ce qui est cherché ne part pas avec le bulletin', async () => {
    const he = await studentVotes()
    await he.unfold('Chercher un projet')
    await he.write('Mots à chercher (facultatif)', 'fruitiers')
    await he.tick(fruit)
    await reviews(he)
    const [sent] = await Promise.all([
      he.page.waitForRequest((request) => request.url().endsWith(`${booth}/urne`)),
      he.press('Voter'),
    ])
    const fields = [...new URLSearchParams(sent.postData() ?? '').keys()]
    expect(fields.sort()).toEqual(['jeton', 'scelle', 'scelle-pour'])
    await he.leave()
  })
})
