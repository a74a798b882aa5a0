import type { Database } from '../../platform/database/database.ts'
import { letGo, type StoredFiles } from '../../platform/files/index.ts'
import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetDocuments } from '../store/documents.ts'
import { forgetPresence } from '../store/presence.ts'
import { forgetSuggestions } from '../store/suggestions.ts'

/** Every night: who was at a meeting, what was suggested, and documents taken off are not kept for ever. */
export const meetingsSchedules = (
  zone: string,
  filesOf: (db: Database) => StoredFiles,
): readonly Schedule[] => [
  {
    name: 'meetings',
    when: { dailyAt: '03:05', zone },
    async run(tx, { now }) {
      await forgetPresence(tx, now)
      await forgetSuggestions(tx, now)
      const files = await forgetDocuments(tx, now)
      // Last: a file is not given back when something after it fails.
      await letGo(filesOf(tx), files)
    },
  },
]
