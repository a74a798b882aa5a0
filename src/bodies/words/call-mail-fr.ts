/** What leaves the town hall to candidates. */
export const fr = {
  'candidacy-received': 'Candidature à une instance : elle est reçue',
  'candidacy-received.subject': 'Votre candidature est reçue : {body}',
  'candidacy-received.text':
    'Bonjour,\n\nVous vous êtes proposé comme membre : {body}. Votre candidature est bien reçue.\n\nOn peut se proposer jusqu’au {day} ; vous aurez une réponse ensuite.\n\n{link}\n\n{town}',
  'candidacy-named': 'Candidature à une instance : elle est retenue',
  'candidacy-named.subject': 'Vous avez un siège : {body}',
  'candidacy-named.text':
    'Bonjour,\n\nVotre candidature est retenue : vous avez un siège, {body}. La ville vous écrira pour la prochaine réunion.\n\n{link}\n\n{town}, le {day}',
  'candidacy-not-named': 'Candidature à une instance : elle n’est pas retenue',
  'candidacy-not-named.subject': 'Votre candidature : {body}',
  'candidacy-not-named.text':
    'Bonjour,\n\nMerci de vous être proposé : {body}. Il y avait moins de sièges que de personnes, et votre candidature n’a pas été retenue cette fois.\n\nSes réunions et ses travaux se suivent ici :\n{link}\n\nCe que vous aviez écrit sera effacé dans six mois.\n\n{town}, le {day}',
} as const
