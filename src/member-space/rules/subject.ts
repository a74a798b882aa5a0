/** How moderation calls them. */
export const messageKind = 'space-message'
