import type { mailFr } from './mail-fr.ts'

export const mailEn: Readonly<Record<keyof typeof mailFr, string>> = {
  'space-news': 'Something new in the members’ space of a body',
  'space-news.subject': '{body}: something new in the members’ space',
  'space-news.text': 'Hello,\n\n{news}\n\nTo read and answer, sign in:\n{link}\n\n{town}',
  'about.message': '{name} wrote in the discussion “{title}”.',
  'about.document': '{name} put the document “{title}” there.',
  'about.messages': '{count, plural, one {# message} other {# messages}} in “{title}”',
  'about.put': 'Document: “{title}”',
  'about.day': 'Since yesterday:',
}
