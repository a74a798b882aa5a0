/** What proposes addresses as one types. */
export const suggestionsPath = '/adresses'
export const filePath = '/administration/commune/adresses'
export const sidesPath = `${filePath}/cotes`
export const draftPath = (draft: string): string => `${filePath}/fichier/${draft}`
