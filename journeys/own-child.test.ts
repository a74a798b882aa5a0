import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../src/messages/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { choosesAddress } from './addresses.ts'
import { signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)
const slug = `budget-participatif-${new Date().toISOString().slice(0, 4)}`
const fruit = /Des arbres fruitiers devant les écoles/

async function typesInes(she: Visitor, familyName = 'Belhorizon'): Promise<void> {
  await she.write('Nom de naissance de l’enfant', familyName)
  await she.write('Premier prénom de l’enfant', 'Inès')
  await she.write('Date de naissance de l’enfant', '8/2/2017')
}

const herWord = /J’ai l’autorité parentale/

describe('Une mère et sa fille de neuf ans', () => {
  test('« Mounia ajoute Inès depuis son compte », sans JavaScript et sur un petit écran', async () => {
    const mother = await arrives({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    })
    await mother.open('/mon-espace/enfants')
    await signsIn(mother, town.db, cast.mother.email)
    await mother.choose(cast.mother.name)
    await mother.press('C’est moi')
    expect(await mother.reads()).toContain('Vous n’avez encore ajouté aucun enfant.')
    await mother.follow('Ajouter mon enfant')
    await typesInes(mother)
    await mother.press('Ajouter mon enfant')
    expect(await mother.reads()).toContain('Cochez cette case si vous êtes d’accord')
    expect(await mother.page.getByLabel('Premier prénom de l’enfant').inputValue()).toBe('Inès')
    await mother.tick(herWord)
    await mother.press('Ajouter mon enfant')
    expect(await mother.reads()).toContain('Inès a son compte, et votre accord est noté.')

    const mail = (await latestMessages(town.db)).find(({ subject }) => subject?.includes('ajouté'))
    expect(mail?.body).toContain('Inès vient d’être ajouté à votre compte')
    await mother.leave()
  })

  test('« Inès vote avec l’adresse de sa mère » : le site demande qui est là', async () => {
    const ines = await arrives({ viewport: { width: 320, height: 640 } })
    await ines.open(`/vote/${slug}`)
    await signsIn(ines, town.db, cast.mother.email)
    await ines.choose(/Inès \(enfant\)/)
    await ines.press('C’est moi')
    await ines.tick(fruit)
    await ines.tap('Relire mon bulletin')
    await ines.page.getByRole('heading', { name: 'Relisez votre bulletin' }).waitFor()
    await ines.press('Voter')
    await ines.page.getByRole('heading', { name: 'Votre vote est enregistré' }).waitFor()
    await ines.leave()
  })

  test('« Mounia voit, corrige et efface le compte de son second enfant »', async () => {
    const mother = await arrives({ colorScheme: 'dark', viewport: { width: 320, height: 640 } })
    await mother.open('/mon-espace/enfants/nouveau')
    await signsIn(mother, town.db, cast.mother.email)
    await mother.choose(cast.mother.name)
    await mother.press('C’est moi')
    await mother.write('Nom de naissance de l’enfant', 'Belhorizon')
    await mother.write('Premier prénom de l’enfant', 'Sami')
    await mother.write('Date de naissance de l’enfant', '1/9/2019')
    await mother.tick(herWord)
    await mother.press('Ajouter mon enfant')
    expect(await mother.reads()).toMatch(/vous avez dit\s: J’ai l’autorité/)
    await mother.follow('Sami : ce que la ville sait')
    expect(await mother.reads()).toContain('depuis le compte du responsable')
    await mother.follow('Revenir à mes enfants')
    await mother.follow('Sami : corriger le nom ou la date de naissance')
    await mother.write('Premier prénom de l’enfant', 'Inès')
    await mother.write('Date de naissance de l’enfant', '8/2/2017')
    await mother.press('Enregistrer')
    expect(await mother.reads()).toContain('Vous avez déjà ajouté un enfant de ce nom')
    await mother.write('Premier prénom de l’enfant', 'Samy')
    await mother.write('Date de naissance de l’enfant', '1/9/2019')
    await mother.press('Enregistrer')
    expect(await mother.reads()).toContain('le nom et la date de naissance sont enregistrés')
    await mother.follow('Samy : faire effacer le compte')
    expect(await mother.reads()).toContain('Un bulletin déjà dans l’urne y reste')
    await mother.press('Effacer ce compte')
    expect(await mother.reads()).toContain('Le compte de l’enfant est effacé.')
    expect(await mother.reads()).not.toContain('Samy')
    await mother.open('/mon-espace/effacer')
    expect(await mother.reads()).toContain('Les comptes de vos enfants restent (Inès)')
    await mother.leave()
  })

  test('« L’autre parent ajoute la même enfant » : il apprend qu’elle a déjà un compte', async () => {
    const father = await arrives({ hasKeyboardOnly: true })
    await father.open('/mon-espace/enfants/nouveau')
    await signsIn(father, town.db, 'farid@exemple.fr')
    expect(await father.reads()).toContain('Dites d’abord qui vous êtes')
    await father.follow('Dire qui je suis')
    await father.write('Nom de naissance', 'Belhorizon')
    await father.write('Premier prénom', 'Farid')
    await father.write('Date de naissance', '3/5/1985')
    await choosesAddress(father, '3 av du levant', '3 Avenue du Levant')
    await father.press('Continuer')
    await typesInes(father, 'BEL HORIZON')
    await father.tick(herWord)
    await father.press('Ajouter mon enfant')
    expect(await father.reads()).toContain('Un compte porte déjà ce nom et cette date de naissance')
    expect(await father.reads()).toContain('à l’accueil de la mairie')
    const hers = await sql<{ id: string }>`
      select guardianship.id from guardianship join person on person.party = minor
      where given_names = 'Inès'`.execute(town.db)
    for (const act of ['donnees', 'correction', 'effacer', 'retrait']) {
      const answer = await father.page.goto(`/mon-espace/enfants/${hers.rows[0]?.id}/${act}`)
      expect(answer?.status(), act).toBe(404)
    }
    await father.leave()
  })

  test('« La même enfant, d’un autre compte » : le registre refuse son second vote', async () => {
    const again = await arrives()
    await again.open(`/vote/${slug}`)
    await signsIn(again, town.db, 'ines.bis@exemple.fr')
    await again.write('Nom de naissance', 'Belhorizon')
    await again.write('Premier prénom', 'Ines')
    await again.write('Date de naissance', '08/02/2017')
    await choosesAddress(again, '1 avenue du levant', '1 Avenue du Levant')
    await again.press('Continuer')
    // Whoever said yes for this account, at the desk or elsewhere.
    await sql`
      insert into guardianship (id, minor, guardian_contact, confirmed_at, confirmed_how)
      select gen_random_uuid(), party, 'accueil', now(), 'desk' from contact
      where value = 'ines.bis@exemple.fr'`.execute(town.db)
    await again.open(`/vote/${slug}`)
    expect(await again.reads()).toContain('Vous avez déjà voté autrement')
    await again.leave()
  })

  test('« Sa mère a effacé son compte, et revient » : l’adresse ouvre celui d’Inès, ou un nouveau', async () => {
    const back = await arrives()
    await back.open('/mon-espace/effacer')
    await signsIn(back, town.db, cast.mother.email)
    await back.choose(cast.mother.name)
    await back.press('C’est moi')
    await back.press('Effacer mon compte')
    await sql`delete from contact where is_guardians and party in (
      select party from person where display_name = 'Lina')`.execute(town.db)
    await back.open('/mon-espace')
    await signsIn(back, town.db, cast.mother.email)
    expect(await back.reads()).toContain('elle ouvre le compte d’un enfant')
    await back.choose('Un adulte : faire mon compte')
    await back.press('C’est moi')
    await back.open('/mon-espace/enfants')
    expect(await back.reads()).toContain('Vous n’avez encore ajouté aucun enfant.')
    await back.leave()
  })

  test('« Théo, seize ans, n’ajoute personne »', async () => {
    const young = await arrives()
    await young.open('/mon-identite')
    await signsIn(young, town.db, 'theo@exemple.fr')
    await young.write('Nom de naissance', 'Durivage')
    await young.write('Premier prénom', 'Théo')
    await young.write('Date de naissance', `1/1/${new Date().getFullYear() - 16}`)
    await choosesAddress(young, '3 av du levant', '3 Avenue du Levant')
    await young.press('Continuer')
    await young.open('/mon-espace/enfants/nouveau')
    expect(await young.reads()).toContain('Il faut avoir 18 ans pour ajouter un enfant.')
    await young.leave()
  })
})
