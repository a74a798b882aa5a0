import type { AnswerKind, Door, QuestionState } from './rules/question.ts'

/** A question of the demonstration: all invented, people and places alike. */
export interface DemoQuestion {
  /** Days ago. */
  readonly ago: number
  readonly door?: Door
  readonly subject: string
  readonly words: string
  readonly place?: string
  readonly neighbourhood: string | null
  readonly theme: string
  readonly title?: string
  readonly text?: string
  readonly isPrivate?: boolean
  readonly isSensitive?: boolean
  readonly kind?: AnswerKind
  readonly state: Extract<
    QuestionState,
    'received' | 'qualified' | 'assigned' | 'answered' | 'closed'
  >
  readonly answer?: string
  /** Days between the question and its answer. */
  readonly answeredAfter?: number
}

export const demoQuestions: readonly DemoQuestion[] = [
  {
    ago: 0,
    subject: 'Est-ce que je peux venir au conseil de quartier sans être française ?',
    words:
      'Bonjour, je suis arrivée cet été. Je comprends mieux que je ne parle. J’aimerais venir à une réunion mais je ne sais pas si j’ai le droit.',
    neighbourhood: 'plaine',
    theme: 'vie-municipale',
    state: 'received',
  },
  {
    ago: 1,
    door: 'stand',
    subject: 'Le passage piéton devant le collège est effacé',
    words:
      'Les voitures ne s’arrêtent plus. Deux fois cette semaine j’ai dû tirer mon petit par le bras.',
    place: 'Rue des Fontainiers, devant le collège',
    neighbourhood: 'aqueduc',
    theme: 'voirie',
    state: 'received',
  },
  {
    ago: 2,
    door: 'phone',
    subject: 'Des rats autour des bacs de la cité',
    words:
      'Depuis que les bacs débordent le dimanche, on en voit même l’après-midi. Qui doit s’en occuper, le bailleur ou la ville ?',
    place: 'Cité des Tilleuls',
    neighbourhood: 'plaine',
    theme: 'proprete',
    isSensitive: true,
    state: 'received',
  },
  {
    ago: 3,
    subject: 'Pourquoi la piscine ferme-t-elle à midi le samedi ?',
    words:
      'Je travaille en semaine. Le samedi matin il y a trop de monde, l’après-midi c’est fermé.',
    neighbourhood: null,
    theme: 'sport-culture',
    title: 'La piscine peut-elle ouvrir le samedi après-midi ?',
    text: 'Une personne qui travaille en semaine demande que la piscine ouvre aussi le samedi après-midi.',
    state: 'qualified',
  },
  {
    ago: 9,
    subject: 'Le lampadaire du passage clignote depuis trois semaines',
    words: 'Le soir ma fille a peur de rentrer du théâtre. Je l’ai déjà dit à l’accueil.',
    place: 'Passage du Théâtre-Bleu',
    neighbourhood: 'centre',
    theme: 'eclairage',
    title: 'Quand le lampadaire du passage du Théâtre-Bleu sera-t-il réparé ?',
    text: 'Le lampadaire clignote depuis trois semaines. Le passage est sombre le soir.',
    state: 'assigned',
  },
  {
    ago: 31,
    door: 'meeting',
    subject: 'Les voitures roulent trop vite avenue du Levant',
    words:
      'Dit en conseil de quartier : on demande des ralentisseurs depuis deux ans, ou au moins un radar pédagogique.',
    place: 'Avenue du Levant',
    neighbourhood: 'plaine',
    theme: 'circulation',
    title: 'Que fait la ville contre la vitesse avenue du Levant ?',
    text: 'Des habitants demandent des ralentisseurs ou un radar pédagogique avenue du Levant, où les voitures roulent vite.',
    state: 'assigned',
  },
  {
    ago: 52,
    door: 'letter',
    subject: 'Mon fauteuil roulant ne passe pas sur le trottoir',
    words:
      'Les poteaux posés en juin ne laissent que 80 centimètres. Je dois descendre sur la route.',
    place: 'Rue de la Lanterne',
    neighbourhood: 'centre',
    theme: 'solidarites',
    title: 'Le trottoir de la rue de la Lanterne est-il assez large pour un fauteuil ?',
    text: 'Les poteaux posés en juin ne laissent pas assez de place pour un fauteuil roulant : il faut descendre sur la route.',
    kind: 'commitment',
    state: 'assigned',
  },
  {
    ago: 38,
    subject: 'Combien d’arbres ont été coupés au square ?',
    words: 'J’en ai compté onze. Personne n’a prévenu.',
    place: 'Square de la Cascade',
    neighbourhood: 'aqueduc',
    theme: 'espaces-verts',
    title: 'Pourquoi des arbres ont-ils été coupés square de la Cascade ?',
    text: 'Une personne a compté onze arbres coupés et demande pourquoi les habitants n’ont pas été prévenus.',
    state: 'answered',
    answeredAfter: 17,
    answer:
      'Onze arbres ont été coupés, c’est exact. Neuf étaient malades : un champignon creusait leur tronc et ils pouvaient tomber sur les jeux. Deux gênaient leurs voisins plus jeunes.\n\nVous avez raison : une affiche aurait dû être posée avant. Ce sera fait désormais **quinze jours avant chaque coupe**.\n\nQuinze arbres seront plantés au même endroit en novembre : des érables et des tilleuls.',
  },
  {
    ago: 64,
    door: 'slip',
    subject: 'Un banc à l’ombre place du marché',
    words:
      'Je suis âgé, je m’arrête deux fois pour faire mes courses. Il n’y a plus un banc à l’ombre.',
    place: 'Place du Grand-Marché',
    neighbourhood: 'centre',
    theme: 'espaces-verts',
    title: 'Peut-on remettre un banc à l’ombre place du Grand-Marché ?',
    text: 'Une personne âgée demande un banc à l’ombre pour se reposer pendant ses courses.',
    kind: 'commitment',
    state: 'closed',
    answeredAfter: 12,
    answer:
      'Oui. Deux bancs avec un dossier seront posés sous les platanes, du côté de la fontaine, **avant la fin du mois de mars**.\n\nIls attendaient la fin des travaux d’eau, qui est prévue en février.',
  },
  {
    ago: 90,
    subject: 'Peut-on rendre la cantine gratuite ?',
    words: 'Avec trois enfants, la cantine coûte plus que notre électricité.',
    neighbourhood: null,
    theme: 'ecoles',
    title: 'La cantine peut-elle devenir gratuite ?',
    text: 'Une famille de trois enfants demande si la cantine peut devenir gratuite.',
    kind: 'refusal',
    isSensitive: true,
    state: 'closed',
    answeredAfter: 25,
    answer:
      'Non, pas cette année. La gratuité coûterait 1,2 million d’euros par an, soit autant que l’entretien de toutes les rues.\n\nLe prix dépend déjà de vos revenus : de 0,50 € à 5,20 € le repas. Si votre situation a changé, demandez un nouveau calcul à l’accueil de l’éducation : il s’applique dès le mois suivant.\n\nPour trois enfants, une réduction de 20 % existe. Peu de familles la demandent : le formulaire est à l’accueil.',
  },
]
