import { writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { ballotSheet } from '../src/budget/rules/running-edition.ts'
import { runningEditions } from '../src/budget/store/running-editions.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { type BallotBox, ballotBoxes, unsealBallots, type VoteKey } from '../src/voting/index.ts'
import { anOpenBox, choose, vote } from '../src/voting/testing.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, file, town } = stage(realClock)
let agathe: Visitor

/** What Agathe reads, with plain spaces. */
const reads = async (): Promise<string> => (await agathe.reads()).replace(/[\u00a0\u202f]/g, ' ')

const prepared = '/administration/budget/budget-des-jeunes'

describe('Une chargée de mission prépare une édition', () => {
  test('« à partir de rien » : règles refusées quand personne ne pourrait voter, puis brouillon', async () => {
    agathe = await arrives()
    await agathe.open('/administration/budget')
    await signsIn(agathe, town.db, cast.officerA.email)
    await givesSecondFactor(agathe)
    await agathe.follow('Nouvelle édition')
    await agathe.write('Nom en français', 'Budget des jeunes')
    await agathe.write('Nom en anglais (facultatif)', 'Youth budget')
    await agathe.write('Toute la ville (facultatif)', '20 000')
    await agathe.write('Le Coteau (facultatif)', '3 000,50')
    await agathe.choose('Des points à répartir')
    await agathe.write('Points à répartir', '5')
    await agathe.write('Points au plus pour un projet', '6')
    await agathe.press('Créer le brouillon')
    expect(await reads()).toContain('Avec ces nombres, personne ne pourrait voter.')
    await agathe.write('Points au plus pour un projet', '3')
    await agathe.press('Créer le brouillon')
    expect(await reads()).toContain('au moins un projet')
    expect(await reads()).toMatch(/23\s000,50\s€/)

    await agathe.open(`${prepared}/essai/prepare`)
    await agathe.press('Préparer l’urne')
    expect(await reads()).toContain('Il n’y a aucun projet au vote.')

    const she = await arrives()
    await she.open('/budget-participatif/budget-des-jeunes')
    expect(await she.page.locator('h1').innerText(), 'a draft is nobody’s').toBe(
      'Cette page n’existe pas',
    )
    await she.leave()
  })

  test('« importe des projets » : une ligne fausse, rien n’est ajouté ; corrigée, tout l’est', async () => {
    await agathe.open(`${prepared}/projets`)
    await agathe.follow('Ajouter d’après un fichier CSV')
    const path = file('projets.csv')
    writeFileSync(
      path,
      'titre;cout;liste\nUn mur d’escalade;9000;\nUn studio;gratuit;\nUn verger;1500;Le Coteau\n',
    )
    await agathe.page.setInputFiles('#fichier', path)
    await agathe.press('Lire sans rien ajouter')
    expect(await reads()).toContain('Ligne 3 : « gratuit » n’est pas un coût plus grand que zéro.')
    const pasted = agathe.page.getByLabel('Ou collez ici son contenu')
    await pasted.fill((await pasted.inputValue()).replace('gratuit', '7500'))
    await agathe.press('Lire sans rien ajouter')
    expect(await reads()).toContain('3 projets lus. Rien n’est encore ajouté.')
    await agathe.press('Ajouter ces 3 projets')
    expect(await reads()).toContain('3 projets sont ajoutés.')
  })

  test('« ajoute, range, retire, jette et reprend » un projet', async () => {
    await agathe.follow('Ajouter un projet')
    await agathe.write('Titre', 'Une piste de danse')
    await agathe.pick('Liste', 'Toute la ville')
    await agathe.write('Coût, en euros', '4 200')
    await agathe.page.getByLabel(/^Description/).fill('Un sol **souple**, sous la halle.')
    await agathe.press(/^Enregistrer$/)
    await agathe.press('Monter : Une piste de danse')
    const titles = agathe.page.locator('.prepared-projects strong')
    expect(await titles.allInnerTexts()).toEqual([
      'Un mur d’escalade',
      'Une piste de danse',
      'Un studio',
      'Un verger',
    ])
    await agathe.follow('Retirer du bulletin : Un studio')
    await agathe.press('Retirer du bulletin')
    expect(await reads()).toContain('Il faut remplir cette case.')
    await agathe.write('Pourquoi ? Tout le monde lira cette raison.', 'Le local est vendu.')
    await agathe.press('Retirer du bulletin')
    expect(await reads()).toContain('Retiré : Le local est vendu.')
    await agathe.press('Jeter : Un mur d’escalade')
    await agathe.press('Reprendre : Un mur d’escalade')
    expect(await titles.allInnerTexts()).toHaveLength(4)
  })

  test('« regarde le bulletin comme un habitant du Coteau », puis montre l’édition', async () => {
    await agathe.open(prepared)
    await agathe.follow('Voir le bulletin')
    expect(await reads()).not.toContain('Un verger')
    await agathe.follow('Le Coteau')
    expect(await reads()).toContain('Un verger')
    await agathe.page.getByLabel(/Un verger/).fill('3')
    await agathe.press('Relire mon bulletin')
    await agathe.press('Voter')
    expect(await reads()).toContain('aucun bulletin n’a été pris')

    await agathe.open(prepared)
    expect(await reads()).toContain('Tout est là pour préparer l’urne.')
    await agathe.press('Montrer cette édition aux habitants')
    await agathe.follow('La page des habitants')
    expect(await reads()).toContain('Un studio : Le local est vendu.')
    await agathe.unfold('En savoir plus')
    expect(await agathe.page.locator('.prose strong').innerText()).toBe('souple')
  })
})

describe('La responsable du vote fait un vote à blanc', () => {
  const rehearsal = `${prepared}/essai`

  test('« complet » : clé, deux bulletins à jeter, fin avant l’heure, résultats comme publiés, tout jeter', async () => {
    const violette = await arrives()
    const says = async () => (await violette.reads()).replace(/[\u00a0\u202f]/g, ' ')
    await violette.open(rehearsal)
    await signsIn(violette, town.db, cast.voteOfficer.email)
    await givesSecondFactor(violette)
    await violette.follow('Préparer l’urne')
    await violette.press('Préparer l’urne')
    await violette.follow('Faire la clé')
    await violette.tap('Fabriquer la clé')
    const key = await violette.download('Enregistrer la copie 1')
    await violette.download('Enregistrer la copie 2')
    await violette.press('Mes deux copies sont à l’abri : continuer')
    await violette.follow('Essayer une copie de la clé')
    await violette.page.setInputFiles('#key', key)
    await violette.page.getByText('Cette copie ouvre bien').waitFor()
    await violette.press('Noter que la clé est bonne')
    await violette.follow('Ouvrir le vote')
    await violette.press('Ouvrir le vote')
    for (const points of ['3', '2']) {
      await violette.open(`/essai-de-vote/budget-des-jeunes`)
      await violette.page.getByLabel(/Une piste de danse/).fill(points)
      await violette.tap('Relire mon bulletin')
      await violette.press('Voter')
      await violette.page.getByRole('heading', { name: 'Votre vote est enregistré' }).waitFor()
    }
    await violette.open(rehearsal)
    expect(await says()).toContain('2 personnes ont voté.')
    await violette.follow('Fermer le vote')
    await violette.press('Fermer le vote')
    await violette.follow('Séparer les bulletins des votants')
    await violette.press('Séparer les bulletins des votants')
    await violette.follow('Ouvrir les bulletins')
    await violette.page.setInputFiles('#key', key)
    await violette.press('Ouvrir les bulletins')
    await violette.follow('Voir les résultats comme ils seront publiés')
    expect(await says()).toContain('Ce sont des bulletins d’essai')
    expect(await says()).toContain('Une piste de danse (')
    await violette.open(rehearsal)
    await violette.press('Tout jeter')
    expect(await says()).toContain('Le vote à blanc est jeté.')
    await violette.leave()
  })
})

describe('Un vote sur papier', () => {
  const slug = `budget-participatif-${new Date().toISOString().slice(0, 4)}`
  const desk = `/accueil-mairie/vote-papier/${slug}`
  let key: VoteKey
  let box: BallotBox

  const notes = async (delphine: Visitor, name: string, birthDate: string) => {
    await delphine.open(desk)
    await delphine.write('Nom de naissance', cast.student.familyName)
    await delphine.write('Premier prénom', name)
    await delphine.write('Date de naissance', birthDate)
    await delphine.pick('Où habite cette personne ?', 'La Plaine')
    await delphine.press('Chercher cette personne')
  }

  test('« noté à l’accueil » : la personne est ensuite refusée sur internet, et une seconde fois sur papier', async () => {
    await sql`delete from ballot_box where subject_id = ${slug}`.execute(town.db)
    const edition = await runningEditions(town.db).find(slug)
    if (edition === null) throw new Error('The edition of the demonstration is gone.')
    const { rule } = edition
    const sheet = ballotSheet(edition)
    ;({ box, key } = await anOpenBox(town.db, {
      subject: { kind: 'edition', id: slug },
      rule,
      sheet,
    }))
    await vote(town.db, box, { name: 'Une voisine' }, choose('1'))

    const delphine = await arrives()
    await delphine.open('/accueil-mairie/vote-papier')
    await signsIn(delphine, town.db, cast.deskAgent.email)
    await givesSecondFactor(delphine)
    await notes(delphine, 'Etienne', '02/11/2005')
    await delphine.press('Noter, et donner un bulletin')
    expect(await delphine.reads()).toContain('Il faut avoir vu un document à son nom.')
    await delphine.tick('J’ai vu un document à son nom (rien n’est copié)')
    await delphine.press('Noter, et donner un bulletin')
    await delphine.follow('Bulletin vierge : La Plaine')
    expect(await delphine.reads()).toContain('Un terrain de basket')

    const etienne = await arrives()
    await etienne.open(`/vote/${slug}`)
    await signsIn(etienne, town.db, cast.student.email)
    expect(await etienne.reads()).toContain('Vous avez déjà voté autrement')
    await etienne.leave()

    await notes(delphine, 'Etienne', '02/11/2005')
    await delphine.tick('J’ai vu un document à son nom (rien n’est copié)')
    await delphine.press('Noter, et donner un bulletin')
    expect(await delphine.reads()).toContain('Cette personne a déjà voté')
    await delphine.leave()
  })

  test('« saisi deux fois » : la différence est montrée, corrigée, et le bulletin est compté', async () => {
    await agathe.open(`/administration/budget/${slug}/papier`)
    expect(await reads()).toContain('une fois le vote terminé')
    await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(
      town.db,
    )
    const closed = (await ballotBoxes(town.db).find(box.id)) ?? box
    const later = new Date(Date.now() + 1000)
    await ballotBoxes(town.db).act(closed, 'close', later)
    await ballotBoxes(town.db).act(closed, 'separate', later)
    await unsealBallots(town.db, closed, key.privateKey, later)

    await agathe.open(`/administration/budget/${slug}/papier`)
    await agathe.follow('La Plaine')
    await agathe.tick(/Une cuisine mobile/)
    await agathe.press('Ajouter ce bulletin')
    await agathe.tick(/Une cuisine mobile/)
    await agathe.press('Ajouter ce bulletin')
    expect(await reads()).toContain('plus de bulletins que de votants sur papier')
    await agathe.follow('Seconde saisie')
    await agathe.tick(/Un terrain de basket/)
    await agathe.press('Ajouter ce bulletin')
    expect(await reads()).toContain('Les deux saisies diffèrent')
    await agathe.open(`/administration/budget/${slug}/vote`)
    await agathe.follow('Compter')
    await agathe.press('Compter')
    expect(await reads()).toContain('Rien n’a été compté')

    await agathe.open(`/administration/budget/${slug}/papier?saisie=2&quartier=plaine`)
    await agathe.page
      .locator('li', { hasText: 'Seconde saisie, ligne 1' })
      .getByRole('button')
      .click()
    await agathe.page.getByText('La ligne est ôtée.').waitFor()
    await agathe.open(`/administration/budget/${slug}/papier?saisie=2&quartier=plaine`)
    await agathe.tick(/Une cuisine mobile/)
    await agathe.press('Ajouter ce bulletin')
    expect(await reads()).toContain('1 bulletin sera compté avec les autres')
    await agathe.open(`/administration/budget/${slug}/vote/count`)
    await agathe.press('Compter')
    expect(await reads()).toContain('Une cuisine mobile pour les fêtes (1 voix')
    await agathe.follow('Voir les résultats comme ils seront publiés')
    expect(await reads(), 'one paper ballot is somebody’s').not.toContain('sur papier')
    await agathe.leave()
  })
})
