/** What nobody may write here, in words anybody understands. */
export interface ModerationRule {
  /** Stays the same when its words change: `insults`. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** The law it comes from; '' when it is a rule of the town alone. */
  readonly law: string
}

/** The rules as they stand from a moment on. */
export interface RuleSet {
  /** 0: those of the house, until the town writes its own. */
  readonly version: number
  readonly rules: readonly ModerationRule[]
  /** `null` for those of the house. */
  readonly since: string | null
}

/**
 * Those a town begins with. French, as the law they quote; the town rewrites them.
 *
 * Source: loi du 29 juillet 1881, art. 24, 29 et 33; Code pénal, art. 222-17, 222-33-2-2 et 227-24;
 * Code civil, art. 9; règlement (UE) 2016/679.
 */
export const houseRules: RuleSet = {
  version: 0,
  since: null,
  rules: [
    {
      id: 'insultes',
      title: 'Pas d’insulte ni d’accusation sans preuve',
      text: 'On peut critiquer une idée, un projet, une décision. On n’insulte personne et on n’accuse personne d’un fait que l’on ne peut pas montrer.',
      law: 'Loi du 29 juillet 1881, art. 29 (diffamation et injure)',
    },
    {
      id: 'haine',
      title: 'Pas de haine',
      text: 'Aucun propos contre des personnes à cause de leur origine, de leur religion, de leur sexe, de leur orientation sexuelle ou de leur handicap.',
      law: 'Loi du 29 juillet 1881, art. 24 et 33',
    },
    {
      id: 'menaces',
      title: 'Pas de menace ni de harcèlement',
      text: 'On ne menace pas, on ne s’acharne pas sur quelqu’un, on n’appelle pas les autres à le faire.',
      law: 'Code pénal, art. 222-17 et 222-33-2-2',
    },
    {
      id: 'vie-privee',
      title: 'Pas de vie privée',
      text: 'Ni nom d’un particulier, ni adresse, téléphone, plaque ou photo de quelqu’un, ni détail sur sa santé, sa famille ou sa foi.',
      law: 'Code civil, art. 9 ; règlement (UE) 2016/679 (RGPD)',
    },
    {
      id: 'enfants',
      title: 'Les enfants d’abord protégés',
      text: 'Rien qui permette de reconnaître un enfant, et rien qu’un enfant ne devrait pas lire.',
      law: 'Code pénal, art. 227-24',
    },
    {
      id: 'publicite',
      title: 'Pas de publicité ni de message en série',
      text: 'Ni vente, ni lien commercial, ni texte répété d’une page à l’autre.',
      law: '',
    },
    {
      id: 'hors-sujet',
      title: 'Rester sur le sujet',
      text: 'Ce qui n’a rien à voir avec la page se dit ailleurs : posez plutôt une question à la mairie.',
      law: '',
    },
    {
      id: 'autre-loi',
      title: 'Autre contenu contraire à la loi',
      text: 'Tout ce que la loi interdit de publier, même si aucune autre règle ne le dit.',
      law: 'Loi n° 2004-575 du 21 juin 2004, art. 6',
    },
  ],
}

export const mostRules = 20

export const ruleIn = (set: RuleSet, id: string): ModerationRule | null =>
  set.rules.find((rule) => rule.id === id) ?? null
