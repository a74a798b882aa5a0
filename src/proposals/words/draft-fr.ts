/** What the members of a body read while they write. */
export const draftFr = {
  'list.of-members': 'Écrire des propositions ensemble',
  'list.title': 'Propositions : {body}',
  'list.lead':
    'Les brouillons de cette instance, et ce qu’elle a déjà adopté. Les membres et la mission participation lisent les brouillons, personne d’autre.',
  'list.new': 'Écrire une proposition',
  'list.drafts': 'Brouillons',
  'list.no-draft': 'Aucun brouillon',
  'list.no-draft-hint':
    'Écrivez une première proposition : les autres membres la liront et pourront la changer.',
  'list.adopted': 'Déjà adoptées',
  'list.written': 'Écrit le {day}, version {version}',
  'form.new-title': 'Nouvelle proposition',
  'form.edit-title': 'Changer ce brouillon',
  'form.lead':
    'Chaque membre peut changer ce texte. Il devient public quand l’instance l’adopte en réunion, sans aucun nom : c’est la proposition de l’instance.',
  'form.body': 'Instance : {body}',
  'form.title': 'Titre',
  'form.title-hint': 'En une ligne : « Un accueil en plusieurs langues au guichet ».',
  'form.points': 'Ce qui est proposé',
  'form.points-hint':
    'Un point par ligne, 20 au plus. La ville répondra à chacun : retenu, retenu en partie ou refusé, et pourquoi.',
  'form.why': 'Pourquoi',
  'form.for-whom': 'Pour qui',
  'form.where': 'Quartier',
  'form.whole-town': 'Toute la ville',
  'form.needs': 'Ce qu’il faut',
  'form.needs-lead': 'Remplissez seulement ce qui est utile.',
  'form.room': 'Un lieu',
  'form.room-hint': 'Combien de personnes, quels jours.',
  'form.money': 'De l’argent, en euros',
  'form.money-hint': 'Un nombre entier, comme 1 500.',
  'form.interpreters': 'Des interprètes',
  'form.interpreters-hint': 'Pour quelles langues, à quels moments.',
  'form.other-needs': 'Autre chose',
  'form.partners': 'Avec qui',
  'form.partners-hint': 'Associations, écoles, commerces… Pas de nom de personne.',
  'form.begin': 'Enregistrer le brouillon',
  'form.save': 'Enregistrer',
  'form.back': 'Retour aux propositions',
  'form.done': 'C’est enregistré.',
  'form.changed-meanwhile':
    'Quelqu’un d’autre a enregistré ce brouillon pendant que vous écriviez. Rien n’est perdu : comparez les deux textes, puis enregistrez.',
  'form.theirs': 'Son texte, enregistré',
  'form.yours': 'Votre texte',
  'form.keep-yours':
    'Le formulaire garde votre texte. L’enregistrer remplace le sien : reprenez-en d’abord ce qui compte.',
  'form.closed.adopted':
    'L’instance vient d’adopter cette proposition : son texte ne change plus. Ce que vous aviez écrit est ci-dessous, il n’est pas enregistré.',
  'form.closed.body-over':
    'Cette instance est terminée : elle n’écrit plus. Ce que vous changez ici n’est pas enregistré : copiez ce que vous voulez garder.',
  'fault.missing': 'Remplissez ce champ.',
  'fault.invalid': 'Ce n’est pas lisible.',
  'fault.too-long': 'C’est trop long. Rien n’est perdu : raccourcissez et envoyez de nouveau.',
  'fault.too-many-points':
    'Il y a trop de points, ou un point trop long. Rien n’est perdu : raccourcissez et envoyez de nouveau.',
  'fault.euros': 'Écrivez un nombre entier d’euros, comme 1500.',
  'fault.neighbourhood': 'Choisissez un quartier de la liste.',
} as const
