/** A guardian on her own account: the children she added or said yes for. */
export const childrenFr = {
  'children.title': 'Mes enfants',
  'children.lead':
    'Un enfant vote dès l’âge prévu par le règlement du vote. Avant 15 ans, il lui faut votre accord : vous pouvez le retirer, et le redonner, quand vous voulez.',
  'children.none': 'Vous n’avez encore ajouté aucun enfant.',
  'children.none-hint':
    'Ajoutez votre enfant : il entre avec votre adresse, et il n’a besoin d’aucune autre. S’il a déjà son compte et donne votre adresse, vous recevez un lien pour dire oui ou non.',
  'children.given': 'Vous avez dit oui.',
  'children.gone':
    'Vous avez retiré votre accord : avant 15 ans, cet enfant ne peut pas participer.',
  'children.withdraw': 'Retirer mon accord pour {child}',
  'children.give': 'Redonner mon accord pour {child}',
  'children.withdraw-title': 'Retirer votre accord pour {child} ?',
  'children.effect-vote': 'Avant 15 ans, {child} ne pourra plus voter ni participer.',
  'children.effect-box':
    'Un bulletin déjà dans l’urne y reste : après la fermeture, personne ne peut dire lequel c’est.',
  'children.effect-told': '{child} le lira en venant voter.',
  'children.effect-back': 'Vous pourrez redonner votre accord ici.',
  'children.done-given': 'C’est noté : {child} peut participer.',
  'children.done-gone': 'C’est noté : avant 15 ans, {child} ne peut plus participer.',
  'children.someone': 'Un enfant',
} as const
