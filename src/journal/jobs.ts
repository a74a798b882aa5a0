import type { Schedule } from '../platform/jobs/index.ts'
import { chainPending } from './store/chain-pending.ts'
import { publishHead } from './store/heads.ts'

/**
 * What the journal does by itself: chain what is committed, every second; publish the head, every
 * night, under the day that begins.
 */
export const journalSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'journal-chain',
    when: { everySeconds: 1 },
    async run(tx) {
      await chainPending(tx)
    },
  },
  {
    name: 'journal-head',
    when: { dailyAt: '00:05', zone },
    async run(tx, { day }) {
      await publishHead(tx, day)
    },
  },
]
