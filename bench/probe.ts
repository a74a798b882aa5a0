import { pagesSection } from './pages/pages-section.ts'
process.stdout.write(`${(await pagesSection(3)).text}\n`)
