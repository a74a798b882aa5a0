import type { fr } from './fr.ts'

/** What a mail says in Portuguese around its text. */
export const pt = {
  'mail.footer':
    'Recebe esta mensagem porque a pediu a {town}. Para deixar de receber, com um só clique: {link}',
} as const satisfies Partial<Record<keyof typeof fr, string>>
