/** What those who are called read: mails, letters, the page of their answer. */
export const fr = {
  'text.usual':
    'Vous êtes convoqué à la réunion. Vos questions et vos idées y ont leur place : venez comme vous êtes.',
  'agenda.answers': 'Réponses aux questions de la dernière fois',
  'agenda.documents': '{title}. À lire avant, sur la page de la réunion : {titles}',

  'meeting-notice': 'Convocation à une réunion',
  'meeting-notice.subject': 'Convocation : {title}, le {day}',
  'meeting-notice.text':
    'Bonjour {name},\n\n{text}\n\n{title}\n===\n\nQuand : {when}\nOù : {place}\n\nOrdre du jour :\n\n{agenda}\n\nVenez-vous ? Répondez ici, sans compte :\n{link}\n\nSur la même page, demandez un interprète, une garde d’enfants, un transport ou un accès en fauteuil roulant. Ce lien est à vous : ne le transmettez pas.\n\nLa page de la réunion : {page}\nPour votre agenda : {file}\n\n{town}',
  'meeting-notice-reminder': 'Rappel à qui n’a pas répondu',
  'meeting-notice-reminder.subject': 'Venez-vous ? {title}',
  'meeting-notice-reminder.text':
    'Bonjour {name},\n\nNous n’avons pas encore votre réponse pour cette réunion.\n\n{title}\n===\n\nQuand : {when}\nOù : {place}\n\nRépondez ici, sans compte, même pour dire que vous ne venez pas :\n{link}\n\nLa page de la réunion : {page}\n\n{town}',
  'meeting-notice-moved': 'Réunion déplacée',
  'meeting-notice-moved.subject': 'Changement : {title}',
  'meeting-notice-moved.text':
    'Bonjour {name},\n\nLa réunion change de date ou de lieu. Voici les bons :\n\n{title}\n===\n\nQuand : {when}\nOù : {place}\n\nSi la date a changé, votre réponse d’avant ne compte plus. Répondez ici :\n{link}\n\nLa page de la réunion : {page}\nPour votre agenda : {file}\n\n{town}',
  'meeting-notice-cancelled': 'Réunion annulée',
  'meeting-notice-cancelled.subject': 'Annulée : {title}',
  'meeting-notice-cancelled.text':
    'Bonjour {name},\n\nCette réunion est annulée :\n\n{title}\n===\n\nElle devait avoir lieu : {when}\nOù : {place}\n\nPourquoi : {why}\n\nLa page de la réunion : {page}\n\n{town}',

  'letter.title': 'Convocation',
  'letter.text':
    'Bonjour {name},\n\n{text}\n\n{title}\n\nQuand : {when}\n\nOù : {place}\n\nOrdre du jour :\n\n{agenda}\n\nVenez-vous ? Dites-le à la mairie, à l’accueil ou ici : {contact}. Demandez aussi un interprète, une garde d’enfants, un transport ou un accès en fauteuil roulant.\n\nLa page de la réunion : {page}',
  'letter.day': 'Le {day}',
  'letter.desk': 'l’accueil de la mairie',

  'answer.title': 'Votre réponse',
  'answer.hello': 'Bonjour {name}. Vous êtes convoqué à cette réunion.',
  'answer.when': 'Quand',
  'answer.where': 'Où',
  'answer.page': 'Lire l’ordre du jour',
  'answer.to-read': 'À lire avant la réunion :',
  'answer.ask': 'Venez-vous ?',
  'answer.coming': 'Oui, je viens',
  'answer.excused': 'Non, je m’excuse',
  'answer.send': 'Envoyer ma réponse',
  'answer.change': 'Vous pouvez changer votre réponse jusqu’à la fin de la réunion.',
  'answer.is-coming': 'C’est noté : vous venez.',
  'answer.is-excused': 'C’est noté : vous vous excusez.',
  'answer.over': 'Cette réunion a eu lieu : il n’y a plus rien à répondre.',
  'answer.cancelled': 'Cette réunion est annulée : il n’y a plus rien à répondre.',
  'answer.kept':
    'Seule l’équipe qui prépare la réunion lit votre réponse. Elle est effacée un mois après.',
  'mine.title': 'Mes convocations',
  'mine.lead': 'Les réunions à venir auxquelles vous êtes convoqué, et votre réponse.',
  'mine.empty': 'Aucune convocation',
  'mine.empty-hint': 'Quand un de vos conseils vous convoque, la réunion est ici.',
  'mine.called': 'Vous êtes convoqué à cette réunion.',
  'mine.silent': 'Vous n’avez pas encore répondu',
  'mine.coming': 'Vous venez',
  'mine.excused': 'Vous vous excusez',
  'mine.answer': 'Répondre',
  'mine.change': 'Changer ma réponse',
  'fault.missing': 'Il manque une réponse ici.',
  'fault.too-long': 'C’est trop long : {most} lettres au plus.',
  'fault.too-many': 'Trop de réponses en peu de temps : réessayez dans une heure.',
} as const
