import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  tagline: 'Citizen participation',
  processes: 'Processes',
  bodies: 'Councils',
  commitments: 'Commitments',
  questions: 'Questions',
  budget: 'Participatory budget',
  'sign-in': 'Sign in',
  'my-account': 'My account',
  'my-tools': 'My tools',
  welcome: 'Welcome',
  search: 'Search',
  help: 'Help',
  'guide.lost': 'How to, on one page:',
  'guide.departments': 'The departments’ guide',
  'guide.councillors': 'The councillors’ guide',
  'guide.animators': 'The animators’ guide',
  'guide.officers': 'The participation team’s guide',
  data: 'Open data',
  follows: 'Follow what happens',
  journal: 'Public journal',
  'site-map': 'Site map',
  accessibility: 'Accessibility',
  legal: 'Legal notice',
  'personal-data': 'Personal data',
  'desk-contact': 'A question? The town hall desk will help you, on paper too.',
  'only-in-french': 'This text exists only in French for now.',
  'other-languages': 'This page also exists in:',

  'data-page.lead':
    'What this site keeps about people, why, and until when. The list comes from the software itself: it is therefore complete.',
  'data-page.none':
    'Today this site keeps nothing about the people who read it: no account, no cookie, no tracking.',
  'data-page.tables': 'Table by table',
  'data-page.table': 'Table',
  'data-page.about': 'About whom',
  'data-page.purpose': 'Why',
  'data-page.retention': 'Until when',
  'data-page.nobody': 'Tables that hold nothing about anybody',
  'data-page.rights': 'Your rights',
  'data-page.rights-text':
    'You may ask what the town knows about you, have it corrected or erased: write to {contact} or come to the town hall desk. If the answer does not satisfy you, you may turn to the CNIL, the French data protection authority (www.cnil.fr).',
  'data-page.desk': 'the town hall desk',
}
