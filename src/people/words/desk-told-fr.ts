/** What the desk did on an account, told to who holds it; and what an agent may do in a day. */
export const deskToldFr = {
  'told.card':
    'Une nouvelle carte a été donnée pour votre compte. L’ancienne n’ouvre plus rien, et toutes les connexions ouvertes ont été fermées.',
  'told.merged': 'Deux comptes ont été réunis en un seul, dont celui que cette adresse ouvre.',
  'told.corrected':
    'Le nom, la date de naissance, l’adresse ou le numéro d’homonyme a été corrigé.',
  'told.checked': 'L’accueil a noté qu’il vous a vu·e, ou qu’il a vu un document à vous.',
  'told.mail-subject': 'L’accueil de la mairie a modifié votre compte',
  'told.mail-text':
    'Bonjour,\n\nLe {moment}, sur le compte que cette adresse ouvre (le vôtre, ou celui de votre enfant) :\n\n{what}\n\nC’était bien vous ? Il n’y a rien à faire.\n\nCe n’était pas vous ? Appelez vite l’accueil de la mairie. Fermez aussi les connexions que vous ne connaissez pas : {link}\nPendant un vote, vous pouvez voter de nouveau jusqu’à la fermeture : votre dernier bulletin remplace celui d’avant.\n\n{town}',
  'told.sms': '{town} : l’accueil a modifié votre compte. Ce n’était pas vous ? Appelez la mairie.',

  'child.on-account': 'donné par un parent depuis son compte',
  'child.by-link':
    'Donné par le lien envoyé à {contact}. Rien ne prouve que cette adresse est celle d’un adulte : en cas de doute, demandez au responsable de venir.',

  'limit.accounts':
    'Vous avez fait {most} comptes aujourd’hui : c’est le plus qu’un agent puisse faire en un jour. Demandez à un collègue.',
  'limit.cards':
    'Vous avez remplacé {most} cartes aujourd’hui : c’est le plus qu’un agent puisse faire en un jour. Demandez à un collègue.',
  'limit.merges':
    'Vous avez réuni des comptes {most} fois aujourd’hui : c’est le plus qu’un agent puisse faire en un jour. Demandez à un collègue.',
} as const
