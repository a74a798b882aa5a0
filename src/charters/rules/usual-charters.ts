import type { BodyKind } from '../../bodies/index.ts'
import type { ArticleText } from './charter.ts'

// Usual texts to begin with, written by us in plain French: a model, never the text of a town.
// What differs from one town to another is said to be chosen: « … ».

const role = 'À quoi sert le conseil'
const members = 'Les membres'
const meetings = 'Les réunions'
const promises = 'Ce que chacun promet'

const article = (
  chapter: string,
  title: string,
  ...paragraphs: readonly string[]
): ArticleText => ({
  chapter,
  title,
  text: paragraphs.join('\n\n'),
})

/** What all councils of residents have in common. */
const together: readonly ArticleText[] = [
  article(
    meetings,
    'Quand et où',
    'Le conseil se réunit au moins … fois par an, le soir, dans un lieu accessible à tous.',
    'La date est annoncée au moins quinze jours avant, par courriel, par lettre ou par affiche. L’invitation dit l’ordre du jour.',
  ),
  article(
    meetings,
    'L’ordre du jour',
    'L’équipe d’animation le prépare avec l’agent de la ville. Chaque habitant peut proposer un sujet.',
    'La réunion commence toujours par les réponses aux questions de la dernière fois.',
  ),
  article(
    meetings,
    'Pour que chacun parle',
    'On s’écoute, on ne se coupe pas la parole, on parle pour tous et pas pour soi seul. L’animateur donne la parole d’abord à ceux qui ne l’ont pas encore eue.',
    'Sur demande, la ville prévoit un interprète, la langue des signes, une garde d’enfants ou un lieu pour un fauteuil roulant.',
  ),
  article(
    meetings,
    'Le compte rendu',
    'Il dit ce qui a été demandé, répondu et décidé, sans nommer un habitant qui ne le veut pas. Il est public dans les quinze jours.',
  ),
  article(
    promises,
    'Ce que la ville promet',
    '- Répondre à chaque question, en disant pourquoi quand c’est non.\n- Répondre à un avis ou à une proposition dans les deux mois.\n- Dire ce que devient chaque promesse, jusqu’au bout.\n- Prêter une salle et aider à faire connaître les réunions.',
  ),
  article(
    promises,
    'Ce que les membres promettent',
    '- Venir, ou prévenir quand ils ne peuvent pas.\n- Parler au nom de tous, pas d’un parti ni d’un intérêt privé.\n- Respecter chacun.\n- Dire quand un sujet les touche de près, et ne pas voter ce jour-là.',
  ),
  article(
    promises,
    'Les données des membres',
    'Les adresses des membres ne sont données à personne. Elles servent seulement à les inviter. Un nom n’est public que si la personne est d’accord.',
  ),
  article(
    promises,
    'Changer ce texte',
    'Le conseil relit ce texte chaque année. Toute version adoptée reste lisible par tous.',
  ),
]

const neighbourhood: readonly ArticleText[] = [
  article(
    role,
    'Son but',
    'Le conseil de quartier parle de la vie du quartier avec la ville. Il pose des questions, donne son avis et propose des actions.',
    'Il donne un avis ; c’est le conseil municipal qui décide.',
  ),
  article(
    role,
    'Son périmètre',
    'Le conseil s’occupe du quartier tel que le conseil municipal l’a dessiné. Il peut parler de toute la ville quand un sujet touche le quartier.',
  ),
  article(
    members,
    'Qui peut être membre',
    'Toute personne qui habite ou travaille dans le quartier, quelle que soit sa nationalité, à partir de … ans. Une seule personne par foyer.',
    'Les réunions sont ouvertes à tous.',
  ),
  article(
    members,
    'Comment on devient membre',
    'La ville lance un appel à candidatures. S’il y a trop de candidats, on tire au sort en public.',
    'Le mandat dure … ans. Il peut être renouvelé … fois.',
  ),
  article(
    members,
    'L’équipe d’animation',
    'Trois à cinq membres préparent et animent les réunions. Le conseil les choisit pour un an.',
  ),
  article(
    members,
    'Les élus référents',
    'Deux élus suivent le conseil. Ils viennent aux réunions, répondent et portent les demandes. Ils ne votent pas.',
  ),
  article(
    members,
    'Quitter le conseil',
    'Un membre part quand il veut, en le disant. Qui manque trois réunions de suite sans prévenir est contacté, puis remplacé.',
  ),
  ...together,
  article(
    promises,
    'Les crédits du conseil',
    'La ville peut donner chaque année une somme au conseil, pour ses actions. Ce qui est donné et ce qui est dépensé est écrit et peut être lu.',
  ),
]

const citizen: readonly ArticleText[] = [
  article(
    role,
    'Son but',
    'Le conseil citoyen donne la parole aux habitants du quartier prioritaire sur le contrat de ville : son projet, son suivi, son bilan.',
    'Il est indépendant : les élus n’en sont pas membres.',
  ),
  article(
    role,
    'Ce qu’il peut faire',
    'Il donne des avis, propose des actions et envoie des délégués là où le contrat de ville se décide.',
  ),
  article(
    members,
    'Deux collèges',
    'Le premier réunit des habitants, autant de femmes que d’hommes. Le second réunit des associations et des acteurs du quartier. Les habitants sont au moins la moitié.',
  ),
  article(
    members,
    'Le tirage au sort',
    'Les habitants sont tirés au sort en public, sur plusieurs listes. Une liste de suppléants est tirée en même temps.',
  ),
  article(
    members,
    'L’arrêté du préfet',
    'La composition du conseil et ses règles sont fixées par un arrêté du préfet. Quand elles changent, la ville demande un nouvel arrêté.',
  ),
  article(
    members,
    'Durée et remplacement',
    'Le mandat dure … ans. Quand un titulaire part, son suppléant prend sa place.',
  ),
  article(
    members,
    'L’animation',
    'Le conseil choisit ses animateurs parmi ses membres. La ville ou une association peut l’aider, sans parler à sa place.',
  ),
  ...together,
  article(
    promises,
    'Les moyens',
    'Le contrat de ville dit le lieu et les moyens du conseil. Les formations utiles aux membres sont gratuites pour eux.',
  ),
]

const foreignResidents: readonly ArticleText[] = [
  article(
    role,
    'Son but',
    'Le conseil donne une voix dans la ville aux habitants étrangers, en particulier à ceux qui ne votent pas aux élections municipales.',
    'Il propose des actions pour l’accueil, l’accès aux droits, la mémoire et la vie commune.',
  ),
  article(
    role,
    'Comment il agit',
    'La ville peut lui demander un avis ; il peut aussi choisir ses sujets. La ville répond point par point à ses propositions.',
  ),
  article(
    members,
    'Deux collèges',
    'Le premier réunit des habitants étrangers, autant de femmes que d’hommes. Le second réunit des associations.',
  ),
  article(
    members,
    'La condition pour être membre',
    'Un agent vérifie la condition une fois et note seulement qu’elle est remplie, et quel jour. Ni la nationalité, ni un papier, ni un titre de séjour ne sont demandés après, ni gardés.',
  ),
  article(
    members,
    'Durée et remplacement',
    'Le mandat dure … ans. Quand un titulaire part, son suppléant prend sa place.',
  ),
  article(
    members,
    'Le bureau',
    'Le conseil choisit un bureau. Il prépare les réunions avec l’agent de la ville et l’élu qui suit le conseil.',
  ),
  article(
    meetings,
    'Les langues',
    'Chacun peut parler dans la langue qu’il connaît le mieux. L’invitation part dans plusieurs langues, et des interprètes viennent sur demande.',
  ),
  ...together,
  article(
    promises,
    'Le rapport de l’année',
    'Chaque année, le conseil écrit ce qu’il a fait. Son rapport est présenté au conseil municipal.',
  ),
]

const any: readonly ArticleText[] = [
  article(
    role,
    'Leur but',
    'Les conseils d’habitants parlent avec la ville. Ils posent des questions, donnent des avis et proposent des actions. C’est le conseil municipal qui décide.',
  ),
  article(
    role,
    'Dire ce qui peut changer',
    'Quand la ville demande un avis, elle dit d’abord ce qui peut encore changer et ce qui est déjà décidé.',
  ),
  article(
    members,
    'Ouverts à tous',
    'Chaque conseil dit qui peut être membre, comment on le devient et pour combien de temps.',
  ),
  ...together,
]

/**
 * What officers may begin with, to be changed.
 *
 * @param kind  `null`: for all bodies
 */
export function usualArticles(kind: BodyKind | null): readonly ArticleText[] {
  if (kind === 'neighbourhood-council') return neighbourhood
  if (kind === 'citizen-council') return citizen
  if (kind === 'foreign-residents-council') return foreignResidents
  return any
}
