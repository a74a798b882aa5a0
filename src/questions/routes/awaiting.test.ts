import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { type AskedForTasks, anonymous } from '../../platform/web/index.ts'
import { departments } from '../../town/index.ts'
import { siteOf } from '../site.testing.ts'
import { actsOn } from '../store/acts.ts'
import { asks } from '../testing.ts'
import { sendDepartmentLink } from '../work/entrust.ts'
import { awaitingQuestions } from './awaiting.ts'

const asked = new Date('2026-04-01T10:00:00Z')
const act = { by: 'officer', now: asked }

test('A department that is late is sent its link again from the desk of an officer, which says so', () =>
  withRollback(async (db) => {
    const one = { name: 'Voirie', email: 'voirie@exemple.fr', headName: null }
    const { question } = await asks(db, {}, asked)
    const dueOn = day('2026-04-15')
    await inTransaction(db, async (tx) => {
      const department = await departments(tx).add(one, act)
      const about = { department, theme: null, owner: null, deputy: null, dueOn }
      await actsOn(tx, question, 'officer', act).assign(about)
      await sendDepartmentLink(tx, question, about, { ...act, origin: 'http://localhost' })
    })
    const desk = () =>
      ({
        ...{ db, visitor: anonymous, today: '2026-05-04', now: new Date('2026-05-04T10:00:00Z') },
        speech: { language: 'fr', overrides: {} },
        remember: (_: string, __: string, read: () => unknown) => read(),
      }) as unknown as AskedForTasks
    const [toRoute, late] = awaitingQuestions
    expect((await toRoute?.tasks(desk(), 5))?.total).toBe(0)
    const [task] = (await late?.tasks(desk(), 5))?.tasks ?? []
    expect(task).toMatchObject({ dueOn, href: `/administration/questions/${question.number}` })
    expect(task?.inPlace?.effects[0]).toContain('1er avril 2026')

    const [again] = task?.inPlace?.gestures ?? []
    const { headers } = await siteOf(db).post(again?.action ?? '', { depuis: 'bureau' })
    expect(headers.location).toBe(`/mon-bureau?geste=lien&sur=${question.id}#fait`)
    const links = await sql<{ n: number }>`select count(*)::int as n from question_link`.execute(db)
    expect(links.rows[0]?.n).toBe(2)
    const told = await late?.told?.(desk(), { name: 'lien', about: question.id })
    expect(told).toMatchObject({ href: task?.href, said: expect.stringContaining('nouveau lien') })
  }))
