import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { budgetCommands } from '../src/budget/index.ts'
import { type } from '../src/platform/commands/terminal.testing.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { ballotBoxes } from '../src/voting/index.ts'
import { choose, vote } from '../src/voting/testing.ts'
import { latestMessages } from '../src/messages/index.ts'
import { addressLabel, choosesAddress } from './addresses.ts'
import { finishJobs } from './served-town.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)
const year = new Date().toISOString().slice(0, 4)
const slug = `budget-participatif-${year}`
const edition = `/budget-participatif/${slug}`

const fruit = /Des arbres fruitiers devant les écoles/
const bikes = /Réparer son vélo/

const receipt = async (she: Visitor): Promise<string> => {
  await she.page.getByRole('heading', { name: 'Votre vote est enregistré' }).waitFor()
  const shown = await she.page.locator('.code-to-copy').innerText()
  expect(shown).toMatch(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/)
  return shown
}

/** From the ballot to the receipt, sealed in the browser. */
async function votes(she: Visitor, ...projects: readonly RegExp[]): Promise<string> {
  for (const project of projects) await she.tick(project)
  await she.tap('Relire mon bulletin')
  await she.page.getByRole('heading', { name: 'Relisez votre bulletin' }).waitFor()
  await she.press('Voter')
  return receipt(she)
}

/** Ballots of fewer than five people are not published one by one. */
async function fourNeighboursVote(): Promise<void> {
  const box = await ballotBoxes(town.db).of({ kind: 'edition', id: slug }, { isRehearsal: false })
  const found = await sql<{ code: string }>`
    select code from candidate_project
    where title like '%arbres fruitiers%'`.execute(town.db)
  const [{ code } = { code: '' }] = found.rows
  if (box === null) throw new Error('There is no box.')
  for (const name of ['a', 'b', 'c', 'd']) {
    const outcome = await vote(town.db, box, { name, neighbourhood: 'plaine' }, choose(code))
    expect(outcome.ok).toBe(true)
  }
}

/** As she types it at home: `./bin/parvis budget recount BALLOTS OUTCOME`. */
function recounts(files: readonly string[]) {
  const command = budgetCommands.find(({ name }) => name === 'budget recount')
  if (command === undefined) throw new Error('The command is gone.')
  return type(command, files)
}

describe('Une habitante vote', () => {
  test('« L’étudiant vote, puis change d’avis la veille de la fermeture » : son nouveau bulletin remplace l’ancien', async () => {
    const he = await arrives()
    await he.open(edition)
    await he.follow('Je vote')
    await signsIn(he, town.db, cast.student.email)
    expect(await he.reads()).toContain('Il vous reste 5 choix.')
    const first = await votes(he, fruit)
    expect(await he.reads()).toContain('Votre bulletin est dans l’urne')

    // The days have passed: the vote closes tomorrow at this hour.
    await sql`
      update ballot_box set closes_at = clock_timestamp() + interval '1 day'
      where subject_id = ${slug}`.execute(town.db)
    await sql`
      update object_version set version = version + 1
      where key = ${`ballot-box:${slug}`}`.execute(town.db)
    await he.open(`/vote/${slug}`)
    expect(await he.reads()).toContain('Vous avez déjà voté.')
    const second = await votes(he, bikes)
    expect(await he.reads()).toContain('Votre nouveau bulletin a remplacé l’ancien.')
    expect(second).not.toBe(first)
    await he.leave()
  })

  test('« Il déménage pendant qu’il vote » : le bulletin de son ancien quartier n’est pas pris', async () => {
    const he = await arrives()
    await he.open(`/vote/${slug}`)
    await signsIn(he, town.db, cast.student.email)
    await he.tick(fruit)
    const move = (to: string) =>
      sql`update residence set neighbourhood = ${to} from person
        where person.party = residence.party
          and family_name = ${cast.student.familyName}`.execute(town.db)
    await move('coteau')
    await he.tap('Relire mon bulletin')
    await he.press('Voter')
    await he.page.getByRole('heading', { name: 'Vos listes ont changé' }).waitFor()
    await move(cast.student.neighbourhood)
    await he.leave()
  })

  test('« Lina, neuf ans, vote avec l’adresse de sa mère » et l’accord de celle-ci', async () => {
    const lina = await arrives({ viewport: { width: 320, height: 640 } })
    await lina.open(`/vote/${slug}`)
    await signsIn(lina, town.db, cast.mother.email)
    await lina.choose(/Lina \(enfant\)/)
    await lina.press('C’est moi')
    expect(await lina.reads()).toContain('Avant 15 ans')
    await sql`insert into contact (id, party, kind, value, confirmed_at)
      select gen_random_uuid(), party, 'email', 'lina@exemple.fr', now() from person
      where display_name = 'Lina'`.execute(town.db)
    await lina.write('Adresse e-mail d’un parent ou responsable', 'lina@exemple.fr')
    await lina.press('Envoyer la demande')
    expect(await lina.reads()).toContain('Cette adresse est celle de votre compte')
    expect(await lina.reads()).toContain('son accord y est noté tout de suite')
    await lina.write('Adresse e-mail d’un parent ou responsable', cast.mother.email)
    await lina.press('Envoyer la demande')
    expect(await lina.reads()).toContain('La demande est partie.')

    const mail = (await latestMessages(town.db)).find(({ subject }) => subject?.includes('accord'))
    const link = /https?:\/\/\S+\/accord\/\S+/.exec(mail?.body ?? '')?.[0] ?? ''
    const mother = await arrives()
    await mother.open(new URL(link).pathname)
    await mother.press(/Je suis responsable de Lina/)
    expect(await mother.reads()).toContain('Lina peut participer.')
    await mother.leave()

    await lina.follow('J’ai l’accord : continuer')
    await votes(lina, fruit, bikes)

    // Her mother takes it back on her own account: Lina reads it, and her ballot stays.
    const herself = await arrives()
    await herself.open('/mon-espace/enfants')
    await signsIn(herself, town.db, cast.mother.email)
    await herself.choose(cast.mother.name)
    await herself.press('C’est moi')
    await herself.follow('Retirer mon accord pour Lina')
    expect(await herself.reads()).toContain('Un bulletin déjà dans l’urne y reste')
    await herself.press('Retirer mon accord pour Lina')
    expect(await herself.reads()).toContain('Lina ne peut plus participer.')
    await lina.open(`/vote/${slug}`)
    expect(await lina.reads()).toContain('Votre parent ou responsable a retiré son accord')
    await herself.press('Redonner mon accord pour Lina')
    expect(await herself.reads()).toContain('Lina peut participer.')
    await herself.leave()
    await lina.leave()
  })

  test('« Sans JavaScript » : relecture, retour, vote, et le navigateur n’en garde rien', async () => {
    const she = await arrives({ javaScriptEnabled: false })
    await she.open(`/vote/${slug}`)
    await signsIn(she, town.db, 'yasmine@exemple.fr')
    await she.write('Nom de naissance', 'Duvallon')
    await she.write('Premier prénom', 'Yasmine')
    await she.write('Date de naissance', '4/7/1991')
    await she.write(addressLabel, '12 rue du Belvédère')
    await she.press('Continuer')
    await she.press('Relire mon bulletin')
    expect(await she.reads()).toContain('Choisissez au moins un projet.')

    await she.tick(fruit)
    await she.press('Relire mon bulletin')
    expect(await she.reads()).toContain('Des arbres fruitiers')
    await she.press('Modifier')
    expect(await she.page.getByRole('checkbox', { name: fruit }).isChecked()).toBe(true)
    await she.tick(bikes)
    await she.press('Relire mon bulletin')
    await she.press('Voter')
    await receipt(she)
    expect(she.page.url()).not.toContain('choix')
    await she.leave()
  })

  test('« Au clavier seul », le même bulletin', async () => {
    const he = await arrives({ hasKeyboardOnly: true })
    await he.open(`/vote/${slug}`)
    await signsIn(he, town.db, 'karim@exemple.fr')
    await he.write('Nom de naissance', 'Durivage')
    await he.write('Premier prénom', 'Karim')
    await he.write('Date de naissance', '21/10/1979')
    await choosesAddress(he, '3 av du levant', '3 Avenue du Levant')
    await he.press('Continuer')
    await votes(he, bikes)
    await he.leave()
  })

  test('« Un second vote, d’un autre appareil et d’un autre compte, est refusé »', async () => {
    const he = await arrives()
    await he.open(`/vote/${slug}`)
    await signsIn(he, town.db, 'etienne.bis@exemple.fr')
    await he.write('Nom de naissance', 'DUPARVIS')
    await he.write('Premier prénom', 'Etienne')
    await he.write('Date de naissance', '02/11/2005')
    await choosesAddress(he, '1 avenue du levant', '1 Avenue du Levant')
    await he.press('Continuer')
    expect(await he.reads()).toContain('Vous avez déjà voté autrement')
    await he.leave()
  })
})

describe('À l’accueil de la mairie', () => {
  test('« Un retraité sans e-mail reçoit une carte » et vote avec elle', async () => {
    const agent = await arrives()
    await agent.open('/accueil-mairie/nouveau')
    await signsIn(agent, town.db, cast.deskAgent.email)
    await givesSecondFactor(agent)
    await agent.write('Nom de naissance', 'de la Place')
    await agent.write('Premier prénom', 'Raimond')
    await agent.write('Date de naissance', '19/01/1948')
    await choosesAddress(agent, '4 rue de la lanterne', '4 Rue de la Lanterne')
    await agent.press('Chercher si elle a déjà un compte')
    expect(await agent.reads()).toContain('Ces personnes lui ressemblent.')
    await agent.press('C’est elle : nouvelle carte')
    const card = await agent.page.locator('.code-to-copy').innerText()
    expect(card).toMatch(/^[34679A-Z]{4}(-[34679A-Z]{4}){2}$/)
    await agent.leave()

    const raymond = await arrives()
    await raymond.open(`/vote/${slug}`)
    await raymond.write('Votre adresse e-mail ou votre numéro de téléphone', card.toLowerCase())
    await raymond.press('Recevoir un code')
    await votes(raymond, fruit)
    await raymond.leave()
  })
})

describe('L’administrateur', () => {
  test('« donne un rôle, le retire, et ne peut pas se retirer le sien »', async () => {
    const he = await arrives()
    await he.open('/administration/roles')
    await signsIn(he, town.db, cast.administrator.email)
    await givesSecondFactor(he)
    await he.write('Adresse e-mail de la personne', cast.newcomer.email)
    await he.pick('Rôle', 'Agent·e d’accueil')
    await he.write('Pourquoi', 'renfort d’été')
    await he.press('Donner ce rôle')
    expect(await he.reads()).toContain('Le rôle est donné.')

    const own = he.page.locator('li', { hasText: 'Administration du site' })
    await own.getByLabel('Pourquoi le retirer').fill('essai')
    await own.getByRole('button', { name: 'Retirer' }).click()
    await he.page.getByText('C’est le dernier administrateur').first().waitFor()
    const hers = he.page.locator('li', { hasText: 'renfort d’été' })
    await hers.getByLabel('Pourquoi le retirer').fill('fin de l’été')
    await hers.getByRole('button', { name: 'Retirer' }).click()
    await he.page.getByText('Le rôle est retiré.').waitFor()
    await he.leave()
  })
})

describe('La responsable du vote', () => {
  test('« prépare, fait la clé, ouvre, ferme, ouvre les bulletins, compte, publie », et une habitante retrouve son empreinte', async () => {
    await sql`delete from ballot_box where subject_id = ${slug}`.execute(town.db)
    const she = await arrives({ acceptDownloads: true })
    await she.open(`/administration/budget/${slug}/vote`)
    await signsIn(she, town.db, cast.voteOfficer.email)
    await givesSecondFactor(she)

    await she.follow('Préparer l’urne')
    await she.press('Préparer l’urne')
    await she.follow('Faire la clé')
    await she.tap('Fabriquer la clé')
    const key = await she.download('Enregistrer la copie 1')
    await she.download('Enregistrer la copie 2')
    await she.press('Mes deux copies sont à l’abri : continuer')
    await she.follow('Essayer une copie de la clé')
    await she.page.setInputFiles('#key', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    })
    await she.page.getByText('Ce fichier n’est pas une clé de vote.').waitFor()
    await she.page.setInputFiles('#key', key)
    await she.page.getByText('Cette copie ouvre bien').waitFor()
    await she.press('Noter que la clé est bonne')
    await she.follow('Ouvrir le vote')
    await she.press('Ouvrir le vote')

    const voter = await arrives()
    await voter.open(`/vote/${slug}`)
    await signsIn(voter, town.db, cast.student.email)
    const fingerprint = await votes(voter, fruit, bikes)
    await fourNeighboursVote()

    await she.follow('Fermer le vote')
    await she.press('Fermer le vote')
    expect(await she.reads()).toContain('On ne le ferme pas avant.')
    await sql`update ballot_box set closes_at = clock_timestamp() where subject_id = ${slug}`.execute(
      town.db,
    )
    await she.press('Fermer le vote')
    await she.follow('Séparer les bulletins des votants')
    await she.press('Séparer les bulletins des votants')
    await she.follow('Ouvrir les bulletins')
    await she.press('Ouvrir les bulletins')
    expect(await she.reads()).toContain('Choisissez le fichier de la clé.')
    await she.page.setInputFiles('#key', key)
    await she.press('Ouvrir les bulletins')

    await voter.open(edition)
    expect(await voter.reads()).not.toContain('voix')
    await she.follow('Compter')
    await she.press('Compter')
    expect(await she.reads()).toContain('Des arbres fruitiers devant les écoles')
    await voter.open(edition)
    expect(await voter.reads(), 'counted is not published').not.toContain('voix')
    await she.follow('Publier')
    await she.press('Publier')
    await finishJobs(town.db)

    await voter.open(edition)
    expect(await voter.reads()).toContain('Des arbres fruitiers devant les écoles (5 voix')
    await voter.follow('Retrouver mon bulletin')
    await voter.write('Mon empreinte', fingerprint.toUpperCase())
    await voter.press('Chercher')
    expect(await voter.reads()).toContain('Votre bulletin est dans l’urne.')
    await voter.open(edition)
    await voter.follow(/Résultats détaillés : Toute la ville/)
    await voter.follow('Recompter')
    const ballots = await voter.download(/Les bulletins et les projets/)
    expect(readFileSync(ballots, 'utf8')).toContain('num_votes;5')
    const outcome = await voter.download(/Le résultat et chaque tour/)
    const { code, out } = await recounts([ballots, outcome])
    expect(out).toContain('Mêmes lauréats, mêmes voix, mêmes tours')
    expect(code).toBe(0)

    await voter.open('/budget-participatif')
    const whole = voter.page.locator('article', { hasText: 'liste par liste' })
    expect(await whole.getByRole('listitem').allInnerTexts()).toContain('Le Coteau')
    await voter.follow('Le Coteau')
    await voter.follow(`Budget participatif ${year}`)
    expect(await voter.reads()).toContain('Retrouver mon bulletin')
    await voter.leave()
    await she.leave()
  })

  test('« Une élue est renvoyée de ce qui n’est pas à elle »', async () => {
    const she = await arrives()
    await she.open(`/administration/budget/${slug}/vote`)
    await signsIn(she, town.db, cast.councillor.email)
    expect(await she.page.locator('h1').innerText()).toBe('Cette page n’est pas pour vous')
    await she.leave()
  })
})
