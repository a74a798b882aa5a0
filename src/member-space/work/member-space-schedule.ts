import type { Database } from '../../platform/database/database.ts'
import { letGo, type StoredFiles } from '../../platform/files/index.ts'
import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetOldDocuments, forgetOldMessages } from '../store/retention.ts'
import { forgetChoices, tellOfTheDay } from './tell-news.ts'

/**
 * Every night: what was written in the spaces of bodies ends some years after who wrote it left, and who
 * left is told no more. Every morning: what is new, to who asked to be told once a day.
 */
export const memberSpaceSchedules = (
  zone: string,
  origin: () => string,
  filesOf: (db: Database) => StoredFiles,
): readonly Schedule[] => [
  {
    name: 'member-space',
    when: { dailyAt: '03:05', zone },
    run: async (tx, { now, day }) => {
      await forgetOldMessages(tx, { by: 'clock', now })
      const files = await forgetOldDocuments(tx, now)
      await forgetChoices(tx, day)
      // Last: a file is not given back when something after it fails.
      await letGo(filesOf(tx), files)
    },
  },
  {
    name: 'member-space-mail',
    when: { dailyAt: '07:50', zone },
    run: (tx, { now, day }) => tellOfTheDay(tx, { origin: origin(), on: day, now }),
  },
]
