import { describe, expect, test } from 'vitest'
import { csvText } from '../../platform/kernel/csv-records.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { aCollege } from '../testing.ts'
import { readMemberFile } from './member-file.ts'

const colleges = [
  aCollege({ name: inFrenchAndEnglish('Habitants', 'Residents') }),
  aCollege({ key: 'acteurs', name: inFrenchAndEnglish('Acteurs locaux', 'Local actors') }),
]
const read = (text: string) => readMemberFile(text, colleges)
const named = (text: string) => {
  const file = read(text)
  return file.ok
    ? file.lines.map(({ read: line }) => (line.ok ? line.member.name : line.fault.code))
    : [file.fault.code]
}

describe('A list of members', () => {
  test('is read with its columns in any order, by their French or English names', () => {
    const french =
      'Rôle;Prénom;NOM;Courriel;Collège;Nom public;Début\r\nsuppléante;Aline;Dûpont;Aline@Exemple.fr;habitants;Oui;01/02/2026\r\n'
    const english =
      'college,name,E-mail,role,public name,first day\nResidents,Aline Dûpont,aline@exemple.fr,alternate,yes,2026-02-01\n'
    for (const text of [french, english]) {
      const file = read(text)
      expect(file.ok && file.lines[0]).toMatchObject({
        line: 2,
        read: {
          member: {
            ...{ name: 'Aline Dûpont', email: 'aline@exemple.fr', role: 'alternate' },
            ...{ isNameShown: true, startsOn: '2026-02-01', endsOn: null },
          },
        },
      })
    }
  })

  test.each([
    ['UTF-8', Buffer.from('nom;collège\nAïcha;habitants\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFnom;collège\r\nAïcha;habitants\r\n')],
    ['Latin-1', Buffer.from('nom;coll\u00e8ge\nA\u00efcha;habitants\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFnom\tcollège\r\nAïcha\thabitants\r\n', 'utf16le')],
    ['commas and quotes', Buffer.from('"nom","collège"\n"Aïcha","habitants"\n')],
    [
      'tabs, with accents apart from their letters',
      Buffer.from('nom\tcollège\nAi\u0308cha\thabitants'),
    ],
  ])('is read from the bytes of %s', (_, bytes) => {
    expect(named(csvText(bytes))).toEqual(['Aïcha'])
  })

  test('keeps nothing of columns nobody asked for, and says which', () => {
    const file = read('Nom;Nationalité;Collège;Remarques\nAline;—;habitants;x\n')
    expect(file.ok && file.leftOut).toEqual(['Nationalité', 'Remarques'])
    expect(JSON.stringify(file.ok && file.lines)).not.toContain('—')
  })

  test('may name a college by its beginning, when no other begins so', () => {
    expect(named('nom;collège\nAline;Acteurs\n')).toEqual(['Aline'])
    expect(named('nom;college\nAline;Local act\nBoris;a\n')).toEqual(['Aline', 'Boris'])
  })

  test('says the first thing that is wrong with each line', () => {
    const text = [
      'nom;e-mail;collège;rôle;sexe;nom public;début',
      ';;habitants;;;;',
      'Aline;aline@;habitants;;;;',
      'Aline;;lune;;;;',
      'Aline;;;;;;',
      'Aline;;habitants;cheffe;;;',
      'Aline;;habitants;;bleu;;',
      'Aline;;habitants;;;peut-être;',
      'Aline;;habitants;;;;31/02/2026',
      'Aline;;habitants;;;;;de trop',
      `${'A'.repeat(130)};;habitants;;;;`,
      'Aline',
    ]
    expect(named(text.join('\n'))).toEqual([
      ...['name-missing', 'email', 'college', 'college-missing', 'role', 'sex', 'yes-no'],
      ...['date', 'cells', 'long', 'college-missing'],
    ])
  })

  test.each([
    ['', 'empty'],
    ['nom;collège\n', 'empty'],
    ['prénom;collège\nAline;habitants', 'no-name'],
    ['nom;name\nAline;Aline', 'twice-column'],
    ['nom\n"Aline', 'quote'],
    ['PK\u0003\u0004\0\0nom', 'not-text'],
    [`nom\n${'Aline\n'.repeat(3001)}`, 'too-many'],
  ])('that is no list is refused whole: %#', (text, code) => {
    expect(named(text)).toEqual([code])
  })
})
