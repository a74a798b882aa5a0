import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realClock } from '../../platform/clock/index.ts'
import { type } from '../../platform/commands/terminal.testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { ballotBoxes, unsealBallots } from '../../voting/index.ts'
import { anOpenBox, choose, vote } from '../../voting/testing.ts'
import { recountCommand } from '../commands/recount.ts'
import { writePb } from '../pb/index.ts'
import { envelopeBallots } from '../rules/envelope-ballots.ts'
import { readEdition } from '../read-edition.ts'
import { importedEdition } from '../rules/imported-edition.ts'
import { ballotSheet } from '../rules/running-edition.ts'
import { aRunningEdition, aRunningProject, townEnvelope } from '../rules/running-edition.testing.ts'
import { editions } from '../store/editions.ts'
import { importEdition } from '../store/import-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import { countEdition } from '../work/count-edition.ts'
import { countVote, publishVote } from '../work/publish-vote.ts'
import { budgetSite, whoHasRole } from './site.testing.ts'

const edition = aRunningEdition({
  isFictional: false,
  envelopes: [
    townEnvelope,
    { ...townEnvelope, code: 'coteau', name: 'Coteau', neighbourhood: 'coteau' },
  ],
  projects: [
    aRunningProject('1'),
    aRunningProject('2'),
    aRunningProject('11', 'coteau'),
    aRunningProject('12', 'coteau'),
  ],
})
const root = '/budget-participatif/bp-2026'
const zone = 'Europe/Paris'

let database: TestDatabase
let db: Database
let site: ReturnType<typeof budgetSite>
let warning = ''

/** Seven people vote, three of them on the list of « Coteau » too. */
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  site = budgetSite(db, realClock, whoHasRole)
  await runningEditions(db).add(edition, new Date())
  const { box, key } = await anOpenBox(db, {
    subject: { kind: 'edition', id: edition.slug },
    rule: edition.rule,
    sheet: ballotSheet(edition),
  })
  for (const [place, name] of ['a', 'b', 'c', 'd', 'e', 'f', 'g'].entries()) {
    const choice = place < 3 ? choose('1', place === 0 ? '11' : '12') : choose('2')
    await vote(db, box, { name, neighbourhood: 'coteau' }, choice)
  }
  await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
  const now = new Date(Date.now() + 1000)
  await ballotBoxes(db).act(box, 'close', now)
  await ballotBoxes(db).act(box, 'separate', now)
  const opened = await unsealBallots(db, box, key.privateKey, now)
  if (!opened.ok) throw new Error(opened.code)
  await countVote(db, edition, opened.next, { now, zone })
  const counted = await runningEditions(db).find(edition.slug)
  if (counted === null) throw new Error('The edition is gone.')
  warning = (await asked(`/administration/budget/${edition.slug}/vote/publish`)).body
  await publishVote(db, counted, opened.next, { now, zone })
  for (const slug of ['bp-2026-toute-la-ville', 'bp-2026-coteau']) {
    const archived = await editions(db).find(slug)
    if (archived === null) throw new Error(`${slug} is not there.`)
    await countEdition(db, archived, () => {}, new AbortController().signal)
  }
})
afterAll(async () => {
  await site?.close()
  await database?.close()
})

/** Spaces that do not break are read as plain ones. */
const asked = async (url: string) => {
  const answer = await site.inject({ url, headers: { cookie: 'parvis-session=vote-officer' } })
  const { statusCode, headers, body } = answer
  return { statusCode, headers, body: body.replaceAll(/[\u00a0\u202f]/g, ' ') }
}
const few = 'Moins de cinq bulletins'

describe('A list that three ballots chose in', () => {
  test('is named to the officer before she publishes; the others are not', () => {
    expect(warning).toContain('Moins de cinq bulletins : Coteau.')
    expect(warning).not.toContain('Toute la ville.')
  })

  test('is published as totals: its file has the votes of each project, and no ballot', async () => {
    const { body } = await asked(`${root}-coteau/donnees/bp-2026-coteau.pb`)
    const [head = '', votes] = body.split('VOTES\n')
    expect(votes).toBe('voter_id;vote\n')
    expect(head).toContain('num_votes;3\n')
    expect(head).toContain('ballots_withheld;fewer-than-5\n')
    expect(head).toMatch(/^11;10000;1;/m)
    expect(head).toMatch(/^12;10000;2;/m)
  })

  test('has no fingerprint that its ballots could be found from, by trying them all', async () => {
    const { body } = await asked(`${root}-coteau/donnees/bp-2026-coteau.json`)
    expect(JSON.parse(body)).toMatchObject({ ballotsWithheld: 'fewer-than-5' })
    expect(body).not.toContain('ballotsSha256')
    const whole = await asked(`${root}-toute-la-ville/donnees/bp-2026-toute-la-ville.json`)
    expect(JSON.parse(whole.body).ballotsSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(whole.body).not.toContain('ballotsWithheld')

    const archived = await editions(db).find('bp-2026-coteau')
    const { body: recount } = await asked(`${root}-coteau/resultats/recompter`)
    expect(recount).not.toContain(archived?.source.sha256 ?? '')
    // Nor does the journal tell the one of the file with its ballots.
    const choices = [choose('11'), choose('12'), choose('12')]
    const [, coteau = townEnvelope] = edition.envelopes
    const about = { name: 'BP 2026 – Coteau', zone }
    const file = [...writePb(envelopeBallots(edition, coteau, choices, about))].join('')
    expect(file).toContain('VOTES\nvoter_id;vote\n1;11\n2;12\n3;12\n')
    expect(archived?.source.sha256).not.toBe(createHash('sha256').update(file).digest('hex'))
  })

  test.each(['autres-regles', 'equite', 'ma-part'])(
    'has no page « %s », which tells of ballots one by one: one reads why instead',
    async (page) => {
      const { statusCode, headers } = await asked(`${root}-coteau/resultats/${page}`)
      expect(statusCode).toBe(303)
      expect(headers.location).toBe(`${root}-coteau/resultats/recompter`)
      expect((await asked(`${root}-toute-la-ville/resultats/${page}`)).statusCode).toBe(200)
    },
  )

  test('says why on its pages, and links to none that it does not have', async () => {
    for (const page of ['', '/resultats', '/resultats/recompter']) {
      const { statusCode, body } = await asked(`${root}-coteau${page}`)
      expect([statusCode, body.includes(few)], page).toEqual([200, true])
      expect(body, page).not.toContain('/resultats/ma-part')
    }
    const { body: recount } = await asked(`${root}-coteau/resultats/recompter`)
    expect(recount).not.toContain('parvis budget recount')
    expect(recount).not.toContain('Les bulletins et les projets')
    const { body: turnout } = await asked(`${root}-coteau/resultats/participation`)
    expect(turnout).not.toContain('histogram')
    expect((await asked(`${root}-toute-la-ville/resultats`)).body).not.toContain(few)
    expect((await asked(root)).body).toContain(few)
  })

  test('is not recounted by the command, which says why', async () => {
    const { body } = await asked(`${root}-coteau/donnees/bp-2026-coteau.pb`)
    const { code, err } = await type(recountCommand, ['-'], body)
    expect(code).toBe(2)
    expect(err).toContain('ils sont moins de cinq')
    const whole = await asked(`${root}-toute-la-ville/donnees/bp-2026-toute-la-ville.pb`)
    expect((await type(recountCommand, ['-'], whole.body)).out).toContain('Mêmes lauréats')
  })
})

describe('A file of three ballots that is imported', () => {
  test('is shown whole: it was public already', async () => {
    const file = `META
key;value
budget;10000
vote_type;approval
PROJECTS
project_id;cost;name
1;400;Un banc
VOTES
voter_id;vote
1;1
2;1
3;1
`
    const { pb, origin } = await readEdition(Readable.from([file]))
    const about = { id: crypto.randomUUID(), name: 'Petit vote', file: 'p.pb', isFictional: false }
    await importEdition(db, importedEdition(pb, { ...about, sha256: origin.sha256 }), [], {
      replaces: false,
    })
    const { body } = await asked('/budget-participatif/petit-vote/donnees/petit-vote.pb')
    expect(body).toContain('VOTES\nvoter_id;vote\n1;1\n2;1\n3;1\n')
    const { body: shown } = await asked('/budget-participatif/petit-vote')
    expect(shown).not.toContain(few)
    expect(shown).toContain('vient d’un fichier public')
    expect((await asked(`${root}-toute-la-ville`)).body).not.toContain('fichier public')
  })
})
