import { describe, expect, test } from 'vitest'
import { writtenWords } from './written-words.ts'

const cases: readonly (readonly [string, string, string])[] = [
  ['a plain mail', 'Bonjour,\n\nOù sont les bacs ?', 'Bonjour,\n\nOù sont les bacs ?'],
  [
    'a French quotation',
    'Lundi.\n\nLe lun. 4 mai 2026 à 10:02, Ville d’exemple <q@exemple.fr> a écrit :\n> La question…',
    'Lundi.',
  ],
  [
    'a French quotation on two lines',
    'Lundi.\n\nLe lundi 4 mai 2026 à 10:02, Ville d’exemple\n<questions@exemple.fr> a écrit :\n> La question',
    'Lundi.',
  ],
  ['an English quotation', 'Monday.\n\nOn 4 May 2026, Town <q@exemple.fr> wrote:\n> It', 'Monday.'],
  [
    'the quotation of an office program',
    'Lundi.\n\n-----Message d’origine-----\nDe : Ville <q@exemple.fr>\nEnvoyé : lundi',
    'Lundi.',
  ],
  [
    'the headings of an office program alone',
    'Lundi.\n\nDe : Ville <q@exemple.fr>\nEnvoyé : lundi 4 mai\nObjet : Question',
    'Lundi.',
  ],
  ['a line of underscores', 'Lundi.\n\n________________________________\nDe : X', 'Lundi.'],
  ['a signature', 'Lundi.\n-- \nRose\nVoirie, 01 00 00 00 00', 'Lundi.'],
  ['a signature without its space', 'Lundi.\n--\nRose', 'Lundi.'],
  ['the mark of a phone', 'Lundi.\n\nEnvoyé de mon téléphone', 'Lundi.'],
  ['the mark of a program', 'Lundi.\n\nObtenir Outlook pour mobile', 'Lundi.'],
  [
    'lines quoted in between',
    '> Quand ?\nLundi.\n> Où ?\nRue de l’Aqueduc.',
    'Lundi.\nRue de l’Aqueduc.',
  ],
  [
    'an answer below what it quotes',
    'Le 4 mai 2026, Ville <q@exemple.fr> a écrit :\n> Quand ?\n\nLundi.',
    'Lundi.',
  ],
  ['line ends of Windows', 'Un.\r\n\r\nDeux.\r\n', 'Un.\n\nDeux.'],
  ['many empty lines', 'Un.\n\n\n\n\nDeux.', 'Un.\n\nDeux.'],
  ['letters that turn the text about', 'Un\u202eUn\u200b.\u0007', 'UnUn.'],
  [
    'a dash that opens a list',
    'Il faut :\n- un banc\n- un arbre',
    'Il faut :\n- un banc\n- un arbre',
  ],
  [
    '« Le maire a écrit » in a sentence',
    'Le maire a écrit au préfet.',
    'Le maire a écrit au préfet.',
  ],
  ['nothing but a quotation', '> Quand ?\n> Où ?', ''],
  ['nothing at all', '   \n\n', ''],
]

describe('The words of a mail', () => {
  test.each(cases)('%s', (_, text, written) => {
    expect(writtenWords(text).written).toBe(written)
  })

  test('what is set apart is kept', () => {
    const { quoted } = writtenWords('Lundi.\n-- \nRose\nVoirie')
    expect(quoted).toBe('--\nRose\nVoirie')
    expect(writtenWords('> Quel jour ?\nLundi.').quoted).toBe('> Quel jour ?')
  })

  test('a mail of a million letters is cut, and read in less than a second', () => {
    const began = performance.now()
    expect(writtenWords('Le a écrit '.repeat(100_000)).written.length).toBeLessThanOrEqual(100_000)
    expect(writtenWords('\n'.repeat(300_000)).written).toBe('')
    expect(writtenWords(`${' '.repeat(150_000)}.`).written.length).toBeLessThan(100_001)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
