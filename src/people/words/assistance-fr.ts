/** An agent acts for somebody who asked her: said before, during and after. */
export const fr = {
  start: 'Agir pour cette personne',
  title: 'Agir pour {name} ?',
  'effect-who': 'Les pages se montrent comme à {name}. Un bandeau le rappelle en haut de chacune.',
  'effect-may':
    'À sa demande, vous pouvez participer en son nom : demander un courrier, déclarer une association, demander des codes pour une classe.',
  'effect-never':
    'Vous ne pouvez ni voter, ni signer, ni toucher à ses adresses, ses accords, ses connexions ou ses droits.',
  'effect-told-mail': 'Un e-mail dit à la personne que vous avez agi pour elle.',
  'effect-told-sms': 'Un SMS dit à la personne que vous avez agi pour elle.',
  'effect-told-slip': 'À la fin, un mot à imprimer dit à la personne que vous avez agi pour elle.',
  'effect-end':
    'Cela s’arrête quand vous appuyez sur « J’ai terminé », ou après {minutes} minutes sans rien faire.',
  'effect-counted': 'C’est compté dans le journal public, sans aucun nom.',
  confirm: 'Commencer',
  'refused-title': 'Vous ne pouvez pas agir pour cette personne',
  'refusal-own-account': 'C’est votre propre compte.',
  'refusal-holds-role': 'Cette personne a un rôle pour la ville.',
  'refusal-too-many':
    'Vous avez agi pour {most} personnes depuis hier : c’est le plus qu’un agent puisse faire en un jour.',
  'refusal-guardian-refused':
    'Le responsable de cet enfant a dit non : personne ne peut agir pour lui.',
  back: 'Revenir à sa page',

  'now-title': 'Vous agissez pour {name}',
  'now-lead': 'Demandez-lui avant chaque geste. Quand c’est fini, appuyez sur « J’ai terminé ».',
  'now-refused':
    'Cela ne se fait qu’en personne : terminez d’abord, ou laissez la personne le faire.',
  'now-letter': 'Demander un code par courrier',
  'now-groups': 'Déclarer une association ou une classe',
  'now-home': 'Parcourir le site',
  'own-lead': 'Vous n’agissez pour personne.',

  'mail-subject': 'Un agent de la mairie a agi pour vous',
  'mail-text':
    'Bonjour,\n\nÀ votre demande, un agent de l’accueil a agi pour vous sur le site {town}, le {moment}.\n\nIl ne peut ni voter, ni changer vos adresses, vos accords ou vos droits. Si vous n’avez rien demandé, dites-le à l’accueil de la mairie.\n\n{town}',
  'sms-text':
    '{town} : à votre demande, un agent a agi pour vous sur le site. Si ce n’est pas le cas, appelez l’accueil.',
  'slip-title': 'Un agent a agi pour vous',
  'slip-lead': 'Imprimez ce mot et donnez-le à la personne : elle n’a ni e-mail ni téléphone ici.',
  'slip-text':
    'À votre demande, un agent de l’accueil a agi pour vous sur le site, le {moment}. Il ne peut ni voter, ni changer vos adresses, vos accords ou vos droits.',
  'slip-doubt': 'Si vous n’avez rien demandé, dites-le à l’accueil de la mairie.',
} as const
