import type { draftFr } from './draft-fr.ts'

export const draftEn: Readonly<Record<keyof typeof draftFr, string>> = {
  'list.of-members': 'Write opinions together',
  'list.title': 'Opinions being prepared: {body}',
  'list.lead':
    'What the town asks this body, and what its members would take up by themselves. Members and the participation office read the drafts, nobody else.',
  'list.new': 'Write an opinion of our own',
  'list.asked': 'Asked by the town, or taken up already',
  'list.none': 'Nothing is awaited',
  'list.none-hint': 'You may write an opinion of your own: an officer will take it to the vote.',
  'list.own': 'Prepared by ourselves',
  'list.no-draft': 'No draft yet',
  'list.written': 'Draft written on {day}, version {version}',
  'list.adopted': 'The opinions given already',
  'form.new-title': 'An opinion of our own',
  'form.edit-title': 'Write the draft opinion',
  'form.lead':
    'Each member may change this text. The body votes on it in a meeting, an officer notes the vote: the opinion is then public, without any name.',
  'form.body': 'Body: {body}',
  'form.asked': 'What is asked',
  'form.subject': 'Subject',
  'form.subject-hint': 'In one line: “The benches of the market place”.',
  'form.question': 'Why the body takes it up',
  'form.text': 'Draft opinion',
  'form.minority': 'What those who do not agree want kept',
  'form.begin': 'Save the draft',
  'form.save': 'Save',
  'form.back': 'Back to the opinions being prepared',
  'form.done': 'It is saved.',
  'form.changed-meanwhile':
    'Somebody else saved this draft while you were writing. Nothing is lost: compare both texts, then save.',
  'form.theirs': 'Their text, saved',
  'form.yours': 'Your text',
  'form.keep-yours':
    'The form keeps your text. Saving it takes the place of theirs: first take from it what matters.',
  'form.closed.adopted':
    'The body has just given this opinion: its text changes no more. What you had written is below, it is not saved.',
  'form.closed.body-over':
    'This council is over: it writes no more. What you change here is not saved: copy what you want to keep.',
  'fault.missing': 'Fill in this field.',
  'fault.invalid': 'This cannot be read.',
  'fault.too-long': 'This is too long. Nothing is lost: shorten it and send it again.',
}
