/** A guardian on her own account: the children she said yes for. */
export const childrenFr = {
  'children.title': 'Les enfants pour qui j’ai donné mon accord',
  'children.lead':
    'Avant 15 ans, un enfant participe avec votre accord. Vous pouvez le retirer, et le redonner, quand vous voulez.',
  'children.none':
    'Personne. Quand un enfant donne une de vos adresses, vous recevez un lien pour dire oui ou non.',
  'children.given': 'Vous avez dit oui.',
  'children.gone': 'Vous avez retiré votre accord : cet enfant ne peut pas participer.',
  'children.withdraw': 'Retirer mon accord pour {child}',
  'children.give': 'Redonner mon accord pour {child}',
  'children.withdraw-title': 'Retirer votre accord pour {child} ?',
  'children.effect-vote': '{child} ne pourra plus voter ni participer.',
  'children.effect-box':
    'Un bulletin déjà dans l’urne y reste : après la fermeture, personne ne peut dire lequel c’est.',
  'children.effect-told': '{child} le lira en venant voter.',
  'children.effect-back': 'Vous pourrez redonner votre accord ici.',
  'children.done-given': 'C’est noté : {child} peut participer.',
  'children.done-gone': 'C’est noté : {child} ne peut plus participer.',
  'children.someone': 'Un enfant',
} as const
