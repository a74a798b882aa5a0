/** Where to go once signed in: a page of this site, whatever was asked. */
export function wayBack(asked: string | undefined, otherwise: string): string {
  if (asked === undefined || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(asked)) return otherwise
  return asked.startsWith(signInPath) ? otherwise : asked
}

export const signInPath = '/connexion'
/** Where a browser that keeps no cookie is told so, instead of being asked who it is again. */
export const enteredPath = '/connexion/entree'
export const secondFactorPath = '/connexion/second-facteur'
export const accountPath = '/mon-espace'
/** Of comments, of bodies, of registrations, which lean on people. */
export const ownCommentsPath = '/mon-espace/commentaires'
export const ownBodiesPath = '/mon-espace/conseils'
export const ownRegistrationsPath = '/mon-espace/inscriptions'
/** Addresses and keys: how one comes in. */
export const accessPath = '/mon-espace/acces'
export const dataPath = '/mon-espace/mes-donnees'
export const consentsPath = '/mon-espace/mes-accords'
/** To correct, to object: asked by a person, answered by an officer. */
export const askRightPath = '/mon-espace/mes-donnees/demande'
export const requestsPath = '/administration/demandes-de-droits'
export const deskPath = '/accueil-mairie'
/** Who may be one person with two accounts. */
export const resemblancesPath = '/administration/ressemblances'
/** What each agent did at the desk. */
export const tallyPath = '/administration/accueil'
export const rolesPath = '/administration/roles'
/** Followed by the party whose second factor is lost. */
export const resetPath = '/administration/second-facteur'
export const identityPath = '/mon-identite'
/** A guardian’s: the children she added or said yes for. */
export const childrenPath = '/mon-espace/enfants'
export const newChildPath = '/mon-espace/enfants/nouveau'
export const guardianPath = '/mon-responsable'
/** A code asked for by post, and typed once it came. */
export const letterPath = '/mon-courrier'
/** What a person speaks for: organisations, classes. */
export const groupsPath = '/mes-groupes'
/** Followed by the secret of the mail. */
export const consentPath = '/accord'

/** The same address, knowing where to go after. */
export function withWayBack(
  path: string,
  back: string | undefined,
  more: Readonly<Record<string, string>> = {},
): string {
  const asked = back === undefined || back === '' ? more : { ...more, vers: back }
  const query = new URLSearchParams(asked).toString()
  return query === '' ? path : `${path}?${query}`
}
