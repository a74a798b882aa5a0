import { describe, expect, test } from 'vitest'
import { departmentFor, type Routing } from './routing.ts'

const routing: Routing = {
  rules: [
    { id: '1', theme: 'proprete', neighbourhood: 'plaine', department: 'regie-de-la-plaine' },
    { id: '2', theme: 'voirie', neighbourhood: 'plaine', department: 'ferme' },
    { id: '3', theme: 'bruit', neighbourhood: 'coteau', department: 'ferme' },
  ],
  themes: [
    { id: 'proprete', department: 'proprete' },
    { id: 'voirie', department: 'voirie' },
    { id: 'ecoles', department: 'ferme' },
    { id: 'bruit', department: null },
  ],
  departments: ['proprete', 'voirie', 'regie-de-la-plaine'],
}

describe('The department proposed for a question', () => {
  test.each([
    ['proprete', 'plaine', 'regie-de-la-plaine', 'rule'],
    ['proprete', 'coteau', 'proprete', 'theme'],
    ['proprete', null, 'proprete', 'theme'],
    ['voirie', 'coteau', 'voirie', 'theme'],
    ['voirie', 'plaine', 'voirie', 'theme'],
  ])('on %s, in %s, is %s: the %s says so', (theme, neighbourhood, department, why) => {
    expect(departmentFor({ theme, neighbourhood }, routing)).toEqual({ department, why })
  })

  test.each([
    ['no theme', null, 'plaine'],
    ['a theme without usual department', 'bruit', 'plaine'],
    ['a theme whose department has ended', 'ecoles', 'plaine'],
    ['a rule whose department has ended, of a theme without any', 'bruit', 'coteau'],
    ['a theme nobody knows', 'inconnu', 'plaine'],
  ])('is none for %s', (_, theme, neighbourhood) => {
    expect(departmentFor({ theme, neighbourhood }, routing)).toBeNull()
  })

  test('follows the rule whatever its rank among the others', () => {
    const turned = { ...routing, rules: routing.rules.toReversed() }
    const about = { theme: 'proprete', neighbourhood: 'plaine' }
    expect(departmentFor(about, turned)).toEqual(departmentFor(about, routing))
  })
})
