import type { Words } from '../../platform/words/catalogue.ts'
import type { draftFr } from './draft-fr.ts'

export const draftEn: Words<typeof draftFr> = {
  'list.of-members': 'Write proposals together',
  'list.title': 'Proposals: {body}',
  'list.lead':
    'Drafts of this council, and what it already adopted. Members and the participation office read drafts, nobody else.',
  'list.new': 'Write a proposal',
  'list.drafts': 'Drafts',
  'list.no-draft': 'No draft',
  'list.no-draft-hint': 'Write a first proposal: other members will read it and may change it.',
  'list.adopted': 'Already adopted',
  'list.written': 'Written on {day}, version {version}',
  'form.new-title': 'New proposal',
  'form.edit-title': 'Change this draft',
  'form.lead':
    'Each member may change this text. It becomes public when the council adopts it in a meeting, without any name: it is the proposal of the council.',
  'form.body': 'Council: {body}',
  'form.title': 'Title',
  'form.title-hint': 'In one line: “A welcome in several languages at the desk”.',
  'form.points': 'What is proposed',
  'form.points-hint':
    'One point a line, 20 at most. The town will reply to each: retained, retained in part or refused, and why.',
  'form.why': 'Why',
  'form.for-whom': 'For whom',
  'form.where': 'Neighbourhood',
  'form.whole-town': 'The whole town',
  'form.needs': 'What it takes',
  'form.needs-lead': 'Fill in only what is useful.',
  'form.room': 'A place',
  'form.room-hint': 'How many people, which days.',
  'form.money': 'Money, in euros',
  'form.money-hint': 'A whole number, such as 1,500.',
  'form.interpreters': 'Interpreters',
  'form.interpreters-hint': 'For which languages, at what times.',
  'form.other-needs': 'Something else',
  'form.partners': 'With whom',
  'form.partners-hint': 'Associations, schools, shops… No name of a person.',
  'form.begin': 'Save the draft',
  'form.save': 'Save',
  'form.back': 'Back to the proposals',
  'form.done': 'Saved.',
  'form.changed-meanwhile':
    'Somebody else saved this draft while you were writing. Nothing is lost: compare the two texts, then save.',
  'form.theirs': 'Their text, saved',
  'form.yours': 'Your text',
  'form.keep-yours':
    'The form keeps your text. Saving it replaces theirs: first take up what matters in it.',
  'form.closed.adopted':
    'The council has just adopted this proposal: its text changes no more. What you had written is below, it is not saved.',
  'form.closed.body-over':
    'This council is over: it writes no more. What you change here is not saved: copy what you want to keep.',
  'fault.missing': 'Fill in this field.',
  'fault.invalid': 'This cannot be read.',
  'fault.too-long': 'This is too long. Nothing is lost: shorten it and send again.',
  'fault.too-many-points':
    'There are too many points, or one that is too long. Nothing is lost: shorten and send again.',
  'fault.euros': 'Write a whole number of euros, such as 1500.',
  'fault.neighbourhood': 'Choose a neighbourhood of the list.',
}
