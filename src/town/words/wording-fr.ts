/** Sentences of the page that changes sentences. */
export const fr = {
  search: 'Chercher une phrase',
  'search-hint': 'Quelques-uns de ses mots, ou sa clé.',
  'search-do': 'Chercher',
  language: 'Langue',
  found: '{count, plural, =0 {Aucune phrase.} one {Une phrase.} other {# phrases.}}',
  none: 'Aucune phrase ne dit cela',
  'none-text': 'Essayez avec moins de mots.',
  changed: 'Changée',
  key: 'Clé',
  ours: 'Phrase d’origine',
  yours: 'Votre phrase',
  'yours-hint':
    'Gardez ce qui est entre accolades : le site y met un nom ou un nombre. Écrivez l’apostrophe ’.',
  see: 'Voir',
  samples: 'Ce que cela donne',
  'samples-lead': 'Avec des valeurs d’essai. Tant que rien n’est enregistré, rien ne change.',
  history: 'Ce qu’elle a été',
  before: 'Avant le {when} :',
  'before-by': 'Avant le {when}, changée par {who} :',
  'was-ours': 'la phrase d’origine',
  restore: 'Remettre',
  back: 'Toutes les phrases',
  'fault-too-long': 'C’est trop long : {most} lettres au plus.',
  fault:
    'Cette phrase ne peut pas prendre la place de l’autre : il y manque une valeur entre accolades, ou une apostrophe est droite.',
} as const
