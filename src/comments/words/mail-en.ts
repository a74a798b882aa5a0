import type { mailFr } from './mail-fr.ts'

export const mailEn: Record<keyof typeof mailFr, string> = {
  'comment-news': 'New comment: to who follows',
  'comment-news.subject': 'A comment on “{title}”',
  'comment-news.text': 'Hello,\n\nSomebody commented: {title}\n\nTo read it:\n{link}\n\n{town}',
}
