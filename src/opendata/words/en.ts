import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  title: 'Open data',
  lead: 'Whatever this site publishes can be downloaded, checked and used again. No file holds a name or an address.',
  licence: 'Licence:',
  'licence-ours': 'French Open Licence 2.0 (Etalab)',
  'licence-source': 'that of the original file ({file})',
  catalogue: 'Catalogue of data sets (DCAT, JSON-LD)',
  ballots: 'Ballots and projects',
  projects: 'Projects',
  outcome: 'Outcome and each round',
  empty: 'Nothing is published yet',
  'empty-hint': 'The data of each edition will appear here.',
  invented: 'Data invented for the demonstration.',
}
