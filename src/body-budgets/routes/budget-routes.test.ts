import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import { countQueries } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import {
  aGrant,
  anAdoptedProposal,
  anExpense,
  budgetSiteOn,
  council,
  hiddenCouncil,
  siteWithLine,
} from '../site.testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const bench = bodyBudgetPaths.workbench(council)
const all = bodyBudgetPaths.all(council)

describe('A line of a budget', () => {
  test('is public at once, with what was decided, what is spent and what is left', () =>
    withRollback(async (db) => {
      const { site, number, spends } = await siteWithLine(db)
      await spends()
      const { body } = await site.get(all)
      for (const said of ['Crédits de 2026', 'Affiches', '1 000 €', '200 €', '800 €'])
        expect(body).toContain(said)
      const one = (await site.get(bodyBudgetPaths.one(council, number))).body
      for (const said of ['15 décembre 2025', 'Délibération 2025-120', 'Quatre cents affiches'])
        expect(one).toContain(said)
    }))

  test('is read whole in English; what the town wrote in French alone is marked', () =>
    withRollback(async (db) => {
      const { site, number, spends } = await siteWithLine(db)
      await spends()
      const list = (await site.get(`/en${all}`)).body
      for (const said of ['Trial council', 'Posters', 'Running costs', 'Granted', '€800'])
        expect(list).toContain(said)
      const one = (await site.get(`/en${bodyBudgetPaths.one(council, number)}`)).body
      expect(one).toContain('Decided on 15 December 2025:')
      expect(one).toContain('<bdi lang="fr" dir="ltr">Quatre cents affiches</bdi>')
    }))

  test('sent twice is one line', () =>
    withRollback(async (db) => {
      const { site, run } = await siteWithLine(db)
      const { location } = await site.post(bench, aGrant)
      expect(location.split('?')[0]).toBe(run)
      expect((await sql`select from body_budget_line`.execute(db)).rows).toHaveLength(1)
    }))

  test('without amount, of no year, or decided tomorrow is refused beside the field', () =>
    withRollback(async (db) => {
      const site = await budgetSiteOn(db, '2026-06-10')
      const bad = await site.post(bench, { ...aGrant, amount: '12,345', year: '2062' })
      expect(bad.statusCode).toBe(422)
      for (const said of ['Écrivez un montant comme', 'Écrivez une année', 'value="12,345"'])
        expect(bad.body).toContain(said)
      const ahead = await site.post(bench, { ...aGrant, decidedOn: '11/06/2026' })
      expect([ahead.statusCode, ahead.body.includes('Ce jour n’est pas encore venu.')]).toEqual([
        422,
        true,
      ])
      expect((await site.get(all)).body).toContain('Aucun crédit n’est enregistré')
    }))

  test('asks the database eight times at most, its page and those of all lines', () =>
    withRollback(async (db) => {
      const { site, number } = await siteWithLine(db)
      for (const url of [all, bodyBudgetPaths.one(council, number)])
        expect((await countQueries(() => site.get(url))).queries).toBeLessThanOrEqual(8)
    }))
})

describe('An expense', () => {
  test('sent twice counts once, even when it took all that was left', () =>
    withRollback(async (db) => {
      const { site, run } = await siteWithLine(db)
      const sent = { ...anExpense, amount: '1000' }
      for (const _ of [1, 2])
        expect((await site.post(`${run}/depenses`, sent)).statusCode).toBe(303)
      expect((await sql`select from body_expense`.execute(db)).rows).toHaveLength(1)
    }))

  test('beyond what is left is refused, what was typed stays; with a reason it is public', () =>
    withRollback(async (db) => {
      const { site, number, spends } = await siteWithLine(db)
      const beyond = { amount: '1000,50', label: 'Un barnum' }
      const refused = await spends(beyond)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('C’est plus que ce qui reste.')
      expect(refused.body).toContain('value="Un barnum"')
      expect((await spends({ ...beyond, overWhy: 'Il pleuvait.' })).statusCode).toBe(303)
      const { body } = await site.get(bodyBudgetPaths.one(council, number))
      for (const said of ['-0,50 €', '0,50 € ont été dépensés au-delà', 'Il pleuvait.'])
        expect(body).toContain(said)
    }))

  test('taken back counts no more: its amount, its day and the reason stay, its words do not', () =>
    withRollback(async (db) => {
      const { site, run, number, spends } = await siteWithLine(db)
      await spends()
      const page = (await site.get(run, 'officer')).body
      const way = /href="([^"]*\/retrait)"/.exec(page)?.[1] ?? ''
      expect((await site.get(way, 'officer')).body).toContain('Quatre cents affiches')
      expect((await site.post(way, { why: '' })).body).toContain('Remplissez ce champ.')
      for (const _ of [1, 2])
        expect((await site.post(way, { why: 'Notée deux fois.' })).statusCode).toBe(303)
      const late = await site.post(way, { why: 'Une autre raison.' })
      expect([late.statusCode, late.body.includes('a déjà été retirée')]).toEqual([422, true])
      expect((await site.get(way, 'officer')).location).toBe(run)
      const { body } = await site.get(bodyBudgetPaths.one(council, number))
      expect(body).toContain(
        'Le 10 juin 2026, une dépense de 200 € du 2 mars 2026 a été retirée. Raison : Notée deux fois.',
      )
      expect(body).not.toContain('Quatre cents affiches')
    }))

  test('taken back and sent again from the former page counts only once it is confirmed', () =>
    withRollback(async (db) => {
      const { site, run } = await siteWithLine(db)
      await site.post(`${run}/depenses`, anExpense)
      const { rows } = await sql<{ id: string }>`select id from body_expense`.execute(db)
      await site.post(`${run}/depenses/${rows[0]?.id}/retrait`, { why: 'Notée deux fois.' })
      const again = await site.post(`${run}/depenses`, anExpense)
      expect([again.statusCode, again.body.includes('a été notée, puis retirée')]).toEqual([
        422,
        true,
      ])
      const key = /name="cle" value="([^"]+)"/.exec(again.body)?.[1] ?? ''
      expect((await site.post(`${run}/depenses`, { ...anExpense, cle: key })).statusCode).toBe(303)
      expect((await site.get(all)).body).toContain('800 €')
    }))

  test('is read page by page', () =>
    withRollback(async (db) => {
      const { site, number, spends } = await siteWithLine(db)
      for (let rank = 1; rank <= 52; rank += 1) await spends({ amount: '1', label: `N° ${rank}.` })
      const first = await site.get(bodyBudgetPaths.one(council, number))
      const second = await site.get(`${bodyBudgetPaths.one(council, number)}?page=2`)
      const rows = ({ body }: { body: string }) => body.match(/N° \d+\./g)?.length
      const beyond = await site.get(`${bodyBudgetPaths.one(council, number)}?page=9`)
      expect([first, second, beyond].map(rows)).toEqual([50, 2, 2])
    }))
})

describe('An expense that serves a proposal of its body', () => {
  test('leads to it from the public page, and from the file', () =>
    withRollback(async (db) => {
      const { site, run, number, spends } = await siteWithLine(db)
      const adopted = await anAdoptedProposal(db, council)
      expect((await site.get(run, 'officer')).body).toContain('N° 1 : Un accueil')
      expect((await spends({ proposal: adopted })).statusCode).toBe(303)
      const { body } = await site.get(bodyBudgetPaths.one(council, number))
      expect(body).toContain('href="/propositions/1"')
      expect(body).toContain('Pour la proposition n° 1 :')
      expect((await site.get(bodyBudgetPaths.csv(council))).body).toContain('-200.00;;1')
    }))

  test('of another body is refused beside the field', () =>
    withRollback(async (db) => {
      const { spends } = await siteWithLine(db)
      const other = await anAdoptedProposal(db, hiddenCouncil)
      const { statusCode, body } = await spends({ proposal: other })
      expect(statusCode).toBe(422)
      expect(body).toContain('Choisissez une proposition de la liste.')
    }))
})

describe('A correction', () => {
  test('keeps what the line said before, with the reason', () =>
    withRollback(async (db) => {
      const { site, number, corrects } = await siteWithLine(db)
      expect((await corrects({ amount: '1 200' })).statusCode).toBe(303)
      // Sent twice, it is done once.
      expect((await corrects({ amount: '1 200' })).statusCode).toBe(303)
      const { body } = await site.get(bodyBudgetPaths.one(council, number))
      expect(body).toContain(
        'Le 10 juin 2026, le montant accordé est passé de 1 000 € à 1 200 €. Raison : Une faute de frappe.',
      )
      const { rows } = await sql<{ version: number }>`
        select version from body_budget_line`.execute(db)
      expect(rows).toEqual([{ version: 2 }])
    }))

  test('over a newer one is refused, and what was typed stays', () =>
    withRollback(async (db) => {
      const { corrects } = await siteWithLine(db)
      await corrects({ amount: '1 200' })
      const late = await corrects({ amount: '1 300' })
      expect(late.statusCode).toBe(422)
      for (const said of ['a corrigé cette ligne entre-temps', 'value="1 300"', '1 200 €'])
        expect(late.body).toContain(said)
    }))

  test('below what is spent needs a reason of its own', () =>
    withRollback(async (db) => {
      const { spends, corrects } = await siteWithLine(db)
      await spends()
      const refused = await corrects({ amount: '100' })
      expect([refused.statusCode, refused.body.includes('C’est plus que ce qui reste.')]).toEqual([
        422,
        true,
      ])
      const told = await corrects({ amount: '0', overWhy: 'Le conseil a tout repris.' })
      expect(told.statusCode).toBe(303)
    }))
})

describe('What is written of a budget', () => {
  test('is never written anew in the database', () =>
    withRollback(async (db) => {
      const { spends } = await siteWithLine(db)
      await spends()
      for (const statement of [
        sql`update body_expense set cents = 1`,
        sql`update body_budget_version set granted_cents = 1`,
      ]) {
        await sql`savepoint before`.execute(db)
        await expect(statement.execute(db)).rejects.toThrow('stays as it was written')
        await sql`rollback to savepoint before`.execute(db)
      }
    }))

  test('has its lines in the journal, with amounts and without words', () =>
    withRollback(async (db) => {
      const { spends } = await siteWithLine(db)
      await spends()
      const { rows } = await sql<{ id: string }>`select id from body_budget_line`.execute(db)
      const told = await historyOf(db, { kind: 'body-budget-line', id: rows[0]?.id ?? '' })
      expect(told.map(({ type }) => type).toSorted()).toEqual([
        'body-budget-granted',
        'body-expense-entered',
      ])
      expect(JSON.stringify(told)).toContain('20000')
      expect(JSON.stringify(told)).not.toContain('affiches')
    }))
})

describe('The budget of a body that residents do not know', () => {
  test('is found by officers alone', () =>
    withRollback(async (db) => {
      const { site, run, number } = await siteWithLine(db, hiddenCouncil)
      expect((await site.get(run, 'officer')).statusCode).toBe(200)
      for (const url of [
        bodyBudgetPaths.all(hiddenCouncil),
        bodyBudgetPaths.csv(hiddenCouncil),
        bodyBudgetPaths.one(hiddenCouncil, number),
        // By the name of another body.
        bodyBudgetPaths.one(council, number),
      ])
        expect((await site.get(url)).statusCode, url).toBe(404)
      expect((await site.get(bodyBudgetPaths.run(council, number), 'officer')).statusCode).toBe(404)
    }))

  test('goes with the body when it is dropped', () =>
    withRollback(async (db) => {
      const { spends } = await siteWithLine(db, hiddenCouncil)
      await spends()
      await sql`delete from body where id = ${hiddenCouncil}`.execute(db)
      expect((await sql`select from body_expense`.execute(db)).rows).toEqual([])
    }))
})

describe('The file', () => {
  test('has one line for each amount, and their sum is what is left', () =>
    withRollback(async (db) => {
      const { site, spends } = await siteWithLine(db)
      await spends({ label: '=SOMME(A1)', amount: '120,50' })
      const { body, type } = await site.get(bodyBudgetPaths.csv(council))
      expect(type).toBe('text/csv; charset=utf-8')
      const [head, granted, spent] = body.split('\r\n')
      expect(head?.charCodeAt(0)).toBe(0xfeff)
      expect(granted).toContain(
        ';Affiches;fonctionnement;accorde;2025-12-15;Délibération 2025-120;1000.00;',
      )
      expect(spent).toContain(";depense;2026-03-02;'=SOMME(A1);-120.50;")
    }))
})

describe('The file of a line of which less is granted than is spent', () => {
  test('says why beside what is granted', () =>
    withRollback(async (db) => {
      const { site, spends, corrects } = await siteWithLine(db)
      await spends()
      await corrects({ amount: '100', overWhy: 'Le conseil a repris.' })
      const { body } = await site.get(bodyBudgetPaths.csv(council))
      expect(body).toContain(';Délibération 2025-120;100.00;Le conseil a repris.;')
    }))
})

describe('The work on budgets', () => {
  test('is closed to who is no officer', () =>
    withRollback(async (db) => {
      const { site, run } = await siteWithLine(db)
      for (const url of [bench, run])
        for (const role of ['councillor', 'resident'])
          expect((await site.get(url, role)).statusCode, url).toBe(403)
      expect((await site.post(`${run}/depenses`, anExpense, 'councillor')).statusCode).toBe(403)
    }))
})
