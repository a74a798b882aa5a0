import { describe, expect, test } from 'vitest'
import { latestMessages } from '../../messages/index.ts'
import { loadCast } from '../../people/index.ts'
import { loadDemoAddresses } from '../../addresses/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { demoNeighbourhoods, demoTown, loadDemoDepartments, towns } from '../../town/index.ts'
import { asks } from '../testing.ts'
import { actsOn } from '../store/acts.ts'
import { remind } from './remind.ts'

const entrustedOn = new Date('2026-05-04T10:00:00Z')

describe('The morning of reminders', () => {
  test('writes once to each department and to who directs, and says nothing of what was asked', () =>
    withRollback(async (db) => {
      await inTransaction(db, async (tx) => {
        await towns(tx).save(demoTown, demoNeighbourhoods)
        await loadDemoAddresses(tx, () => crypto.randomUUID(), entrustedOn)
        await loadDemoDepartments(tx, entrustedOn)
        await loadCast(tx, day('2026-05-04'), entrustedOn)
      })
      for (const dueOn of ['2026-05-18', '2026-06-02'] as const) {
        const { question } = await asks(db, { subject: 'Motsecret', verbatim: 'Motsecret' })
        const about = { department: 'proprete', theme: null, owner: null, deputy: null }
        const acts = actsOn(db, question, 'officer', { by: 'officer', now: entrustedOn })
        await acts.assign({ ...about, dueOn: day(dueOn) })
      }
      const before = (await latestMessages(db, 50)).length
      // The eleventh working day after 18 May, Whit Monday apart.
      const now = new Date('2026-06-03T06:10:00Z')
      await inTransaction(db, (tx) => remind(tx, { now, origin: 'https://ville.exemple.fr' }))
      const sent = (await latestMessages(db, 50)).slice(
        0,
        (await latestMessages(db, 50)).length - before,
      )
      expect(new Set(sent.map(({ recipient }) => recipient))).toEqual(
        new Set(['gaelle@exemple.fr', 'proprete@exemple.fr']),
      )
      expect(sent).toHaveLength(2)
      const told = JSON.stringify(sent)
      expect(told).toContain('18 mai 2026')
      expect(told).toContain('2 juin 2026')
      expect(told).not.toContain('Motsecret')
      // Each line opens its one question; the next mail carries the same links.
      const linksIn = (text: string) => text.match(/questions\/service\/[\w-]{43}/g) ?? []
      const links = linksIn(told)
      expect(new Set(links).size).toBe(2)
      await inTransaction(db, (tx) => remind(tx, { now, origin: 'https://ville.exemple.fr' }))
      expect(linksIn(JSON.stringify(await latestMessages(db, 2))).toSorted()).toEqual(
        links.toSorted(),
      )
    }))
})
