import type { mailFr } from './mail-fr.ts'

export const mailEn: Record<keyof typeof mailFr, string> = {
  'process-news': 'News of a process',
  'process-news.subject': 'News: {title}',
  'process-news.text': '{news}\n\nThe page of this process:\n{link}\n\n{town}',
}
