/** A child whose account her guardian makes from her own. */
export const childFr = {
  'child.add': 'Ajouter mon enfant',
  'child.lead': 'Pour un enfant de moins de 16 ans qui n’a pas encore de compte.',
  'child.told-contact':
    'Il entre avec votre adresse e-mail ou votre téléphone, et le site demande alors qui est là. Vous êtes prévenu par un message.',
  'child.told-home':
    'Son adresse est la vôtre. S’il habite ailleurs, changez-la ensuite depuis son compte.',
  'child.told-rights':
    'Vous voyez ce que la ville sait de lui, vous le corrigez et vous le faites effacer depuis « Mes enfants ».',
  'child.told-sixteen':
    'À ses 16 ans, son compte n’est plus qu’à lui : vous ne le voyez plus. Il entre encore avec votre adresse jusqu’à ce qu’il donne la sienne, et au plus tard jusqu’à ses 18 ans.',
  'child.family-name': 'Nom de naissance de l’enfant',
  'child.family-name-hint':
    'Celui de sa carte d’identité ou du livret de famille. Les accents et les traits d’union ne comptent pas.',
  'child.given-names': 'Premier prénom de l’enfant',
  'child.birth-date': 'Date de naissance de l’enfant',
  'child.fault-not-a-child':
    'À partir de 16 ans, on fait son compte soi-même, avec sa propre adresse.',
  'child.fault-agrees':
    'Cochez cette case si vous êtes d’accord : sans elle, il n’y a pas de compte.',
  'child.fault-own': 'Vous avez déjà ajouté un enfant de ce nom, né ce jour-là.',
  'child.fault-taken':
    'Un compte porte déjà ce nom et cette date de naissance : un enfant n’a qu’un compte, et ne vote qu’une fois. Son autre parent l’a peut-être ajouté, ou il l’a fait lui-même : il peut voter avec ce compte. Sinon, venez ensemble à l’accueil de la mairie.',
  'child.fault-children-tried':
    'Vous avez essayé beaucoup de noms aujourd’hui. Revenez demain, ou passez à l’accueil de la mairie.',
  'child.refused-no-identity':
    'Dites d’abord qui vous êtes : votre nom, votre date de naissance et votre adresse.',
  'child.refused-not-adult':
    'Il faut avoir 18 ans pour ajouter un enfant. Un parent ou un responsable peut le faire depuis son compte, ou à l’accueil de la mairie.',
  'child.refused-no-contact':
    'Votre compte n’a ni adresse e-mail ni téléphone, et votre enfant entrerait avec eux. Ajoutez-en un sur votre compte, ou venez avec lui à l’accueil de la mairie : une carte y est donnée.',
  'child.refused-full':
    'Vous avez déjà {most} enfants sur votre compte. Pour un enfant de plus, venez avec lui à l’accueil de la mairie.',
  'child.say-who': 'Dire qui je suis',
  'child.back': 'Revenir à mes enfants',
  'child.added': '{child} a son compte, et votre accord est noté.',
  'child.next':
    'Pour voter, {child} entre avec votre adresse et le code qui y arrive, puis choisit son prénom.',
  'child.change': 'Laisser la place à {child}',
  'child.comes-in':
    '{child} entre avec votre adresse e-mail ou votre téléphone. À ses 16 ans, ce compte n’est plus qu’à {child}.',
  'child.proof': 'Le {day}, depuis votre compte, vous avez dit :',
  'child.to-donnees': '{child} : ce que la ville sait',
  'child.to-correction': '{child} : corriger le nom ou la date de naissance',
  'child.to-effacer': '{child} : faire effacer le compte',
  'child.held': '{child} : ce que la ville sait',
  'child.held-lead': 'Tout ce que le site garde, et jusqu’à quand. Jamais le choix d’un vote.',
  'child.correct': '{child} : corriger le compte',
  'child.correct-lead':
    'Un autre nom ou une autre date de naissance retire ce qui a été vérifié. Un vote déjà fait reste le seul de ce compte.',
  'child.correct-save': 'Enregistrer',
  'child.corrected': '{child} : le nom et la date de naissance sont enregistrés.',
  'child.erase': 'Effacer ce compte',
  'child.erase-title': 'Effacer ce compte : {child} ?',
  'child.erase-effect-all':
    '{child} : le nom, la date de naissance, l’adresse et votre accord sont effacés.',
  'child.erase-effect-in': 'Le site ne propose plus {child} quand vous entrez avec votre adresse.',
  'child.erase-effect-again':
    'Vous pourrez ajouter cet enfant de nouveau, mais il ne votera pas deux fois au même vote.',
  'child.erased': 'Le compte de l’enfant est effacé.',
  'child.erase-parent':
    'Les comptes de vos enfants restent ({children}) : votre adresse continue de les ouvrir, et votre accord reste, sans votre nom. Pour les effacer aussi, faites-le d’abord depuis « Mes enfants ».',
  'child.mail-subject': 'Un enfant ajouté à votre compte',
  'child.mail-text':
    'Bonjour,\n\n{child} vient d’être ajouté à votre compte, avec votre accord. Cet enfant entre avec cette adresse, et le site demande alors qui est là.\n\nC’était bien vous ? Il n’y a rien à faire.\n\nCe n’était pas vous ? Retirez votre accord ici, ou appelez l’accueil de la mairie :\n{link}\n\n{town}',
  'child.sms':
    '{town} : un enfant a été ajouté à votre compte. Ce n’était pas vous ? Appelez la mairie.',
} as const
