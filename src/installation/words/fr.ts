/** Sentences of the installation of a new town. */
export const fr = {
  welcome: 'Bienvenue dans Parvis',
  'welcome-lead':
    'Votre commune n’a encore ni nom, ni personne pour l’administrer. Commençons par là ; le reste prend une demi-heure, et chaque étape peut attendre.',
  name: 'Nom de la commune',
  email: 'Votre adresse e-mail',
  'email-hint': 'Vous vous connecterez avec elle : c’est vous qui administrez le site.',
  then: 'Ensuite, une application de votre téléphone vous donnera un code à six chiffres : il protège le site, même si quelqu’un lit vos e-mails. Cette page ne servira plus.',
  begin: 'Commencer',
  'fault-name': 'Écrivez le nom de la commune, en {most, number} lettres au plus.',
  'fault-email': 'Cette adresse ne se lit pas. Écrivez-la comme prenom@ville.fr.',

  steps: 'Installer votre commune',
  'steps-lead': 'Une étape après l’autre. Vous pouvez en passer, et y revenir quand vous voulez.',
  progress: '{behind} étapes sur {of} sont derrière vous',
  'go-on': 'Continuer : {next}',
  pass: 'Passer « {step} »',
  passed: 'Passée pour le moment.',
  ready: 'Votre commune est prête',
  'ready-lead': 'Les habitants peuvent venir. Tout se change encore, quand vous voulez.',
  'nothing-left': 'Il ne reste rien à faire.',
  left: 'Il reste, quand vous voudrez : {steps}.',
  'see-site': 'Voir le site',
  end: 'Terminer l’installation',
  'end-title': 'Terminer l’installation ?',
  'end-open':
    '{count, plural, one {Une étape reste ouverte} other {# étapes restent ouvertes}} : {steps}. Rien n’y sera changé.',
  'end-banner': 'Les pages des réglages ne mèneront plus d’une étape à la suivante.',
  'end-resume': 'Vous pourrez reprendre l’installation quand vous voudrez.',
  'second-person':
    'Pour donner des rôles, il faut être deux : personne ne s’en donne un à soi-même. Demandez à une seconde personne de se connecter une fois sur ce site, puis donnez-lui son rôle à l’étape « Rôles » : elle pourra ensuite vous donner le vôtre.',
  resume: 'Reprendre l’installation pas à pas',
} as const
