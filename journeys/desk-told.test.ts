import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../src/people/index.ts'
import { latestMessages } from '../src/messages/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { givesSecondFactor, signsIn } from './sign-in.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives, town } = stage(realClock)
let agent: Visitor

beforeAll(async () => {
  agent = await arrives()
  await agent.open('/accueil-mairie')
  await signsIn(agent, town.db, cast.deskAgent.email)
  await givesSecondFactor(agent)
})

async function opens(contact: string, shown: string): Promise<void> {
  await agent.open('/accueil-mairie')
  await agent.write('Nom, adresse e-mail ou téléphone (facultatif)', contact)
  await agent.press('Chercher')
  await agent.follow(shown)
}

const lastMailTo = async (address: string) =>
  (await latestMessages(town.db)).find(({ recipient }) => recipient === address)

describe('Ce que l’accueil fait sur un compte', () => {
  test('« Une carte donnée en son absence » : l’étudiant l’apprend par e-mail, et ses connexions sont fermées', async () => {
    const he = await arrives()
    await he.open('/mon-espace')
    await signsIn(he, town.db, cast.student.email)
    expect(await he.reads()).toContain('Étienne')

    await opens(cast.student.email, 'Étienne Duparvis')
    await agent.press('Donner une nouvelle carte')
    const mail = await lastMailTo(cast.student.email)
    expect(mail?.subject).toBe('L’accueil de la mairie a modifié votre compte')
    expect(mail?.body).toContain('Une nouvelle carte a été donnée pour votre compte.')
    expect(mail?.body).toMatch(/Ce n’était pas vous.\? Appelez vite l’accueil/)
    await he.open('/mon-espace')
    expect(he.page.url()).toContain('/connexion')
    await he.leave()
  })

  test('« Un document noté » est dit aussi', async () => {
    await opens(cast.student.email, 'Étienne Duparvis')
    await agent.tick('Un document d’identité')
    await agent.press('Noter ce que j’ai vu')
    expect((await lastMailTo(cast.student.email))?.body).toContain('L’accueil a noté')
  })

  test('« Une carte de trop » : au vingt et unième remplacement du jour, c’est non', async () => {
    await sql`update desk_tally set times = 20 where act = 'card'`.execute(town.db)
    await opens(cast.student.email, 'Étienne Duparvis')
    await agent.press('Donner une nouvelle carte')
    expect(await agent.reads()).toContain('Vous avez remplacé 20 cartes aujourd’hui')
    await agent.open('/journal')
    expect(await agent.reads()).toMatch(/donné (une|\d+) cartes?/)
  })

  test('« Un chiffre qui étonne » : l’administratrice voit combien de cartes chaque agent a données', async () => {
    const she = await arrives()
    await she.open('/administration/accueil')
    await signsIn(she, town.db, cast.administrator.email)
    await givesSecondFactor(she)
    expect(await she.reads()).toContain('Ce que fait l’accueil')
    expect(await she.reads()).toContain('20 aujourd’hui, 20 en tout')
    await she.leave()
  })

  test('« Deux comptes, une personne ? » : avant la fermeture, l’agent en charge du vote voit qui se ressemble', async () => {
    await sql`insert into party (id, kind) select gen_random_uuid(), 'person' from generate_series(1, 2)`.execute(
      town.db,
    )
    await sql`
      with two as (
        select id, row_number() over () as place from party
        where kind = 'person' and not exists (select from person where person.party = party.id)
      )
      insert into person (party, family_name, given_names, birth_date, identity_key)
      select id, case place when 1 then 'Ressemblot' else 'Resemblot' end, 'Inès', '1990-03-07',
        case place when 1 then 'ressemblot' else 'resemblot' end || '|ines|1990-03-07|0'
      from two`.execute(town.db)
    const he = await arrives()
    await he.open('/administration/ressemblances')
    await signsIn(he, town.db, cast.voteOfficer.email)
    await givesSecondFactor(he)
    expect(await he.reads()).toContain('Inès Resemblot')
    expect(await he.reads()).toContain('Même date de naissance, une lettre de différence.')
    expect(await he.reads()).toContain('L’accueil de la mairie compare')
    await he.leave()
  })
})
