import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

export const mailEn: Words<typeof mailFr> = {
  'charter-news': 'A charter or rules change',
  'charter-news.subject': '{title}: new version',
  'charter-news.text':
    '{body}\n\n{title}, version {version}, in force from {day}.\n\nRead the text and what changed:\n{link}\n\n{town}',
  'all-bodies': 'For all councils and committees of the town',
}
