import { aBody, act, aSeat, who } from '../bodies/store.testing.ts'
import { termsIn } from '../bodies/store/terms.ts'
import type { MeetingFile } from '../meetings/index.ts'
import { plans } from '../meetings/testing.ts'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'

const start = day('2026-01-01')

/** Three who read mail, each in her language, one a letter; nothing reaches the last one. */
const members = [
  { ...who('Ana'), email: 'ana@exemple.fr', language: 'pt' },
  { ...who('Bilal'), email: 'bilal@exemple.fr', language: 'ar' },
  { ...who('Chloé'), email: 'chloe@exemple.fr' },
  { ...who('Denis'), address: '3 rue Inventée\n94230 Cachan' },
  { ...who('Estelle') },
] as const

/** A body whose meetings are called fifteen days before. */
export async function aCouncil(db: Database): Promise<string> {
  const body = await aBody(db)
  for (const [rank, one] of members.entries()) {
    const seat = aSeat((rank % 3) + 1, start, rank < 3 ? 'incumbent' : 'alternate')
    const refused = await termsIn(db, body, act, start).appoint({ ...seat, who: one })
    if (refused !== null) throw new Error(refused.code)
  }
  return body
}

/** Its meeting, on 18 June 2026 at seven. */
export const plansMeeting = (db: Database, body: string): Promise<MeetingFile> =>
  plans(db, { body, title: inFrench('Conseil des étrangers') })
