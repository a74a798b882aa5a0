import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Sessions, sessionsOfCast } from '../journeys/doors.ts'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { asks, showsPublicly } from '../src/questions/testing.ts'

let town: ServedTown
let sessions: Sessions
beforeAll(async () => {
  town = await serveTown(realClock)
  sessions = await sessionsOfCast(town)
}, 120_000)
afterAll(() => town?.close())

const found = async (words: string, session = '', more = ''): Promise<string> => {
  const { body, statusCode } = await town.server.inject({
    url: `/recherche?mots=${encodeURIComponent(words)}${more}`,
    headers: session === '' ? {} : { cookie: `parvis-session=${session}` },
  })
  expect(statusCode).toBe(200)
  return body
}
const nothing = /Rien ne contient/

describe('The search', () => {
  test('finds a question by its public words and no other, until it is hidden', async () => {
    const words = { subject: 'Zibelinesujet', verbatim: 'Zibelineverbatim', place: 'Zibelinelieu' }
    const { question } = await asks(town.db, words)
    const link = `/questions/${question.number}"`
    const version = { title: 'Zibelinetitre', publicText: 'Zibelinetexte' }
    await showsPublicly(town.db, question, version)

    for (const word of ['zibelinetitre', 'ZIBELINETEXTES', 'zibelinet'])
      expect(await found(word)).toContain(link)
    for (const word of Object.values(words)) expect(await found(word)).toMatch(nothing)
    expect(await found('zibelintitre')).toContain('mots=zibelinetitre')

    await showsPublicly(town.db, question, { ...version, isShown: false })
    for (const word of ['zibelinetitre', 'zibelinetexte'])
      expect(await found(word)).toMatch(nothing)
    expect(await found('zibelintitre')).not.toContain('mots=zibelinetitre')
  })

  test('shows an officer what waits in her workbench, and nobody else', async () => {
    const { question } = await asks(town.db, { verbatim: 'Une hermine rue de l’Aqueduc' })
    const link = `/administration/questions/${question.number}"`
    for (const [who, session] of sessions) {
      const body = await found('hermines', session)
      const isOfficer = /^(officer|administrator)/.test(who)
      expect(body.includes(link), who).toBe(isOfficer)
    }
    expect(await found('hermines', '', '&dans=atelier-questions')).toMatch(nothing)
  })

  test('finds processes, projects and pages, and pages through one kind', async () => {
    expect(await found('vélos')).toMatch(/\/budget-participatif\/[^"]+\/projets\//)
    expect(await found('accessibilite')).toContain('href="/accessibilite"')
    expect(await found('refaire place')).toContain('href="/demarches/')
    const second = await found('rue', '', '&dans=question&page=2')
    expect(second).toContain('aria-current="page"')
  })

  test('takes anything that is typed', async () => {
    for (const words of ['<script>', "'; drop table", '&|!:*()', 'é'.repeat(199), '🙂'])
      expect(await found(words)).not.toContain('<script>alert')
    expect(await found('')).not.toMatch(nothing)
  })
})
