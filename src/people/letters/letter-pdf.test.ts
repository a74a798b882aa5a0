import { describe, expect, test } from 'vitest'
import { simpleGlyph, UnknownOutline } from './glyph-outline.ts'
import { type Letter, letterPdf } from './letter-pdf.ts'

const letter: Letter = {
  to: ['Łukasz Œuvrard', '12 bis rue de l’Aqueduc', 'Cachan'],
  from: ['Cachan (démonstration)', 'Accueil de la mairie', 'participation@exemple.fr'],
  day: 'Le 1er décembre 2026',
  title: 'Votre code pour confirmer votre adresse',
  paragraphs: [
    'Bonjour,',
    'Vous avez demandé ce courrier sur le site de la participation citoyenne de Cachan. Il montre que vous habitez bien à cette adresse : votre compte pourra participer à ce qui le demande, par exemple un vote.',
    'Connectez-vous, ouvrez « Ma vérification », et écrivez ce code :',
  ],
  code: '3CKM-7QRT',
  after: [
    'https://participation.exemple.fr/mon-courrier',
    'Il est bon jusqu’au 30 janvier 2027, une seule fois. Ne le donnez à personne : la mairie ne vous le demandera jamais.',
    'Vous n’avez rien demandé ? Ne faites rien, et jetez ce courrier.',
  ],
  abroad: {
    language: 'en',
    text: 'In English: this code confirms your address. Sign in, open “My verification” and type it before 30 January 2027.',
  },
}

describe('The letters of a batch', () => {
  test('are one PDF of a page each, with every font inside', async () => {
    const pdf = await letterPdf([letter, letter], { title: 'Courriers', colour: '#1f5c4c' })
    if (process.env['PARVIS_LOOK'] !== undefined) {
      const { writeFileSync } = await import('node:fs')
      writeFileSync(process.env['PARVIS_LOOK'], pdf)
    }
    const text = pdf.toString('latin1')
    expect(text.startsWith('%PDF-')).toBe(true)
    expect(text.match(/\/Type \/Page\b/g)?.length).toBe(2)
    const fonts = text.match(/\/FontFile2/g)?.length ?? 0
    expect(fonts).toBeGreaterThanOrEqual(3)
    expect(text).not.toContain('Helvetica')
  })
})

describe('A glyph written whole', () => {
  test('holds its contours, its points and their steps', () => {
    const bytes = simpleGlyph([
      { command: 'moveTo', args: [10, 20] },
      { command: 'lineTo', args: [110, 20] },
      { command: 'quadraticCurveTo', args: [110, 120, 10, 120] },
      { command: 'closePath', args: [] },
    ])
    const view = new DataView(bytes.buffer)
    const head = [0, 2, 4, 6, 8, 10].map((at) => view.getInt16(at))
    expect(head).toEqual([1, 10, 20, 110, 120, 3])
    expect([...bytes.slice(14, 18)]).toEqual([1, 1, 0, 1])
    expect(view.getInt16(18)).toBe(10)
    expect(bytes.length % 4).toBe(0)
  })
  test('of nothing is nothing', () => {
    expect(simpleGlyph([]).length).toBe(0)
  })
  test('of another kind of curve is refused', () => {
    expect(() => simpleGlyph([{ command: 'bezierCurveTo', args: [] }])).toThrow(UnknownOutline)
  })
})
