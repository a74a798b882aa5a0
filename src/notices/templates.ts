import type { MessageTemplate } from '../messages/index.ts'
import { noticeWords } from './words/index.ts'

const aboutMeeting = {
  town: 'Ville d’exemple',
  name: 'Ana',
  title: 'Conseil des étrangers',
  when: 'jeudi 18 juin 2026 à 19:00',
  place: 'Maison des associations, 3 rue Inventée',
  page: 'https://participation.exemple.fr/reunions/12',
} as const
const answerLink = 'https://participation.exemple.fr/convocations/exemple'

const ofNotices = { words: noticeWords, isLegal: true, isPersonal: true } as const

/** To each person called. */
export const meetingNotice: MessageTemplate<
  keyof typeof aboutMeeting | 'day' | 'text' | 'agenda' | 'link' | 'file'
> = {
  ...ofNotices,
  key: 'meeting-notice',
  examples: {
    ...aboutMeeting,
    day: '18 juin 2026',
    text: 'Vous êtes convoqué à la réunion du conseil.',
    agenda: '- Réponses aux questions de la dernière fois\n- L’accueil au guichet',
    link: answerLink,
    file: 'https://participation.exemple.fr/reunions/12/reunion.ics',
  },
  leaves: 'any-hour',
}

/** To who did not answer. */
export const meetingNoticeReminder: MessageTemplate<keyof typeof aboutMeeting | 'link'> = {
  ...ofNotices,
  key: 'meeting-notice-reminder',
  examples: { ...aboutMeeting, link: answerLink },
  leaves: 'day',
}

/** Another day, another hour, another place. */
export const meetingNoticeMoved: MessageTemplate<keyof typeof aboutMeeting | 'link' | 'file'> = {
  ...ofNotices,
  key: 'meeting-notice-moved',
  examples: {
    ...aboutMeeting,
    link: answerLink,
    file: 'https://participation.exemple.fr/reunions/12/reunion.ics',
  },
  leaves: 'any-hour',
}

export const meetingNoticeCancelled: MessageTemplate<keyof typeof aboutMeeting | 'why'> = {
  ...ofNotices,
  key: 'meeting-notice-cancelled',
  examples: { ...aboutMeeting, why: 'La salle est inondée.' },
  leaves: 'any-hour',
}

/** The messages of notices, for who edits their words. */
export const noticeTemplates: readonly MessageTemplate[] = [
  meetingNotice,
  meetingNoticeReminder,
  meetingNoticeMoved,
  meetingNoticeCancelled,
]
