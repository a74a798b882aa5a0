import { writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addresses } from '../src/addresses/index.ts'
import { cast } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { addressLabel, choosesAddress } from './addresses.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, file, town } = stage(realClock)

/** Signed in for the first time, at the form that asks who she is. */
async function introducesHerself(she: Visitor, email: string, name: string): Promise<void> {
  await she.open('/mon-identite')
  await signsIn(she, town.db, email)
  await she.write('Nom de naissance', name)
  await she.write('Premier prénom', 'Camille')
  await she.write('Date de naissance', '4/7/1991')
}

const whereLives = async (name: string) => {
  const found = await sql<{ text: string; neighbourhood: string | null; level: number | null }>`
    select address_text as text, neighbourhood, (select max(level) from verification
      where verification.party = person.party and revoked_at is null) as level
    from residence join person using (party) where family_name = ${name}`.execute(town.db)
  return found.rows[0]
}

describe('Une habitante donne son adresse', () => {
  test('« Au clavier seul », avec des fautes : elle est trouvée, et le quartier est dit', async () => {
    const she = await arrives({ hasKeyboardOnly: true })
    await introducesHerself(she, 'camille.a@exemple.fr', 'Duclavier')
    await choosesAddress(she, '12 bis r de l’aquduc', '12 bis Rue de l’Aqueduc')
    expect(await she.page.getByLabel(addressLabel).inputValue()).toBe('12 bis Rue de l’Aqueduc')
    expect(await she.reads()).toContain('Vous êtes du quartier L’Aqueduc.')
    await she.press('Continuer')
    expect(await she.reads()).toContain('12 bis Rue de l’Aqueduc, quartier L’Aqueduc')
    expect(await whereLives('Duclavier')).toMatchObject({ neighbourhood: 'aqueduc', level: 1 })
    await she.leave()
  })

  test('« Échap, puis une rue sans numéro » : la liste se ferme, le numéro reste à écrire', async () => {
    const she = await arrives({ viewport: { width: 320, height: 640 } })
    await introducesHerself(she, 'camille.b@exemple.fr', 'Duchemin')
    await she.write(addressLabel, 'maraichers')
    const list = she.page.getByRole('listbox')
    await list.waitFor()
    await she.page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    await choosesAddress(she, 'rue des maraichers', 'Rue des Maraîchers')
    expect(await she.reads()).toContain('Écrivez votre numéro devant le nom de la rue.')
    await she.page.keyboard.type('7')
    await she.page.getByRole('option', { name: /^7 Rue des Maraîchers/ }).click()
    expect(await she.reads()).toContain('Vous êtes du quartier Les Jardins.')
    await she.press('Continuer')
    expect(await whereLives('Duchemin')).toMatchObject({ neighbourhood: 'jardins', level: 1 })
    await she.leave()
  })

  test('« Sans JavaScript » : la ville demande laquelle, puis elle choisit', async () => {
    const she = await arrives({ javaScriptEnabled: false })
    await introducesHerself(she, 'camille.c@exemple.fr', 'Dupapier')
    await she.write(addressLabel, '12 bis r de l’aquduc')
    await she.press('Continuer')
    expect(await she.reads()).toContain('Choisissez votre adresse')
    await she.choose(/^12 bis Rue de l’Aqueduc/)
    await she.press('Continuer')
    expect(await she.reads()).toContain('12 bis Rue de l’Aqueduc, quartier L’Aqueduc')

    await she.open('/mon-identite')
    await she.write(addressLabel, 'tisserands')
    await she.press('Continuer')
    await she.choose(/^Avenue des Tisserands/)
    await she.press('Continuer')
    await she.pick('Quel est votre numéro ?', '9 Avenue des Tisserands')
    await she.press('Continuer')
    expect(await whereLives('Dupapier')).toMatchObject({
      text: '9 Avenue des Tisserands',
      neighbourhood: 'centre',
      level: 1,
    })
    await she.leave()
  })

  test('« Son adresse n’y est pas » : elle est gardée comme elle l’écrit, sans vérification', async () => {
    const she = await arrives()
    await introducesHerself(she, 'camille.d@exemple.fr', 'Dunulpart')
    await she.write(addressLabel, 'Péniche du Héron, quai neuf')
    await she.press('Continuer')
    expect(await she.reads()).toContain('Nous ne trouvons pas cette adresse.')
    await she.choose(/^Mon adresse n’est pas dans la liste/)
    await she.press('Continuer')
    expect(await she.reads()).toContain('Choisissez votre quartier dans la liste.')
    await she.pick('Votre quartier', 'La Plaine')
    await she.press('Continuer')
    expect(await she.reads()).toContain('Péniche du Héron, quai neuf, quartier La Plaine')
    expect(await whereLives('Dunulpart')).toMatchObject({ neighbourhood: 'plaine', level: null })
    await she.leave()
  })

  test('« Il étudie ici et habite ailleurs » : aucune adresse ne lui est demandée', async () => {
    const he = await arrives()
    await introducesHerself(he, 'camille.e@exemple.fr', 'Dailleurs')
    await he.choose('J’habite ailleurs, j’étudie ici')
    await he.press('Continuer')
    expect(await he.reads()).toContain('Vous habitez ailleurs et étudiez ici.')
    expect(await whereLives('Dailleurs')).toMatchObject({ text: null, neighbourhood: null })
    await he.leave()
  })
})

describe('Ce que la ville propose', () => {
  test('est public, gardé une minute par le navigateur seul, et n’est écrit nulle part', async () => {
    const url = `/adresses?q=${encodeURIComponent('3 rue du belvdere')}`
    const { statusCode, headers, body } = await town.server.inject({ url })
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('private, max-age=60')
    expect(JSON.parse(body).suggestions[0]).toEqual({
      kind: 'address',
      code: '94016_9001_00003',
      label: '3 Rue du Belvédère',
      neighbourhood: 'Le Coteau',
    })
    expect(town.log.join('\n')).not.toContain('belvdere')
  })

  test('se tait devant une machine qui demande sans cesse, et pour elle seule', async () => {
    const ask = (remoteAddress: string) =>
      town.server
        .inject({ url: '/adresses?q=', remoteAddress })
        .then(({ statusCode }) => statusCode)
    const answers: number[] = []
    for (let time = 0; time < 1300; time += 1) answers.push(await ask('10.9.9.9'))
    expect(answers[0]).toBe(200)
    expect(answers).toContain(429)
    expect(await ask('10.9.9.8')).toBe(200)
  })
})

describe('L’administrateur tient le fichier des adresses', () => {
  const header = 'id;numero;rep;nom_voie;code_insee;nom_commune;lon;lat'
  const line = (code: string, number: string) =>
    `${code};${number};bis;Rue de l’Aqueduc;94016;Cachan;2.336;48.796`

  test('« Une ligne fausse, puis la bonne » : rien ne change avant, tout suit après', async () => {
    const he = await arrives()
    await he.open('/administration/commune/adresses')
    await signsIn(he, town.db, cast.administrator.email)
    await givesSecondFactor(he)
    expect(await he.reads()).toContain('Fichier en place')

    const sends = async (...lines: readonly string[]) => {
      const path = file('adresses.csv')
      writeFileSync(path, [header, ...lines].join('\n'))
      await he.page.setInputFiles('#file', path)
      await he.press('Lire le fichier')
    }
    // The door of who gave her address above.
    const home = '94016_9005_00012_bis'
    await sends(line(home, '12'), line('94016_9005_00014_bis', 'quatorze'))
    expect(await he.reads()).toContain('Rien n’a changé.')
    expect(await he.reads()).toContain('Le numéro n’est pas un nombre.')
    expect(await he.page.getByRole('rowheader', { name: '3' }).count()).toBe(1)
    expect(await addresses(town.db).find('94016_9001_00001')).not.toBeNull()

    await sends(line(home, '12'), line('94016_9005_00014_bis', '14'))
    expect(await he.reads()).toContain('2 adresses dans 1 rue.')
    expect(await he.reads()).toContain('adresses disparaissent')
    await he.press('Remplacer les adresses')
    expect(await he.reads()).toContain('Les adresses sont à jour.')
    expect(await addresses(town.db).find('94016_9001_00001')).toBeNull()
    expect(await whereLives('Dupapier'), 'it stays readable').toMatchObject({
      text: '9 Avenue des Tisserands',
      neighbourhood: 'centre',
    })

    await he.follow('Côtés de rue et quartiers')
    await he.write('Rue', 'rue de l’aqueduc')
    await he.choose('numéros pairs')
    await he.pick('Quartier', 'Le Centre')
    await he.press('Voir ce que cela change')
    expect(await he.reads()).toMatch(/12 bis Rue de l’Aqueduc\s: L’Aqueduc → Le Centre/)
    await he.press('Décider ainsi')
    expect(await he.reads()).toContain('C’est décidé.')
    expect(await whereLives('Duclavier'), 'she follows').toMatchObject({ neighbourhood: 'centre' })

    await he.press('Retirer Rue de l’Aqueduc')
    expect(await he.reads()).toContain('La carte décide de nouveau.')
    expect(await whereLives('Duclavier')).toMatchObject({ neighbourhood: 'aqueduc' })
    await he.leave()
  })
})
