/** Of officers. */
export const workFr = {
  way: 'Avis des participants',
  'year.way': 'Avis des participants',
  'title-of': 'Avis des participants : {title}',
  title: 'Avis des participants',
  done: 'C’est enregistré.',
  'standing.before':
    'Les participants pourront répondre dès le début de la réunion : imprimez la feuille, ou montrez le carré dans la salle.',
  'standing.open': 'Les participants peuvent répondre jusqu’au {day}.',
  'standing.over': 'On ne peut plus répondre en ligne. Les feuilles de papier se comptent encore.',
  'mail-told':
    'Le lendemain de la réunion, un seul e-mail dit où répondre à qui était inscrit ou convoqué.',
  sheet: 'La feuille à imprimer',
  'sheet-lead':
    'Une par personne, à poser sur les tables : cinq questions, des visages, un carré pour les téléphones.',
  'sheet-in': 'Feuille en {language}',
  'feedback-sheet': 'Feuille d’avis d’une réunion',
  'feedback-sheet.what':
    'Une feuille A4 à poser sur les tables : les cinq questions, des visages à cocher, un carré pour répondre par téléphone.',
  'feedback-sheet.law':
    'RGPD, art. 5 : rien n’y demande qui répond. Les feuilles sont détruites une fois comptées.',

  results: 'Ce qu’ils ont répondu',
  'results-count':
    '{all, plural, =0 {Aucune réponse pour le moment.} one {# réponse} other {# réponses}}{all, plural, =0 {} other { : {web} en ligne, {paper} sur papier.}}',
  'results-told':
    'En ligne et sur papier ensemble : le public lit les mêmes nombres. Une question à laquelle moins de cinq personnes ont répondu n’y est pas.',
  'results-hidden.before':
    'Vous lirez les réponses quand les quatorze jours seront passés, si cinq personnes au moins ont répondu.',
  'results-hidden.open':
    'Tant qu’on peut répondre, vous voyez seulement combien de feuilles sont venues. Vous lirez les réponses ensuite, toutes ensemble, si cinq personnes au moins ont répondu : ainsi, personne n’est reconnu.',
  'results-hidden.over':
    'Moins de cinq personnes ont répondu : leurs réponses restent cachées, pour que personne ne soit reconnu.',
  question: 'Question',
  csv: 'Les nombres',
  public: 'Voir la page où l’on répond',
  year: 'Sur un an',
  questions: 'Changer les questions',

  remarks: 'Mots libres',
  'remarks-lead': 'Pour vous seuls : ils ne sont jamais publiés, et sont effacés au bout d’un an.',
  'remarks-none': 'Personne n’a écrit de mot.',
  'remark-new': 'À lire',
  'remark-from': '{day}, {door, select, paper {sur papier} other {en ligne}}',
  'remark-read': 'Marquer lu',
  'remark-erase': 'Effacer',
  'remark-erase-why': 'Effacez ce qui nomme ou insulte quelqu’un : c’est pour toujours.',
  'remark-of': ' le mot du {day}',
  'remark-add': 'Recopier un mot écrit sur une feuille',
  'remark-label': 'Le mot',
  'remark-hint': 'Sans le nom de personne.',
  'remark-keep': 'Garder ce mot',

  paper: 'Compter les feuilles de papier',
  'paper-lead': 'Écrivez des totaux : ils remplacent ceux d’avant. Détruisez ensuite les feuilles.',
  'paper-before': 'À remplir quand la réunion aura commencé.',
  'paper-sheets': 'Combien de feuilles',
  'paper-save': 'Enregistrer ces nombres',

  'csv.meeting': 'Réunion',
  'csv.day': 'Jour',
  'csv.question': 'Question',

  'year.title': 'Avis des participants, sur un an',
  'year.lead': 'Ce qu’ont répondu les participants aux réunions des douze derniers mois.',
  'year.meetings-all': 'Préparer les réunions',
  'year.body': 'Instance',
  'year.body-any': 'Toutes les réunions',
  'year.count':
    '{meetings, plural, =0 {Aucune réponse} one {# réunion} other {# réunions}}{sheets, plural, =0 {} one {, # réponse} other {, # réponses}}',
  'year.none': 'Personne n’a encore répondu',
  'year.none-hint': 'Posez les feuilles sur les tables à la prochaine réunion.',
  'year.meetings': 'Réunion par réunion',
  'year.meeting': 'Réunion',
  'year.day': 'Jour',
  'year.sheets': 'Réponses',
  'year.yes': '{percent} % de oui',
  'year.share': 'Oui, toutes questions',
  'year.hidden': 'caché',
  'year.told':
    'Seules comptent les réunions où l’on ne répond plus, et où cinq personnes au moins ont répondu : ainsi, personne n’est reconnu.',

  'questions.title': 'Les cinq questions',
  'questions.lead':
    'Écrivez les vôtres si les questions d’usage ne vous vont pas. Elles valent pour les réunions qui commencent après : réimprimez leurs feuilles. Une question changée est comptée à part.',
  'questions.one': 'Question {rank}',
  'questions.hint': 'Vide : « {usual} » On doit pouvoir répondre oui, un peu ou non.',
  'questions.in': 'Question {rank}, en {language}',
  'questions.others-of': 'La question {rank} dans d’autres langues',
  'questions.save': 'Enregistrer les questions',

  'fault.missing': 'Il faut remplir cette ligne.',
  'fault.too-long': 'C’est trop long : {most} lettres au plus.',
  'fault.invalid': 'Écrivez un nombre entier.',
  'fault.number': 'Écrivez un nombre entier, sans lettre : 10 000 au plus.',
  'fault.over': 'Il y a plus de réponses que de feuilles : recomptez.',
  'fault.no-french': 'Écrivez d’abord la question en français.',
  'fault.not-now': 'Cette réunion n’a pas commencé : il n’y a rien à compter.',
} as const
