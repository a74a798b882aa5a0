import type { Words } from '../../platform/words/catalogue.ts'
import type { workFr } from './work-fr.ts'

export const workEn: Words<typeof workFr> = {
  'work.title': 'My work',
  'work.desk': 'Town hall desk',
  'work.desk-what': 'Find the person in front of you, note what you have seen.',
  'work.paper-vote': 'Vote on paper',
  'work.paper-vote-what': 'Note a person, print her ballot.',
  'work.letters': 'Codes by post',
  'work.letters-what': 'Print and send the codes people asked for.',
  'work.groups': 'Classes and organisations',
  'work.groups-what': 'Answer teachers, give badges.',
  'work.questions': 'Answer residents’ questions',
  'work.questions-what': 'Read them, entrust them to a department, publish the answers.',
  'work.processes': 'Prepare and follow the processes',
  'work.processes-what': 'Texts, steps, documents, what became of it.',
  'work.budget': 'Prepare and follow the votes',
  'work.budget-what': 'Rules, projects, ballot box, count, results.',
  'work.requests': 'Requests about personal data',
  'work.requests-what': 'Correct data or stop a use of it, within the month.',
  'work.town': 'Settings of the town',
  'work.town-what': 'Name, colours, neighbourhoods, addresses, councillors, calendar, words.',
  'work.roles': 'Roles',
  'work.roles-what': 'Who may do what, and until when.',
  'work.tally': 'What the desk does',
  'work.tally-what': 'How often each agent acted on accounts.',
}
