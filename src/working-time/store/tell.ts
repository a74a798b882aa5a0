import { telling } from '../../journal/index.ts'

/** Nobody but herself and the deputy director reads hours: nothing kept for readers shows them. */
export const tellHours = telling('working-time', [])

export const tellCosts = telling('meeting-cost', [])
