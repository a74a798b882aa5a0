/** What the module’s own messages say. */
export const templatesFr = {
  'follow-confirmation': 'Confirmer un suivi',
  'follow-confirmation.subject': 'Voulez-vous suivre « {title} » ?',
  'follow-confirmation.text':
    'Bonjour,\n\nQuelqu’un a demandé à {town} de vous écrire quand il se passe quelque chose ici : {title}.\n\nSi c’est vous, ouvrez cette page et confirmez :\n{link}\n\n{days, plural, one {Elle répond pendant un jour.} other {Elle répond pendant # jours.}} Si ce n’est pas vous, ne faites rien : vous ne recevrez rien d’autre.\n\n{town}',
  digest: 'Résumé de ce qui est suivi',
  'digest.subject':
    '{town} : {count, plural, one {une nouvelle de ce que vous suivez} other {# nouvelles de ce que vous suivez}}',
  'digest.text':
    'Bonjour,\n\nVoici ce qui s’est passé.\n\n{items}\n\nChoisir ce que vous suivez, et le rythme :\n{link}\n\n{town}',
} as const
