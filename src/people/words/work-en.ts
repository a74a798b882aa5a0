import type { Words } from '../../platform/words/catalogue.ts'
import type { workFr } from './work-fr.ts'

export const workEn: Words<typeof workFr> = {
  'work.title': 'My work',
  'work.desk': 'Town hall desk',
  'work.paper-vote': 'Vote on paper',
  'work.letters': 'Codes by post',
  'work.groups': 'Classes and organisations',
  'work.processes': 'Prepare and follow the processes',
  'work.budget': 'Prepare and follow the votes',
  'work.requests': 'Requests about personal data',
  'work.town': 'Settings of the town',
  'work.roles': 'Roles',
}
