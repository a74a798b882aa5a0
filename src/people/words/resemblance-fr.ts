/** People who may be one, compared before a vote closes. */
export const resemblanceFr = {
  'resemblance.title': 'Des personnes qui se ressemblent',
  'resemblance.lead':
    'Parmi celles qui peuvent voter : deux comptes sont peut-être la même personne. À regarder avant la fermeture d’un vote. Cette page ne dit pas qui a voté.',
  'resemblance.what':
    'Ouvrez une personne pour comparer adresses et vérifications. Rien n’est réuni sans vous : des jumeaux, des cousins se ressemblent aussi. Pendant un vote, un compte qui porte un nom ne peut pas disparaître ; demandez d’abord à la personne de passer.',
  'resemblance.what-desk':
    'L’accueil de la mairie compare ces personnes et réunit les comptes. Des jumeaux, des cousins se ressemblent aussi.',
  'resemblance.none': 'Personne ne se ressemble.',
  'resemblance.caption':
    '{count, plural, =0 {Aucune ressemblance} one {Une ressemblance} other {# ressemblances, les plus probables d’abord}}',
  'resemblance.one': 'Une personne',
  'resemblance.other': 'L’autre',
  'resemblance.why': 'Pourquoi',
  'resemblance.born': 'née le {day}',
  'resemblance.number': 'numéro {number}',
  'resemblance.merge': 'Réunir les deux comptes',
  'resemblance.why-same':
    'Même nom, même date de naissance. Les deux comptes n’ont qu’un vote à eux deux.',
  'resemblance.why-swapped': 'Même date de naissance, nom et prénom échangés.',
  'resemblance.why-slip': 'Même date de naissance, une lettre de différence.',
  'resemblance.why-shortened': 'Même nom, même date de naissance, prénoms plus courts.',
  'resemblance.why-date': 'Même nom, dates de naissance proches.',
  'resemblance.why-slips': 'Même date de naissance, deux lettres de différence.',
  'resemblance.why-numbered':
    'Même nom, même date de naissance. L’accueil les a distinguées par un numéro.',
} as const
