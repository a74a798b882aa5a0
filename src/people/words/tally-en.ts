import type { Words } from '../../platform/words/catalogue.ts'
import type { tallyFr } from './tally-fr.ts'

export const tallyEn: Words<typeof tallyFr> = {
  'tally.title': 'What the desk does',
  'tally.lead':
    'How often each agent acted on accounts, today and in the last {days} days. A surprising figure is looked at with the agent. This page never says for whom.',
  'tally.most':
    'In a day an agent may make {account} accounts, give {card} new cards and make one account of two {merge} times.',
  'tally.caption': 'Agents who acted in the last {days} days',
  'tally.none': 'No agent acted on an account in the last {days} days.',
  'tally.agent': 'Agent',
  'tally.nameless': 'An agent without a name',
  'tally.account': 'Accounts made',
  'tally.card': 'Cards replaced',
  'tally.merge': 'Accounts merged',
  'tally.correction': 'Identities corrected',
  'tally.check': 'Checks',
  'tally.consent': 'Consents noted',
  'tally.times': '{today} today, {lately} in all',
}
