/** How other modules call a question: its kind, with its public number, never its own id. */
export const questionKind = 'question'
