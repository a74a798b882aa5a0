import type { Words } from '../../platform/words/catalogue.ts'
import type { splitFr } from './split-fr.ts'

export const splitEn: Words<typeof splitFr> = {
  'split.title': 'Split into two questions',
  'split.lead':
    'Is the message about two things? Write the second question here. It keeps the exact words, the place, the day it came in, the photos and the people who wait; it will have its own department and its own answer.',
  'split.second-title': 'Title of the second question',
  'split.second-text': 'Public version of the second question',
  'split.second-hint':
    'Keep only what is about the second thing, without names or exact addresses. Nobody else reads it until you show it.',
  'split.theme': 'Theme of the second question',
  'split.first-text': 'Public version of this one',
  'split.first-hint': 'Take away what goes into the second one, if it spoke of it.',
  'split.means':
    '{count, plural, =0 {Nobody is written to: both questions are read on the follow page, with the same code.} one {# person is written to, with both numbers. She will get both answers.} other {# people are written to, with both numbers. They will get both answers.}}',
  'split.unreached':
    '{count, plural, one {# other person has no confirmed e-mail: she will read it on her follow page, where her code opens the second one too.} other {# other people have no confirmed e-mail: they will read it on their follow pages, where their codes open the second one too.}}',
  'split.go': 'Split',
  'split.done': 'Split: the second one is question no. {number}. It waits to be entrusted.',
  'split.from': 'Split from question no. {number}',
  'split.part': 'Question no. {number}, split from this one',

  'rejoin.link': 'Put together with no. {number} again',
  'rejoin.title': 'Put the two questions together again?',
  'rejoin.effect-one': 'Question no. {first} answers both again. No. {number} leads there.',
  'rejoin.effect-text': 'The title and the public version of no. {number} are not used any more.',
  'rejoin.effect-told':
    '{count, plural, =0 {Nobody is written to.} one {# person is written to.} other {# people are written to.}}',
  'rejoin.go': 'Put together',

  'fault.split-merged': 'This question is merged with another one: split the other one instead.',
  'fault.split-withdrawn': 'Who asked has withdrawn this question: nothing is left to split.',
  'fault.split-answered':
    'This question has its answer already: it is not split any more. If something was forgotten, take it up again first.',
  'fault.split-to-sign': 'The answer is being signed: take it back first, then split the question.',
}
