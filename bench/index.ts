import { parseArgs } from 'node:util'
import { inProject } from '../src/platform/files/index.ts'
import { ballotsSection } from './ballots/ballots-section.ts'
import { addressesSection } from './addresses/addresses-section.ts'
import { countingSection } from './counting/counting-section.ts'
import { keepingSection } from './keeping/keeping-section.ts'
import { meetingsSection } from './meetings/meetings-section.ts'
import { openingSection } from './opening/opening-section.ts'
import { questionsSection } from './questions/questions-section.ts'
import { pagesSection } from './pages/pages-section.ts'
import { type MeasuredSection, writeSection } from './report/document.ts'
import { circumstances } from './report/machine.ts'
import { registrationsSection } from './registrations/registrations-section.ts'
import { startingSection } from './starting/starting-section.ts'

const sections: Readonly<Record<string, (rounds: number) => Promise<MeasuredSection>>> = {
  counting: countingSection,
  pages: pagesSection,
  addresses: addressesSection,
  questions: questionsSection,
  meetings: meetingsSection,
  registrations: registrationsSection,
  ballots: ballotsSection,
  opening: openingSection,
  starting: startingSection,
  keeping: keepingSection,
}

/**
 * Measures, and says how the measures stand against the budgets of the house. Nothing here is a
 * test: a busy machine is no fault of ours.
 *
 *     npm run bench -- [counting] [pages] [questions] [meetings] [ballots] … [--rounds 5] [--write]
 *
 * `--write` puts the tables into docs/performance.md, with the machine and the date.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      write: { type: 'boolean', default: false },
    },
  })
  const rounds = Number(values.rounds)
  const unknown = positionals.find((name) => sections[name] === undefined)
  if (unknown !== undefined || !(rounds >= 1)) {
    process.stderr.write(`Les mesures sont : ${Object.keys(sections).join(', ')}.\n`)
    return 2
  }
  const wanted = positionals.length > 0 ? positionals : Object.keys(sections)
  for (const name of wanted) {
    process.stderr.write(`Mesure : ${name}…\n`)
    const measured = await sections[name]?.(rounds)
    if (measured === undefined) continue
    const about = `_${circumstances(new Date())} · medians of ${rounds} interleaved rounds_`
    const text = `${about}\n\n${measured.text}`
    process.stdout.write(`\n## ${name}\n\n${text}\n`)
    if (values.write) writeSection(inProject('docs', 'performance.md'), { name, text })
  }
  return 0
}

process.exitCode = await main()
