/** De ce qu’une sauvegarde faite pendant un vote contient, et de sa fin. */
export const fr = {
  'backups.title': 'Sauvegardes faites pendant le vote',
  'backups.what':
    'Une sauvegarde faite avant la séparation contient les bulletins scellés et le lien avec les personnes qui ont voté. Seule, elle ne dit rien de leur choix. Avec la clé du vote, elle dirait qui a voté quoi.',
  'backups.until':
    'Elle sert à continuer le vote si la machine tombe en panne. Elle expire à la séparation : détruisez-la, et toutes ses copies, avant d’ouvrir les bulletins.',
  'backups.made': 'Faite le {when}',
  'backups.place': 'Fichier : {place}',
  'backups.elsewhere': 'Envoyée ailleurs dès sa création',
  'backups.sha256': 'Empreinte SHA-256 : {sha256}',
  'backups.there': 'Le fichier est encore sur cette machine.',
  'backups.gone': 'Le fichier n’est plus sur cette machine.',
  'backups.copies-left': 'Ses copies sont à détruire, et à confirmer à l’ouverture des bulletins.',
  'backups.copies-gone': 'Il n’en reste aucune copie : c’est confirmé.',
  'backups.delete':
    'Pour effacer ces fichiers de cette machine, une fois les bulletins séparés : parvis db backups --expire',
  'backups.confirm': 'Copies détruites',
  'backups.confirm-hint': 'Cochez chaque sauvegarde dont plus aucune copie n’existe, nulle part.',
  'backups.confirm-one': 'Sauvegarde du {when} : il n’en reste aucune copie',
} as const
