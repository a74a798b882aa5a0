/** Of votes on paper, and of results before they are published. */
export const fr = {
  'desk.home': 'Accueil de la mairie',
  'desk.title': 'Voter sur papier',
  'desk.lead':
    'Une personne vote sur papier à la place d’internet. Elle est notée une seule fois, et ne pourra plus voter autrement.',
  'desk.none': 'Aucun vote n’est ouvert',
  'desk.who': 'Qui est devant vous ?',
  'desk.family-name': 'Nom de naissance',
  'desk.given-names': 'Premier prénom',
  'desk.birth-date': 'Date de naissance',
  'desk.birth-date-hint': 'Jour, mois, année : 19/01/1948.',
  'desk.place': 'Où habite cette personne ?',
  'desk.place-choose': 'Choisir un quartier',
  'desk.place-outside': 'Ailleurs : elle travaille ou étudie ici',
  'desk.look': 'Chercher cette personne',
  'desk.fault-missing': 'Il faut remplir cette case.',
  'desk.fault-link':
    'Écrivez un nom sans adresse de site ou d’e-mail. Après un point, mettez une espace : « St. John ».',
  'desk.fault-date': 'Écrivez une date comme 19/01/1948.',
  'desk.fault-age': 'Cette personne a {age} ans : il faut en avoir {least} pour ce vote.',
  'desk.fault-guardian': 'Avant 16 ans, il faut qu’un parent ou responsable soit là et accepte.',
  'desk.fault-seen': 'Il faut avoir vu un document à son nom.',
  'desk.fault-too-often': 'Trop de recherches en une heure. Réessayez plus tard.',
  'desk.confirm-title': 'Noter que {name} vote sur papier',
  'desk.effect-1': '{name} ne pourra plus voter sur internet, ni une seconde fois sur papier.',
  'desk.effect-2':
    'Le registre garde une empreinte, sans nom ni heure. Il ne sait rien de ce que cette personne choisit.',
  'desk.effect-3':
    'Vous lui donnez un bulletin vierge. Elle le remplit seule et le glisse plié dans l’urne de papier.',
  'desk.is-she': 'C’est une personne connue :',
  'desk.is-she-none': 'Aucune de celles-ci : la noter telle qu’écrite',
  'desk.seen': 'J’ai vu un document à son nom (rien n’est copié)',
  'desk.guardian': 'Un parent ou responsable est là et accepte',
  'desk.confirm': 'Noter, et donner un bulletin',
  'desk.done': 'C’est noté. Donnez-lui ce bulletin :',
  'desk.blank-of': 'Bulletin vierge : {list}',
  'desk.town-only': 'toute la ville',
  'desk.next': 'Personne suivante',
  'desk.blanks': 'Les bulletins à imprimer',
  'desk.blanks-hint':
    'Un par liste de quartier. Sans numéro ni marque : deux bulletins remplis pareil ne se distinguent pas.',
  'desk.few':
    'Tant que moins de cinq personnes ont voté sur papier, qui ouvrira l’urne pourrait deviner leur choix. Dites-le à la personne : elle peut voter ici, sur une tablette.',
  'refused.already-voted':
    'Cette personne a déjà voté, sur internet ou sur papier. Sur internet, elle peut changer son bulletin jusqu’à la fin. Rien n’a été noté.',
  'refused.closed': 'Le vote est terminé. Rien n’a été noté.',
  'refused.not-open-yet': 'Le vote n’est pas encore ouvert. Rien n’a été noté.',
  'refused.other': 'Cette personne n’a pas pu être notée. Rien n’a été fait.',
  'blank.title': 'Bulletin de vote',
  'blank.how':
    'Cochez avec un stylo noir. N’écrivez rien d’autre : un bulletin qui porte une marque n’est pas compté. Pliez-le, et glissez-le dans l’urne.',
  'blank.points': 'Points :',
  'blank.print': 'Imprimez cette page. Rien ne la relie à personne.',
  'count.title': 'Les bulletins papier',
  'count.lead':
    'Chaque bulletin est saisi deux fois, de préférence par deux personnes. Mélangez les papiers avant chaque saisie.',
  'count.not-yet': 'Pas encore',
  'count.not-yet-text':
    'Les bulletins papier se saisissent une fois le vote terminé et les bulletins scellés ouverts : personne ne connaît une part du résultat avant la fin.',
  'count.none': 'Personne n’a voté sur papier',
  'count.published': 'Les résultats sont publiés : plus rien ne se saisit.',
  'count.registered': 'Votants sur papier',
  'count.pass': '{pass, select, 1 {Première saisie} other {Seconde saisie}}',
  'count.few':
    'Moins de cinq personnes ont voté sur papier : vous pourriez reconnaître un choix. Gardez-le pour vous. Leur nombre ne sera pas publié, et rien ne distinguera ces bulletins des autres.',
  'count.agree':
    'Les deux saisies disent la même chose : {count, plural, one {# bulletin sera compté} other {# bulletins seront comptés}} avec les autres.',
  'count.missing':
    '{count, plural, one {# personne notée n’a pas de bulletin saisi} other {# personnes notées n’ont pas de bulletin saisi}} : un papier non déposé, ou nul.',
  'count.differ': 'Les deux saisies diffèrent',
  'count.differ-text':
    'Ces bulletins ne sont que dans une saisie. Relisez les papiers ; ôtez la ligne fausse et saisissez la bonne.',
  'count.line':
    '{pass, select, 1 {Première saisie} other {Seconde saisie}}, ligne {number} : {choice}',
  'count.blank': 'bulletin blanc',
  'count.remove': 'Ôter cette ligne',
  'count.list': 'Le bulletin saisi est celui de :',
  'count.type': 'Saisir un bulletin',
  'count.add': 'Ajouter ce bulletin',
  'count.added': 'Bulletin ajouté. Saisissez le suivant.',
  'count.removed': 'La ligne est ôtée.',
  'count.spoiled':
    'Un bulletin nul (marque, trop de choix) n’est pas saisi : gardez-le avec les autres papiers.',
  'count.recount': 'Si le vote était déjà compté, il faudra le compter de nouveau.',
  'refused.not-opened-yet':
    'Les bulletins scellés ne sont pas encore ouverts. Rien n’a été ajouté.',
  'refused.more-than-registered':
    'Il y aurait plus de bulletins que de votants sur papier. Rien n’a été ajouté.',
  'results.title': 'Les résultats, avant de les publier',
  'results.rehearsal': 'Ce sont des bulletins d’essai : rien n’est gardé, rien n’est public.',
  'results.real': 'Ces résultats ne sont pas publics. Voici ce que les habitants liront.',
  'results.see': 'Voir les résultats comme ils seront publiés',
  'demo.key':
    'La clé de ce vote de démonstration a été jetée dès sa fabrication : personne ne pourra l’ouvrir. Pour tout essayer jusqu’aux résultats, faites un vote à blanc.',
} as const
