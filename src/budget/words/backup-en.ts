import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './backup-fr.ts'

export const en: Words<typeof fr> = {
  'backups.title': 'Backups made during the vote',
  'backups.what':
    'A backup made before the separation holds the sealed ballots and their link with those who voted. Alone, it says nothing of their choice. With the key of the vote, it would say who voted what.',
  'backups.until':
    'It serves to go on with the vote if the machine breaks down. It expires at the separation: destroy it, and all its copies, before you open the ballots.',
  'backups.made': 'Made on {when}',
  'backups.place': 'File: {place}',
  'backups.elsewhere': 'Sent elsewhere as it was made',
  'backups.sha256': 'SHA-256 fingerprint: {sha256}',
  'backups.there': 'The file is still on this machine.',
  'backups.gone': 'The file is no longer on this machine.',
  'backups.copies-left':
    'Its copies are to be destroyed, and confirmed when the ballots are opened.',
  'backups.copies-gone': 'No copy of it is left: this is confirmed.',
  'backups.delete':
    'To delete these files from this machine, once the ballots are separated: parvis db backups --expire',
  'backups.confirm': 'Copies destroyed',
  'backups.confirm-hint': 'Tick each backup of which no copy exists any more, anywhere.',
  'backups.confirm-one': 'Backup of {when}: no copy of it is left',
}
