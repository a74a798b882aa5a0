/** The address of the search, without language. */
export const searchPath = '/recherche'
