/** How moderation calls them. */
export const commentKind = 'comment'
