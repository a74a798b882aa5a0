import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { missingLetter } from '../src/documents/rules/printable.ts'
import { type Paper, withTexts } from '../src/documents/rules/paper.ts'
import { readDocx, readPdf } from '../src/documents/testing.ts'
import { printDocx } from '../src/documents/work/print-docx.ts'
import { typeset } from '../src/documents/work/typst.ts'
import { paperTemplates } from '../src/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'parvis-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const place = {
  town: {
    name: 'Ville d’exemple',
    colours: { accent: '#1f5c4c' },
    zone: 'Europe/Paris',
    contactEmail: 'participation@exemple.fr',
  },
  speech: { language: 'fr', overrides: {} },
} as const

const long = 'Anne-Frédérique-Marie-Joséphine de la Tour-d’Auvergne-Lauraguais-Montmorency '
/** What people write, and what nobody should: each text of each template becomes it. */
const strange: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with long names': () => long.repeat(3) + 'x'.repeat(300),
  'in Arabic': () => 'متى تفتح الحديقة الجديدة؟ 2026',
  'in Chinese': () => '公园什么时候开放？王小明',
  'in Tamil': () => 'பூங்கா எப்போது திறக்கப்படும்?',
  'in Ukrainian and Greek': () => 'Коли відкриється парк? Πότε ανοίγει το πάρκο;',
  'with emoji': () => 'Merci 👏🏽 👨‍👩‍👧 🇫🇷 ✔️ ★ →',
  'with nothing': () => '',
  'with source': () => '#import "x" *a* $b$ <c> @d `e` \\ [f] #{ } // = - +',
  'with control signs': (text) => `\u0000\u202e\ud800${text}\u0007\ufffe`,
}

/** The same words, in which a tool of the machine finds no fault; not found, it is said aloud. */
function checkedBy(tool: string, words: readonly string[]): string | null {
  const { status, stdout, stderr, error } = spawnSync(tool, words, { encoding: 'utf8' })
  if (error !== undefined) {
    process.stderr.write(`\n  ⚠ ${tool} is not on this machine: that check was NOT made.\n`)
    return null
  }
  if (status !== 0) throw new Error(`${tool}: ${stderr}`)
  return stdout
}

describe.each(paperTemplates.map((template) => [template.key, template] as const))(
  'The document %s',
  (key, template) => {
    const example = template.example(place)

    test('cites the law it rests on, and when it was read last', () => {
      for (const language of ['fr', 'en'] as const) {
        const words = template.words.messages[language]
        for (const said of ['', '.what', '.law']) expect(words[`${key}${said}`]).toBeTruthy()
      }
      expect(template.reviewedOn >= '2026-11-28').toBe(true)
    })

    test.each(Object.entries(strange))('is tagged and whole %s', (_, change) => {
      const paper = withTexts(example, change)
      const { all, fonts, embeddedFonts, letters } = readPdf(typeset(paper))
      expect(all).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(all).toMatch(/\/StructTreeRoot \d+ 0 R/)
      expect(all).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
      expect(all).toMatch(/\/Lang\s*\(fr\)/)
      expect(all).toMatch(/\/DisplayDocTitle true/)
      expect(all).toMatch(/\/S\s*\/H1\b/)
      expect(embeddedFonts).toBe(fonts)
      expect([...letters]).not.toContain(missingLetter)
    })

    test('speaks English too', () => {
      const english = template.example({ ...place, speech: { language: 'en', overrides: {} } })
      expect(readPdf(typeset(english)).all).toMatch(/\/Lang\s*\((en|fr)\)/)
    })

    test('is found sound by the tools of the machine', () => {
      const file = join(folder, `${key}.pdf`)
      writeFileSync(file, typeset(example))
      checkedBy('qpdf', ['--check', file])
      const structure = checkedBy('pdfinfo', ['-struct', file])
      if (structure !== null) expect(structure).toMatch(/H1/)
    })

    if (example.form === 'report')
      test.each(Object.entries(strange))('is a text to edit, %s', async (_, change) => {
        const paper = withTexts(example, change)
        if (paper.form !== 'report') throw new Error('A report stays one.')
        const { parts, faults } = readDocx(await printDocx(paper))
        expect(faults).toEqual([])
        expect(parts['word/document.xml']).toContain('w:val="Title"')
        expect(parts['word/document.xml']).toContain('w:val="Heading1"')
        expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="fr-FR"/)
        expect(parts['docProps/core.xml']).toContain('<dc:title>')
      })
  },
)

describe('This guard', () => {
  test('sees a letter that no font has', () => {
    const [template] = paperTemplates
    const paper = withTexts(template?.example(place) as Paper, () => 'বাংলা')
    expect([...readPdf(typeset(paper)).letters]).toContain(missingLetter)
  })
})
