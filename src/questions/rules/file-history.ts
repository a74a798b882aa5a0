/** What a file tells of a question’s life, among all the journal knows. */
export const fileEvents = [
  'question-asked',
  'question-qualified',
  'question-assigned',
  'question-department-merged',
  'question-entrusted',
  'question-handed-back',
  'department-link-sent',
  'answer-drafted',
  'answer-sent-to-sign',
  'answer-sent-back',
  'answer-taken-back',
  'answer-published',
  'answer-told',
  'answer-letter-void',
  'question-paused',
  'question-resumed',
  'question-forwarded',
  'question-merged',
  'question-unmerged',
  'question-split',
  'question-split-off',
  'question-rejoined',
  'question-reopened',
  'question-closed',
  'question-set-aside',
  'question-brought-back',
  'satisfaction-said',
  'word-added',
  'asker-erased',
] as const
export type FileEvent = (typeof fileEvents)[number]

export const isFileEvent = (type: string): type is FileEvent =>
  (fileEvents as readonly string[]).includes(type)
