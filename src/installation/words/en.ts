import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  welcome: 'Welcome to Parvis',
  'welcome-lead':
    'Your town has neither a name yet, nor anybody to administer it. Let us begin there; the rest takes half an hour, and each step can wait.',
  name: 'Name of the town',
  email: 'Your e-mail address',
  'email-hint': 'You will sign in with it: you are the one who administers the site.',
  then: 'Then an application on your phone will give you a code of six figures: it protects the site even if somebody reads your mail. This page will serve no more.',
  begin: 'Begin',
  'fault-name': 'Write the name of the town, in {most, number} letters at most.',
  'fault-email': 'This address cannot be read. Write it as name@ville.fr.',

  steps: 'Install your town',
  'steps-lead': 'One step after the other. You may pass some, and come back whenever you like.',
  progress: '{behind} steps of {of} are behind you',
  'go-on': 'Go on: {next}',
  pass: 'Pass “{step}”',
  passed: 'Passed for now.',
  ready: 'Your town is ready',
  'ready-lead': 'Residents may come. Everything can still be changed, whenever you like.',
  'nothing-left': 'Nothing is left to do.',
  left: 'Left, for whenever you like: {steps}.',
  'see-site': 'See the site',
  end: 'End the installation',
  'end-title': 'End the installation?',
  'end-open':
    '{count, plural, one {One step is still open} other {# steps are still open}}: {steps}. Nothing in them will change.',
  'end-banner': 'The pages of the settings will no longer lead from one step to the next.',
  'end-resume': 'You can take up the installation again whenever you like.',
  'second-person':
    'It takes two to give roles: nobody gives one to themselves. Ask a second person to sign in once on this site, then give them their role at the step “Roles”: they can then give you yours.',
  resume: 'Take up the installation again, step by step',
}
