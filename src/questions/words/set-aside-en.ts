import type { Words } from '../../platform/words/catalogue.ts'
import type { setAsideFr } from './set-aside-fr.ts'

export const setAsideEn = {
  title: 'Set aside what robots sent',
  lead: 'Questions that came by the site, by e-mail or from another application, that nobody has worked on yet. Search for what they have in common, untick those of a real person, then set the rest aside at once.',
  'title-back': 'Questions set aside',
  'lead-back': 'A question set aside by mistake is brought back here, as it came.',
  'to-aside': 'To set aside',
  'to-back': 'Set aside already',
  words: 'Words they contain',
  since: 'Received',
  'since-all': 'At any time',
  'since-hour': 'In the last hour',
  'since-day': 'In the last day',
  'since-week': 'In the last week',
  count:
    '{count, plural, =0 {No question} one {One question} other {# questions}}{isCut, select, yes {, the latest: others will follow} other {}}',
  choose: 'Questions',
  'choose-hint': 'All are ticked as soon as you search for a word or a time.',
  line: '{number} · {subject}',
  'line-more': '{when}, {door}. {words}',
  effect:
    'The questions ticked leave the lists: nobody answers them, nothing is published, and no e-mail leaves. Who holds the link of one reads that the town took it for a robot’s, and may call. You can bring them back.',
  'effect-back': 'The questions ticked come back among those to route.',
  aside: 'Set aside the questions ticked',
  back: 'Bring back the questions ticked',
  'none-ticked': 'Tick at least one question.',
  none: 'No question here',
  'none-hint': 'Change the words searched for, or go back to the questions.',
  'done-aside':
    '{count, plural, one {One question is set aside.} other {# questions are set aside.}}',
  'done-back':
    '{count, plural, one {One question is brought back.} other {# questions are brought back.}}',
} as const satisfies Words<typeof setAsideFr>
