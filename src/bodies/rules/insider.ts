/** What somebody is for a body: she sits there or animates it, follows it for the town council, or did. */
export type InsiderPart = 'member' | 'lead' | 'former'
