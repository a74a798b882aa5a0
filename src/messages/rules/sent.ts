/** What an officer may look at apart. */
export const sentFilters = ['waiting', 'failed', 'doubt', 'sent'] as const
export type SentFilter = (typeof sentFilters)[number]
