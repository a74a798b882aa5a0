import { keepingSection } from './keeping/keeping-section.ts'
process.stdout.write(`${(await keepingSection(3)).text}\n`)
