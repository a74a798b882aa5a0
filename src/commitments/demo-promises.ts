/** What happened to a promise of the demonstration: days are counted from the day promised first. */
export interface DemoFate {
  readonly act: 'kept' | 'dropped' | 'postponed' | 'resumed'
  readonly after: number
  readonly reason: string
  /** Of a day put off: how many days later than the first one. */
  readonly by?: number
}

/** A promise of the demonstration, found in the answers by the title of its question: all invented. */
export interface DemoPromise {
  /** `{where}` is what the title says in its middle. */
  readonly title: RegExp
  readonly text: string
  /** Among several such answers: the oldest, the latest whose day is past, the latest still to come. */
  readonly among: 'oldest' | 'past' | 'to-come'
  readonly fates: readonly DemoFate[]
}

export const demoPromises: readonly DemoPromise[] = [
  {
    title: /^Peut-on ajouter un banc (.+) \?$/,
    text: 'Un banc avec dossier et accoudoirs, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'kept',
        after: -9,
        reason:
          'Le banc est posé en haut de la montée, le dossier au soleil du matin. La personne qui l’avait demandé l’a essayé la première.',
      },
    ],
  },
  {
    title: /^Pourquoi des pavés bougent-ils (.+) \?$/,
    text: 'Reprendre toute la bande de pavés, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'postponed',
        after: -6,
        by: 40,
        reason:
          'Le gel a arrêté le chantier trois semaines : le joint ne prend pas en dessous de cinq degrés. Des barrières protègent le passage.',
      },
      {
        act: 'kept',
        after: 37,
        reason: 'Les 64 mètres sont repris. Il a plu trois fois depuis : rien ne bouge.',
      },
    ],
  },
  {
    title: /^Qui enlève les dépôts sauvages (.+) \?$/,
    text: 'Un bac à fleurs et un panneau avec les jours des encombrants, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'kept',
        after: -2,
        reason:
          'Le bac et le panneau sont posés. En deux mois, un seul dépôt, contre onze avant. Les voisins arrosent.',
      },
    ],
  },
  {
    title: /^Peut-on poser une main courante dans l’escalier (.+) \?$/,
    text: 'Deux mains courantes dans l’escalier, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'dropped',
        after: 12,
        reason:
          'Le géomètre l’a montré : l’escalier appartient à l’immeuble voisin. La ville ne peut pas y faire de travaux. Nous avons écrit au syndic, qui mettra la question à sa prochaine assemblée ; nous aurions dû vérifier avant de promettre.',
      },
    ],
  },
  {
    title: /^Où peut-on garer son vélo (.+) \?$/,
    text: 'Six arceaux à vélos, {where}.',
    among: 'oldest',
    fates: [
      { act: 'kept', after: -20, reason: 'Les six arceaux sont posés, et déjà pleins le samedi.' },
    ],
  },
  {
    title: /^Une piste cyclable est-elle prévue (.+) \?$/,
    text: 'Montrer les deux dessins de la piste et en discuter sur place, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'kept',
        after: 13,
        reason:
          'La rencontre a eu lieu un samedi matin, avec 57 personnes : la première date tombait pendant les vacances. Les remarques sont publiées avec les dessins.',
      },
    ],
  },
  {
    title: /^Les livraisons peuvent-elles se faire ailleurs que (.+) \?$/,
    text: 'Une place de livraison tracée, {where}.',
    among: 'oldest',
    fates: [
      { act: 'kept', after: -15, reason: 'La place est tracée devant le numéro 12.' },
      {
        act: 'resumed',
        after: 4,
        by: 30,
        reason:
          'Des riverains ont montré que les camions s’arrêtent encore au milieu de la rue : la place est trop courte de deux mètres.',
      },
      {
        act: 'kept',
        after: 26,
        reason: 'La place est allongée. L’épicerie l’a vérifié avec son plus gros camion.',
      },
    ],
  },
  {
    title: /^Où recharger une voiture électrique (.+) \?$/,
    text: 'Deux bornes de recharge, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'dropped',
        after: -3,
        reason:
          'L’opérateur s’est retiré : le câble de la rue ne porte pas deux bornes de plus, et le changer coûterait le prix d’une classe. Les bornes les plus proches sont à 400 mètres ; la carte est à l’accueil.',
      },
    ],
  },
  {
    title: /^L’aire de jeux (.+) va-t-elle être réparée \?$/,
    text: 'Un filet à grimper à la place du jeu cassé, {where}.',
    among: 'oldest',
    fates: [
      {
        act: 'kept',
        after: 0,
        reason: 'Le filet est ouvert depuis ce matin. Un contrôleur l’a essayé avant les enfants.',
      },
    ],
  },
  {
    title: /^Que fait la ville contre la vitesse (.+) \?$/,
    text: 'Un radar pédagogique, {where}.',
    among: 'past',
    fates: [],
  },
  {
    title: /^Quand le trou (.+) sera-t-il rebouché \?$/,
    text: 'Reprendre la chaussée sur quarante mètres, {where}.',
    among: 'past',
    fates: [
      {
        act: 'postponed',
        after: -5,
        by: 38,
        reason:
          'Le réseau d’eau doit passer avant, au même endroit : ouvrir deux fois la rue coûterait deux fois plus. Le trou reste rebouché et surveillé.',
      },
    ],
  },
  {
    title: /^Que fait-on des voitures garées sur le trottoir (.+) \?$/,
    text: 'Sept potelets contre le stationnement sur le trottoir, {where}.',
    among: 'past',
    fates: [],
  },
  {
    title: /^La bibliothèque peut-elle ouvrir le dimanche \?$/,
    text: 'Ouvrir la bibliothèque le dimanche de 14 h à 18 h, à l’essai.',
    among: 'to-come',
    fates: [],
  },
  {
    title: /^Comment obtenir une place pour personne handicapée (.+) \?$/,
    text: 'Une place pour personne handicapée, peinte et avec son panneau, {where}.',
    among: 'to-come',
    fates: [],
  },
  {
    title: /^Peut-on remettre un banc à l’ombre (.+) \?$/,
    text: 'Deux bancs à dossier sous les platanes, {where}.',
    among: 'to-come',
    fates: [],
  },
  {
    title: /^Pourquoi un arbre a-t-il été coupé (.+) \?$/,
    text: 'Planter un tilleul et un micocoulier au même endroit, {where}.',
    among: 'to-come',
    fates: [],
  },
]
