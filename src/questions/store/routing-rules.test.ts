import { describe, expect, test } from 'vitest'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { loadDemoDepartments } from '../../town/index.ts'
import { addRoutingRule, removeRoutingRule, routingRules } from './routing-rules.ts'

const act = { by: 'officer', now: new Date('2026-05-04T10:00:00Z') }
const rule = { theme: 'proprete', neighbourhood: 'plaine', department: 'espaces-verts' }

describe('The rules of routing', () => {
  test('are one for a theme in a neighbourhood: a second one is not kept', () =>
    withRollback(async (db) => {
      const id = await inTransaction(db, async (tx) => {
        await loadDemoDepartments(tx, act.now)
        return addRoutingRule(tx, rule, act)
      })
      const again = { ...rule, department: 'proprete' }
      expect(await inTransaction(db, (tx) => addRoutingRule(tx, again, act))).toBeNull()
      expect(await routingRules(db)).toEqual([{ id, ...rule }])
    }))

  test('tell what they said when they are taken away, and are gone once', () =>
    withRollback(async (db) => {
      const id = await inTransaction(db, async (tx) => {
        await loadDemoDepartments(tx, act.now)
        return addRoutingRule(tx, rule, act)
      })
      const gone = () => inTransaction(db, (tx) => removeRoutingRule(tx, id ?? '', act))
      expect(await gone()).toEqual({ id, ...rule })
      expect(await gone()).toBeNull()
      expect(await routingRules(db)).toEqual([])
    }))
})
