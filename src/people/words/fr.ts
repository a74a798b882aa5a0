/** What the pages about people say. */
export const fr = {
  'sign-in.title': 'Me connecter',
  'sign-in.lead':
    'Pas de mot de passe : nous vous envoyons un code. Si vous venez pour la première fois, un compte est créé.',
  'sign-in.contact': 'Votre adresse e-mail ou votre numéro de téléphone',
  'sign-in.contact-hint':
    'Un enfant peut utiliser l’adresse d’un parent, qui l’ajoute d’abord depuis son compte.',
  'sign-in.send': 'Recevoir un code',
  'sign-in.card-title': 'J’ai une carte de la mairie',
  'sign-in.card-hint':
    'Sans e-mail ni téléphone : l’accueil de la mairie vous donne une carte. Écrivez son code à la place de l’adresse.',
  'sign-in.tried':
    'Pour essayer, choisissez une personne inventée. Son code arrive dans la {mailbox}.',
  'sign-in.tried-mailbox': 'boîte d’essai',
  'sign-in.tried-student': 'Étienne, étudiant : {address}',
  'sign-in.tried-mother': 'Mounia et sa fille de neuf ans : {address}',
  'sign-in.tried-deskAgent': 'Delphine, à l’accueil de la mairie : {address}',
  'sign-in.tried-officerA': 'Agathe, chargée de mission : {address}',
  'sign-in.tried-roadsEngineer': 'Romain, ingénieur de la voirie : {address}',
  'sign-in.tried-councillor': 'Céleste, élue : {address}',
  'sign-in.tried-deputyDirector': 'Gaëlle, directrice générale adjointe : {address}',
  'sign-in.tried-voteOfficer': 'Violette, responsable du vote : {address}',
  'sign-in.tried-administrator': 'Achille, administrateur : {address}',
  'sign-in.fault-missing': 'Écrivez une adresse e-mail ou un numéro de téléphone.',
  'sign-in.fault-unreadable':
    'Ce n’est ni une adresse e-mail ni un numéro de téléphone. Exemple : lina@exemple.fr ou 06 12 34 56 78.',
  'sign-in.fault-unknown-card':
    'Cette carte n’ouvre rien : elle a peut-être été remplacée. L’accueil de la mairie peut en faire une autre.',
  'sign-in.fault-too-many':
    'Trop de codes ont été demandés. Attendez une heure, ou venez à l’accueil de la mairie.',

  'code.title': 'Votre code',
  'code.lead':
    'Un message part vers {contact}. Il contient un code de 6 chiffres, bon pendant {minutes} minutes.',
  'code.field': 'Code de 6 chiffres',
  'code.check': 'Continuer',
  'code.again': 'Je n’ai rien reçu : demander un autre code',
  'code.fault-missing': 'Écrivez les 6 chiffres du message.',
  'code.fault-wrong': 'Ce n’est pas le bon code. Regardez le dernier message reçu.',
  'code.fault-over':
    'Ce code ne sert plus : il est trop vieux, déjà utilisé, ou essayé trop de fois. Demandez-en un autre.',
  'code.mail-subject': 'Votre code : {code}',
  'code.mail-text':
    'Bonjour,\n\nVotre code pour le site {town} :\n\n{code}\n\nOu ouvrez ce lien :\n{link}\n\nIl est bon pendant {minutes} minutes. Si vous n’avez rien demandé, ne faites rien : personne ne peut entrer sans ce code.\n\n{town}',
  'code.sms-text':
    '{town} : votre code est {code}. Il est bon {minutes} minutes. Ne le donnez à personne.',

  'link.title': 'Me connecter',
  'link.lead': 'Encore un geste, et vous êtes connecté·e sur cet appareil.',
  'link.confirm': 'Me connecter ici',

  'who.title': 'Qui êtes-vous ?',
  'who.lead': 'Plusieurs personnes utilisent cette adresse.',
  'who.myself': 'Moi (adulte)',
  'who.child': '{name} (enfant)',
  'who.lead-lent': 'Cette adresse est celle d’un parent : elle ouvre le compte d’un enfant.',
  'who.new': 'Un adulte : faire mon compte',
  'who.choose': 'C’est moi',
  'who.fault-missing': 'Choisissez une personne.',

  'factor.title': 'Votre second code',
  'factor.lead':
    'Votre rôle donne accès à des choses sensibles. Donnez le code de votre application d’authentification.',
  'factor.set-up-title': 'Protéger votre compte',
  'factor.set-up-lead':
    'Votre rôle demande une seconde clé. Il vous faut une application d’authentification sur votre téléphone (FreeOTP, Aegis, ou celle de votre mairie).',
  'factor.set-up-key': 'Dans l’application, ajoutez un compte avec cette clé :',
  'factor.set-up-link': 'Ouvrir l’application sur cet appareil',
  'factor.set-up-then':
    'L’application montre alors un code de 6 chiffres, qui change toutes les 30 secondes.',
  'factor.field': 'Code de l’application',
  'factor.check': 'Continuer',
  'factor.lost':
    'Téléphone perdu ? Demandez à un autre administrateur d’effacer votre seconde clé.',
  'factor.fault-missing': 'Écrivez les 6 chiffres que montre l’application.',
  'factor.fault-wrong': 'Ce n’est pas le bon code, ou il a déjà servi. Attendez le suivant.',

  'account.title': 'Mon espace',
  'account.hello': 'Bonjour {name}',
  'account.hello-nobody': 'Bonjour',
  'account.name-title': 'Mon compte',
  'account.name': 'Comment vous appeler ?',
  'account.name-hint': 'Un prénom ou un surnom. Il n’est montré à personne sans votre accord.',
  'account.save': 'Enregistrer',
  'account.saved': 'C’est enregistré.',
  'account.name-link':
    'Écrivez un nom sans adresse de site ou d’e-mail. Après un point, mettez une espace : « St. John ».',
  'account.name-too-long': '{most, number} lettres au plus.',
  'account.roles': 'Mes rôles',
  'account.role-on-town': 'pour toute la ville',
  'account.strengthen': 'Donner mon second code pour les utiliser',
  'account.sessions': 'Mes connexions',
  'account.session-here': 'cet appareil',
  'account.session-seen': 'vue le {day}',
  'account.session-device': '{browser} sur {system}',
  'account.session-unknown': 'Appareil inconnu',
  'account.session-end': 'Fermer',
  'account.sessions-end-others': 'Fermer toutes les autres',
  'account.session-ended': 'Cette connexion est fermée.',
  'account.sign-out': 'Me déconnecter',
  'account.signed-out': 'Vous êtes déconnecté·e.',
  'account.identity': 'Mon identité',
  'account.identity-none':
    'Nous ne savons ni votre nom ni votre âge : personne ne vous l’a encore demandé.',
  'account.identity-known': '{name}, né·e le {birth}',

  'rights.title': 'Ce que la ville sait de moi',
  'rights.lead': 'Tout ce qui est gardé à votre sujet, pourquoi, et jusqu’à quand.',
  'rights.nothing': 'Rien n’est gardé à votre sujet',
  'rights.until': 'Jusqu’à quand : {retention}',
  'rights.download': 'Télécharger une copie (JSON)',
  'rights.erase': 'Effacer mon compte',
  'rights.erase-effect-1':
    'Votre nom, vos adresses, vos connexions et vos accords sont effacés partout.',
  'rights.erase-effect-2':
    'Si vous avez voté, votre bulletin reste dans l’urne : personne ne peut dire lequel c’est. Le registre du vote garde une empreinte illisible jusqu’à la fin des contestations.',
  'rights.erase-effect-3': 'Vous êtes déconnecté·e de tous vos appareils.',
  'rights.erase-staff':
    'Vous avez un rôle pour la ville. Demandez d’abord à la personne qui gère les rôles de vous le retirer.',
  'rights.desk': 'Vous pouvez aussi demander tout cela à l’accueil de la mairie.',
  'account.rights': 'Mes données',
  'account.erased': 'Votre compte est effacé.',

  'desk.title': 'Accueil : une personne sans e-mail',
  'desk.lead':
    'Regardez un document à son nom. Ne copiez rien, ne photographiez rien. Le site note seulement qu’un document a été vu, par qui et quand.',
  'desk.look': 'Chercher si elle a déjà un compte',
  'desk.make': 'C’est une autre personne : créer son compte',
  'desk.look-alikes':
    'Ces personnes lui ressemblent. Demandez-lui avant de créer un second compte.',
  'desk.same': 'même nom, même date de naissance',
  'desk.new-card': 'C’est elle : nouvelle carte',
  'desk.card-title': 'La carte',
  'desk.card-lead':
    'Imprimez cette page et donnez-la à la personne. Le code n’est montré qu’une fois.',
  'desk.card-how': 'Pour vous connecter : {address}, puis écrivez ce code.',
  'desk.card-lost':
    'Carte perdue ? L’accueil en fait une autre ; celle-ci n’ouvre alors plus rien.',
  'desk.next': 'Personne suivante',
  'roles.title': 'Qui peut faire quoi',
  'roles.lead': 'Les rôles donnés pour la ville, par qui, pourquoi et jusqu’à quand.',
  'roles.give': 'Donner un rôle',
  'roles.give-do': 'Donner ce rôle',
  'roles.contact': 'Adresse e-mail de la personne',
  'roles.contact-hint': 'Elle doit s’être connectée une fois.',
  'roles.role': 'Rôle',
  'roles.role-choose': 'Choisissez un rôle',
  'roles.ends': 'Dernier jour',
  'roles.ends-hint': 'Par exemple 31/12/2027. Laissez vide si le rôle n’a pas de fin.',
  'roles.why': 'Pourquoi',
  'roles.revoke': 'Retirer',
  'roles.revoke-why': 'Pourquoi le retirer',
  'roles.since': 'depuis le {from}',
  'roles.from-to': 'du {from} au {to}',
  'roles.granted': 'Le rôle est donné.',
  'roles.revoked': 'Le rôle est retiré.',
  'roles.fault-no-account':
    'Personne n’a cette adresse ici. La personne doit d’abord se connecter une fois.',
  'roles.fault-no-reason': 'Écrivez pourquoi : cela reste dans le journal.',
  'roles.fault-too-long': 'C’est trop long : {most, number} lettres au plus.',
  'roles.fault-no-role': 'Choisissez un rôle.',
  'roles.fault-no-day': 'La date de fin n’a pas pu être lue. Écrivez-la ainsi : 31/12/2027.',
  'roles.fault-ends-before-it-begins': 'La fin est avant le début.',
  'roles.fault-already-held': 'Cette personne a déjà ce rôle.',
  'roles.fault-department-only': 'Ce rôle se donne sur un service : choisissez lequel.',
  'roles.fault-town-only': 'Ce rôle se donne pour toute la ville.',
  'roles.fault-to-oneself': 'Personne ne se donne un rôle : demandez-le à un autre administrateur.',
  'roles.fault-not-in-force': 'Ce rôle est déjà retiré.',
  'roles.fault-last-administrator':
    'C’est le dernier administrateur : donnez d’abord ce rôle à quelqu’un d’autre.',

  'role.desk-agent': 'Agent·e d’accueil',
  'role.vote-officer': 'Responsable du vote',
  'role.department-agent': 'Agent·e d’un service',
  'role.head-of-department': 'Responsable d’un service',
  'role.councillor': 'Élu·e',
  'role.mayors-office': 'Cabinet du maire',
  'role.deputy-director': 'Direction générale adjointe',
  'role.officer': 'Chargé·e de mission',
  'role.hr': 'Ressources humaines',
  'role.administrator': 'Administration du site',

  'identity.title': 'Qui êtes-vous ?',
  'identity.lead':
    'Pour qu’une personne ne vote qu’une fois. Ces informations ne sont montrées à personne et ne sont jamais à côté de votre choix.',
  'identity.family-name': 'Nom de naissance',
  'identity.family-name-hint':
    'Celui d’avant un mariage. Les accents et les traits d’union ne comptent pas.',
  'identity.usage-name': 'Nom d’usage',
  'identity.usage-name-hint': 'Si vous en portez un autre, par exemple après un mariage.',
  'identity.given-names': 'Premier prénom',
  'identity.birth-date': 'Date de naissance',
  'identity.birth-date-hint': 'Par exemple 27/03/2017',
  'identity.guardian': 'Adresse e-mail d’un parent ou responsable',
  'identity.continue': 'Continuer',
  'identity.fault-missing': 'Remplissez ce champ.',
  'identity.fault-too-long': '{most, number} lettres au plus.',
  'identity.fault-link':
    'Écrivez un nom sans adresse de site ou d’e-mail. Après un point, mettez une espace : « St. John ».',
  'identity.fault-date': 'Écrivez une date comme 27/03/2017.',
  'identity.fault-future': 'Cette date n’est pas encore arrivée.',
  'identity.fault-too-old': 'Vérifiez l’année.',
  'identity.fault-too-many':
    'Vous avez changé de nom plusieurs fois aujourd’hui. Revenez demain, ou passez à l’accueil de la mairie.',
  'identity.fault-guardian': 'Avant 16 ans, il faut l’adresse e-mail d’un parent ou responsable.',

  'guardian.mail-subject': 'Votre accord pour un enfant',
  'guardian.mail-text':
    'Bonjour,\n\n{child} veut participer au site {town} et a donné votre adresse. Avant 15 ans, la loi demande votre accord.\n\nPour dire oui ou non :\n{link}\n\nSans réponse, son vote n’est pas possible. Vous pourrez changer d’avis.\n\n{town}',
  'guardian.title': 'Votre accord pour {child}',
  'guardian.lead':
    '{child} veut participer. Ni son nom, ni son âge, ni son choix ne seront montrés.',
  'guardian.yes': 'Je suis responsable de {child} et je suis d’accord',
  'guardian.no': 'Je ne suis pas d’accord',
  'guardian.confirmed': 'Merci. {child} peut participer.',
  'guardian.withdrawn':
    'C’est noté. {child} ne peut pas participer. Vous pouvez changer d’avis avec ce même lien.',
  'guardian.someone': 'Un enfant',
  'guardian.ask-title': 'Demander l’accord d’un adulte',
  'guardian.ask-lead':
    'Avant 15 ans, un parent ou un responsable doit être d’accord. Nous lui écrivons, il répond en un clic. Il peut aussi venir à l’accueil de la mairie.',
  'guardian.ask': 'Envoyer la demande',
  'guardian.ask-again': 'Envoyer encore la demande',
  'guardian.waiting': 'La demande est partie. Dès que la réponse est oui, vous pourrez voter.',
  'guardian.refused':
    'La réponse est non. La personne peut changer d’avis avec le lien qu’elle a reçu, ou à l’accueil de la mairie.',
  'guardian.back': 'J’ai l’accord : continuer',
  'guardian.same-address':
    'Vous vous connectez avec l’adresse de votre parent ? Le site ne peut pas savoir qui lit ce courrier. Votre parent peut donner une autre adresse à lui, ou venir avec vous à l’accueil de la mairie : son accord y est noté tout de suite, sans e-mail.',
  'guardian.fault-own':
    'Cette adresse est celle de votre compte : il en faut une autre, celle d’un parent ou responsable.',
  'guardian.fault-too-many':
    'Trop de demandes sont parties aujourd’hui. Revenez demain, ou passez avec un parent à l’accueil de la mairie.',
  'guardian.over': 'Ce lien ne sert plus.',
} as const
