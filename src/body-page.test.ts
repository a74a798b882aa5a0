import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bodyRoutes } from './bodies/index.ts'
import { aBody } from './bodies/store.testing.ts'
import { promisesOfBody } from './commitments/index.ts'
import { promises } from './commitments/testing.ts'
import { meetingsOfBody } from './meetings/index.ts'
import { plans } from './meetings/testing.ts'
import { stoppedAt } from './platform/clock/index.ts'
import { countQueries } from './platform/database/index.ts'
import { withRollback } from './platform/database/testing.ts'
import { day } from './platform/kernel/day.ts'
import { askingOf, inPlainSpaces } from './platform/web/asking.testing.ts'
import { smallSite } from './platform/web/small-site.testing.tsx'
import { opinionsOfBody } from './opinions/index.ts'
import { proposalsOfBody } from './proposals/index.ts'
import { questionsOfBody } from './questions/index.ts'
import { asks, showsPublicly } from './questions/testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const shares = [meetingsOfBody, questionsOfBody, promisesOfBody, proposalsOfBody, opinionsOfBody]

test('The page of a council tells its next meeting, and where the questions and promises of its neighbourhood stand', () =>
  withRollback(async (db) => {
    const body = await aBody(db)
    const site = askingOf(smallSite(db, stoppedAt('2026-06-10T08:00:00Z'), bodyRoutes(shares, [])))
    const read = async (more = '') =>
      inPlainSpaces(await site.get(`/instances/${body}${more}`)).body
    expect(await read()).not.toContain('Les questions du quartier')

    await sql`update body set neighbourhoods = '{centre}' where id = ${body}`.execute(db)
    const { question } = await asks(db)
    await showsPublicly(db, question, { title: 'Les bacs', publicText: 'Où sont les bacs ?' })
    await sql`update question set neighbourhood = 'centre' where id = ${question.id}`.execute(db)
    await promises(db, { neighbourhood: 'centre', dueOn: day('2026-06-01') })
    await promises(db, { neighbourhood: 'coteau', dueOn: day('2026-06-01') })
    const { id } = await plans(db, { body })
    expect(await read()).toContain('Pas de date fixée pour la prochaine réunion.')
    await sql`update meeting set state = 'called', called_at = now() where id = ${id}`.execute(db)

    const { outcome: shown, queries } = await countQueries(() => read())
    expect(queries).toBeLessThanOrEqual(8)
    expect(shown).toContain(
      'Prochaine réunion : jeudi 18 juin 2026 à 19:00, Maison des associations',
    )
    expect(shown).toContain('href="/questions?quartier=centre&amp;etat=waiting"')
    expect(shown).toContain('En attente de réponse : 1')
    expect(shown).toContain('En retard : 1')
    expect(shown).toContain('Pas encore de proposition adoptée.')
    expect(shown).toContain('Pas encore d’avis.')
    expect(await read('?le=2026-06-01')).not.toContain('Prochaine réunion')
  }))
