/** What anybody reads of registrations. */
export const fr = {
  'call.go': 'S’inscrire',
  'call.room':
    '{room, plural, =0 {Toutes les places sont prises : vous pouvez vous inscrire en liste d’attente.} one {Il reste une place.} other {Il reste # places.}}',
  'call.no-limit': 'Sur inscription, sans compte à créer.',
  'call.until': 'Inscriptions jusqu’au {when}.',
  'call.closed': 'Les inscriptions sont fermées. Pour venir quand même, appelez la mairie.',

  'register.title': 'S’inscrire : {title}',
  'register.lead': 'Une seule page, sans compte à créer.',
  'register.called-off': 'Ce rendez-vous est annulé : on ne s’y inscrit plus.',
  'register.when': 'Quand',
  'register.where': 'Où',
  'register.where-unknown': 'Le lieu sera dit ici.',
  'register.from-to': '{start}, jusqu’à {end}',
  'register.name': 'Votre nom',
  'register.email': 'Votre adresse électronique',
  'register.email-hint': 'Nous y envoyons la confirmation et le lien pour annuler.',
  'register.phone': 'Votre téléphone',
  'register.phone-hint':
    'Si vous n’avez pas d’adresse électronique : la mairie vous appelle si quelque chose change.',
  'register.people': 'Combien viendrez-vous, vous compris ?',
  'register.people-choice': '{count, plural, one {Une personne} other {# personnes}}',
  'register.consent':
    'En vous inscrivant, vous acceptez que la ville garde ces renseignements pour organiser ce rendez-vous. Seuls les agents qui le préparent les lisent. Ils sont effacés un mois après.',
  'register.trap': 'Ne remplissez pas cette ligne',
  'register.go': 'Envoyer mon inscription',
  'register.back': 'Revenir à la page du rendez-vous',

  'own.title': 'Mon inscription',
  'own.seated': 'Vous avez une place',
  'own.seated-hint': 'Votre inscription porte le n° {number}.',
  'own.waiting': 'Vous êtes en liste d’attente',
  'own.waiting-hint':
    'Votre inscription porte le n° {number}. Dès qu’une place se libère pour vous, elle est à vous.',
  'own.cancelled': 'Cette inscription est annulée',
  'own.cancelled-hint': 'La place est allée à la personne suivante, s’il y en avait une.',
  'own.called-off': 'Ce rendez-vous est annulé',
  'own.called-off-hint': 'Vous n’avez rien à faire.',
  'own.told-by-mail': 'Le lien de cette page est dans le courriel envoyé à votre adresse.',
  'own.told-by-phone':
    'Vous n’avez pas donné d’adresse électronique : gardez l’adresse de cette page, ou appelez la mairie avec votre numéro pour annuler.',
  'own.people': 'Combien de personnes',
  'own.needs': 'Ce que vous avez demandé',
  'own.cancel': 'Annuler mon inscription',
  'own.cancel-lead': 'Vous ne pouvez plus venir ? Annulez : quelqu’un d’autre aura la place.',
  'own.public': 'Voir la page du rendez-vous',

  'fault.no-name': 'Écrivez votre nom.',
  'fault.no-way': 'Donnez une adresse électronique, ou un téléphone plus bas.',
  'fault.email': 'Cette adresse n’est pas complète : elle s’écrit nom@exemple.fr.',
  'fault.phone': 'Ce numéro n’est pas complet : il s’écrit 01 23 45 67 89.',
  'fault.people': 'Choisissez de une à cinq personnes.',
  'fault.missing': 'Il faut remplir cette ligne.',
  'fault.too-long': 'C’est trop long : {most} caractères au plus.',
  'fault.invalid': 'Cette page est trop ancienne : rechargez-la.',
  'fault.trap': 'Laissez vide la ligne cachée.',
  'fault.too-many':
    'Trop d’inscriptions viennent d’ici pour le moment. Réessayez plus tard, ou appelez la mairie.',
  'fault.closed': 'Les inscriptions viennent de fermer. Pour venir quand même, appelez la mairie.',
  'fault.called-off': 'Ce rendez-vous est annulé : on ne s’y inscrit plus.',
} as const
