import type { templatesFr } from './templates-fr.ts'

export const templatesEn: Record<keyof typeof templatesFr, string> = {
  'follow-confirmation': 'Confirm a follow',
  'follow-confirmation.subject': 'Do you want to follow “{title}”?',
  'follow-confirmation.text':
    'Hello,\n\nSomebody asked {town} to write to you when something happens here: {title}.\n\nIf it was you, open this page and confirm:\n{link}\n\n{days, plural, one {It answers for one day.} other {It answers for # days.}} If it was not you, do nothing: you will receive nothing else.\n\n{town}',
  digest: 'Summary of what is followed',
  'digest.subject':
    '{town}: {count, plural, one {one piece of news of what you follow} other {# pieces of news of what you follow}}',
  'digest.text':
    'Hello,\n\nHere is what happened.\n\n{items}\n\nChoose what you follow, and how often:\n{link}\n\n{town}',
}
