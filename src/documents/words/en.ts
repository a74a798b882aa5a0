import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  title: 'Document templates',
  lead: 'All that the town prints or sends as a file. Each template says which law it rests on, and when somebody last read it.',
  law: 'Law',
  reviewed: 'Last read on',
  old: 'To be read again: over a year',
  preview: 'Preview of “{name}”',
  fonts: 'What they share',
  'fonts.text':
    'PDF files are tagged for screen readers (PDF/UA) and carry their fonts: European, Arabic, Chinese and Tamil letters. A letter we do not have becomes a square, and never stops the document. The preview shows the latest real case, or an invented one when there is none or when it would name somebody.',
}
