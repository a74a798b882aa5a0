import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import { importedCandidates } from './imported-candidates.ts'

const envelopes = [
  { code: 'ville', name: 'Toute la ville' },
  { code: 'aqueduc', name: 'L’Aqueduc' },
]
const read = (text: string, known: readonly { envelope: string; title: string }[] = []) =>
  importedCandidates(text, { envelopes, known })
const faultsOf = (text: string) => {
  const imported = read(text)
  return imported.ok ? [] : imported.faults.map(({ line, code }) => `${line} ${code}`)
}

describe('Projects from a CSV file', () => {
  test('are read with accents, other orders of columns, and the list by its name', () => {
    const imported = read(
      '\ufeffListe;Titre;Coût;Inconnue\r\nl\'aqueduc;"Un banc ; un arbre";1 200,50 €;x\r\n;Un four;800;\r\n',
    )
    expect(imported).toEqual({
      ok: true,
      given: [
        {
          title: 'Un banc ; un arbre',
          cost: fraction(2401, 2),
          envelope: 'aqueduc',
          summary: '',
          description: '',
          theme: '',
        },
        {
          title: 'Un four',
          cost: fraction(800),
          envelope: 'ville',
          summary: '',
          description: '',
          theme: '',
        },
      ],
    })
  })

  test('of which one line is wrong are not read at all: each fault is told with its line', () => {
    const text = [
      'titre,cout,liste',
      'Bon,100,',
      ',200,',
      'Gratuit,0,',
      'Ailleurs,10,Lune',
      'Bon,30,',
      'Trop,1,ville,4',
    ].join('\n')
    expect(faultsOf(text)).toEqual(['3 title', '4 cost', '5 list', '6 repeated', '7 fields'])
  })

  test.each([
    ['', '1 empty'],
    ['titre;cout', '1 empty'],
    ['titre;prix\nBanc;3', '1 no-column'],
    ['titre;cout;cout\nBanc;3;3', '1 twice-column'],
    ['titre;cout\n"Banc;3', '2 quote'],
  ])('%j is refused: %s', (text, fault) => {
    expect(faultsOf(text)).toContain(fault)
  })

  test('with the title of one already on that list are refused', () => {
    const imported = read('titre;cout\nÉcole;3', [{ envelope: 'ville', title: 'ecole' }])
    expect(imported.ok).toBe(false)
  })
})
