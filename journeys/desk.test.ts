import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { bumpVersions } from '../src/journal/index.ts'
import { inTransaction } from '../src/platform/database/index.ts'
import { latestMessages } from '../src/messages/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { choosesAddress } from './addresses.ts'
import { codeIn } from './letter-code.ts'
import { until } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import { arriving, type Visitor } from './visitor.ts'

const { arrives, file, town } = stage(realClock)
/** In three months: within the year of a class. */
const lastDay = new Date(Date.now() + 90 * 86_400_000)
  .toISOString()
  .slice(0, 10)
  .split('-')
  .reverse()
  .join('/')
const slug = `budget-participatif-${new Date().toISOString().slice(0, 4)}`
let agent: Visitor

beforeAll(async () => {
  agent = await arrives()
  await agent.open('/accueil-mairie')
  await signsIn(agent, town.db, cast.deskAgent.email)
  await givesSecondFactor(agent)
})

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
    expect(await agent.reads()).toContain('né·e le 19 janvier 1948 · niveau 1')
    expect(agent.page.url()).not.toContain('Raimond')

    await agent.follow('Raymond Delaplace')
    await agent.press('Noter ce que j’ai vu')
    expect(await agent.reads()).toContain('Cochez ce que vous avez vu.')
    await agent.tick('Un document d’identité')
    await agent.press('Noter ce que j’ai vu')
    expect(await agent.reads()).toContain(
      'vue à l’accueil, par courrier ou par sa classe, jusqu’au',
    )
    const seen = agent.page.locator('li', { hasText: 'un document d’identité' })
    await seen.getByLabel('Pourquoi la retirer').selectOption({ label: 'une erreur' })
    await arriving(agent.page, seen.getByRole('button', { name: 'Retirer' }).click())
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

describe('Agir pour quelqu’un', () => {
  const begins = async (name: string, shown: string) => {
    await looksFor(name)
    await agent.follow(shown)
    await agent.follow('Agir pour cette personne')
    expect(await agent.reads()).toContain('Vous ne pouvez ni voter, ni signer')
    await agent.press('Commencer')
    expect(await agent.page.locator('.assisted-banner').innerText()).toContain(
      `Vous agissez pour ${shown.split(' ')[0]}`,
    )
  }

  test('« L’agente agit pour un habitant », l’urne la refuse, ses droits aussi, puis elle a terminé', async () => {
    await begins('Delaplace', 'Raymond Delaplace')
    await agent.open(`/vote/${slug}`)
    expect(await agent.reads()).toContain('On ne vote pas à la place de quelqu’un')
    await agent.open('/mon-espace')
    expect(await agent.reads()).toContain('Cela ne se fait qu’en personne')
    await agent.open('/administration/roles')
    expect(await agent.reads()).toContain('Cela ne se fait qu’en personne')
    await agent.press('J’ai terminé')
    expect(await agent.reads()).toContain('Un agent a agi pour vous')
    expect(await agent.page.locator('.assisted-banner').count()).toBe(0)
  })

  test('« Dix minutes de silence » y mettent fin, et l’habitante l’apprend par e-mail', async () => {
    await begins(cast.mother.email, 'Mounia Belhorizon')
    const mail = (await latestMessages(town.db)).find(
      ({ recipient }) => recipient === cast.mother.email,
    )
    expect(mail?.subject).toBe('Un agent de la mairie a agi pour vous')
    await sql`
      update session set assisted_seen_at = assisted_seen_at - interval '11 minutes'
      where assisted_party is not null`.execute(town.db)
    // The gesture of a page drawn before: there is nothing left to end.
    await agent.press('J’ai terminé')
    expect(await agent.reads()).toContain('Cherchez la personne qui est devant vous.')
    const open = await sql`select from assisted_act where ended_at is null`.execute(town.db)
    expect(open.rows.length).toBe(0)
    await agent.open('/journal')
    expect(await agent.reads()).toContain('ont agi 2 fois pour quelqu’un')
  })
})

describe('Un code par courrier', () => {
  test('« L’habitante le demande, la ville imprime une fois, elle écrit son code » et monte d’un niveau', async () => {
    const she = await arrives({ viewport: { width: 320, height: 640 } })
    await she.open('/mon-courrier')
    await signsIn(she, town.db, cast.mother.email)
    await she.choose('Mounia')
    await she.press('C’est moi')
    await she.press('Recevoir un code par courrier')
    expect(await she.reads()).toContain('C’est noté')

    const officer = await arrives({ acceptDownloads: true })
    await officer.open('/accueil-mairie/courriers')
    await signsIn(officer, town.db, cast.officerA.email)
    await givesSecondFactor(officer)
    expect(await officer.reads()).toContain('Une personne attend un courrier.')
    await officer.press('Préparer l’envoi')
    const [letters] = await Promise.all([
      officer.page.waitForEvent('download'),
      officer.page.getByRole('button', { name: 'Télécharger et détruire le fichier' }).click(),
    ])
    expect(letters.suggestedFilename()).toMatch(/^courriers-\d{4}-\d\d-\d\d\.pdf$/)
    const pdf = file('courriers.pdf')
    await letters.saveAs(pdf)
    // The page is still the one of before: its button comes too late.
    await officer.press('Télécharger et détruire le fichier')
    expect(await officer.reads()).toContain('il ne peut pas l’être une seconde fois')

    await she.open('/mon-courrier')
    await she.write('Code du courrier', '3333-3333')
    await she.press('Vérifier mon adresse')
    expect(await she.reads()).toContain('Ce n’est pas le code de votre dernier courrier.')
    await she.write('Code du courrier', codeIn(pdf))
    await she.press('Vérifier mon adresse')
    expect(await she.reads()).toContain('votre adresse est vérifiée.')
    expect(await she.reads()).toContain('Niveau 2')

    await looksFor('Mounia Belhorizon')
    await agent.follow('Mounia Belhorizon')
    expect(await agent.reads()).toContain('Code reçu par courrier')
    await Promise.all([officer.leave(), she.leave()])
  })
})

describe('Une classe', () => {
  test('« Trois codes sans nom » : l’enseignante demande, la ville accepte, un élève entre et vote', async () => {
    const teacher = await arrives()
    await teacher.open('/mes-groupes')
    await signsIn(teacher, town.db, 'enseignante@exemple.fr')
    await teacher.write('Nom de la classe', 'CM2 B')
    await teacher.write('École', 'École inventée')
    await teacher.write('Nombre de codes', '100')
    await teacher.write('Dernier jour', lastDay)
    await teacher.press('Demander ces codes')
    expect(await teacher.reads()).toContain('Écrivez un nombre de 1 à 60.')
    await teacher.write('Nombre de codes', '3')
    await teacher.press('Demander ces codes')
    expect(await teacher.reads()).toContain('la ville n’a pas encore répondu')

    const officer = await arrives()
    await officer.open('/accueil-mairie/classes-et-organisations')
    await signsIn(officer, town.db, cast.officerB.email)
    await givesSecondFactor(officer)
    await officer.pick('Quartier de l’école', 'Le Coteau')
    await officer.press('Accepter')
    expect(await officer.reads()).toContain('acceptée')

    await teacher.open('/mes-groupes')
    await teacher.press('Montrer les codes, une seule fois')
    const codes = await teacher.page.locator('.code-to-copy').allInnerTexts()
    expect(codes).toHaveLength(3)
    await teacher.open('/mes-groupes')
    expect(await teacher.reads()).toContain('codes imprimés')

    const comesIn = async (code: string) => {
      const pupil = await arrives({ viewport: { width: 320, height: 640 } })
      await pupil.open(`/vote/${slug}`)
      await pupil.write('Votre adresse e-mail ou votre numéro de téléphone', code)
      await pupil.press('Recevoir un code')
      return pupil
    }
    const early = await comesIn(codes[0] ?? '')
    expect(await early.reads()).toContain('Ce vote n’est pas ouvert aux classes')
    const shownEdition = `edition:${slug}`
    const former = town.site.versions.known()?.get(shownEdition)
    await inTransaction(town.db, async (tx) => {
      await sql`update running_edition set admits_classes = true where slug = ${slug}`.execute(tx)
      await bumpVersions(tx, [shownEdition])
    })
    await until(() => town.site.versions.known()?.get(shownEdition) !== former)
    await early.open(`/vote/${slug}`)
    await early.tick(/Des arbres fruitiers/)
    await early.tap('Relire mon bulletin')
    await early.press('Voter')
    await early.page.getByRole('heading', { name: 'Votre vote est enregistré' }).waitFor()
    // The same code again is the same pupil: her ballot is replaced, never doubled.
    const again = await comesIn((codes[0] ?? '').toLowerCase())
    expect(await again.reads()).toContain('Vous avez déjà voté.')
    await Promise.all([teacher, officer, early, again].map((one) => one.leave()))
  })
})
