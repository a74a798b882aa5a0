import { describe, expect, test } from 'vitest'
import { PbError } from './pb-error.ts'
import { explainPbError, explainPbWarning } from './words.ts'

/** French signs are held to their word by spaces that no line may break. */
const spaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('What a person reads about a .pb file', () => {
  test('names the line and what to do, in French and in English', () => {
    const error = new PbError('budget-not-a-number', 4, { amount: '1 000,50' })
    expect(spaces(explainPbError(error))).toBe(
      'Ligne 4 : le budget « 1 000,50 » n’est pas un nombre. Écrivez 12500 ou 12500.50, sans espace ni virgule.',
    )
    expect(explainPbError(error, 'en')).toBe(
      'Line 4: the budget “1 000,50” is not a number. Write 12500 or 12500.50, without space or comma.',
    )
  })

  test('says no line when the fault belongs to none', () => {
    expect(explainPbError(new PbError('empty-file', null))).toBe('Le fichier est vide.')
  })

  test('agrees in number', () => {
    const facts = { section: 'VOTES', found: 1, expected: 2 }
    expect(explainPbError(new PbError('wrong-column-count', 9, facts))).toContain(
      'a 2 colonnes, mais cette ligne a 1 champ.',
    )
    expect(spaces(explainPbError(new PbError('too-many-voters', 9, { limit: 10_000_000 })))).toBe(
      'Ligne 9 : le fichier dépasse 10 000 000 votants, le nombre permis.',
    )
  })

  test('counts the odd lines and names the first ones', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const once = { code: 'repeated-choice', count: 1, lines: [12], facts: {} } as const
    expect(spaces(explainPbWarning(once))).toBe(
      'Un vote cite plusieurs fois le même projet : il compte une fois (ligne 12).',
    )
    expect(
      spaces(
        explainPbWarning({ code: 'ballot-too-long', count: 14, lines, facts: { limit: '3' } }),
      ),
    ).toBe(
      '14 votes citent plus de projets que les 3 permis ; compté tel quel (lignes 1, 2, 3, 4, 5, 6, 7, 8, 9, 10…).',
    )
  })
})
