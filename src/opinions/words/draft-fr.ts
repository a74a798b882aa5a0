/** What the members of a body read while they write an opinion. */
export const draftFr = {
  'list.of-members': 'Écrire des avis ensemble',
  'list.title': 'Avis en préparation : {body}',
  'list.lead':
    'Ce que la ville demande à cette instance, et ce que ses membres veulent prendre d’eux-mêmes. Les membres et la mission participation lisent les projets, personne d’autre.',
  'list.new': 'Écrire un avis de nous-mêmes',
  'list.asked': 'Demandés par la ville, ou déjà pris',
  'list.none': 'Rien n’est attendu',
  'list.none-hint': 'Vous pouvez écrire un avis de vous-mêmes : un agent le mettra au vote.',
  'list.own': 'Préparés de nous-mêmes',
  'list.no-draft': 'Aucun projet encore',
  'list.written': 'Projet écrit le {day}, version {version}',
  'list.adopted': 'Les avis déjà rendus',
  'form.new-title': 'Un avis de nous-mêmes',
  'form.edit-title': 'Écrire le projet d’avis',
  'form.lead':
    'Chaque membre peut changer ce texte. L’instance le vote en réunion, un agent note le vote : l’avis est alors public, sans aucun nom.',
  'form.body': 'Instance : {body}',
  'form.asked': 'Ce qui est demandé',
  'form.subject': 'Sujet',
  'form.subject-hint': 'En une ligne : « Les bancs de la place du marché ».',
  'form.question': 'Pourquoi l’instance s’en saisit',
  'form.text': 'Projet d’avis',
  'form.minority': 'Ce que gardent ceux qui ne sont pas d’accord',
  'form.begin': 'Enregistrer le projet',
  'form.save': 'Enregistrer',
  'form.back': 'Retour aux avis en préparation',
  'form.done': 'C’est enregistré.',
  'form.changed-meanwhile':
    'Quelqu’un d’autre a enregistré ce projet pendant que vous écriviez. Rien n’est perdu : comparez les deux textes, puis enregistrez.',
  'form.theirs': 'Son texte, enregistré',
  'form.yours': 'Votre texte',
  'form.keep-yours':
    'Le formulaire garde votre texte. L’enregistrer remplace le sien : reprenez-en d’abord ce qui compte.',
  'form.closed.adopted':
    'L’instance vient de rendre cet avis : son texte ne change plus. Ce que vous aviez écrit est ci-dessous, il n’est pas enregistré.',
  'form.closed.body-over':
    'Cette instance est terminée : elle n’écrit plus. Ce que vous changez ici n’est pas enregistré : copiez ce que vous voulez garder.',
  'fault.missing': 'Remplissez ce champ.',
  'fault.invalid': 'Ce n’est pas lisible.',
  'fault.too-long': 'C’est trop long. Rien n’est perdu : raccourcissez et envoyez de nouveau.',
} as const
