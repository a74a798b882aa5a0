import type { DemoSubject } from './subject.ts'

/** Cars, bicycles, buses and trains. */
export const trafficSubjects: readonly DemoSubject[] = [
  {
    theme: 'circulation',
    title: 'Que fait la ville contre la vitesse {where} ?',
    text: 'Des voitures roulent vite {where}, surtout le soir. Des habitants demandent un ralentisseur ou un radar pédagogique.',
    said: [
      [
        'Ça roule à 70',
        'La rue est à 30. Le soir ça roule à 70, moto comprise. Quelqu’un va mourir {where}.',
      ],
      [
        'Un ralentisseur, s’il vous plaît',
        'Nous sommes neuf voisins à signer cette demande. Nous voulons un ralentisseur, pas un procès-verbal.',
      ],
      [
        'Vitesse excessive',
        'Avez-vous des mesures ? J’aimerais les lire avant de m’énerver. Ancien ingénieur, je peux aider à compter.',
      ],
      ['Mon chat', 'Deux chats écrasés en un mois. La prochaine fois un enfant.'],
    ],
    answer:
      'Nous avons mesuré pendant une semaine, jusqu’au {seen} : la vitesse moyenne est de 34 km/h, mais une voiture sur dix dépasse 47 km/h, surtout entre 19 h et 22 h.\n\nUn radar pédagogique sera posé **avant le {by}**. Après trois mois, nous mesurerons à nouveau. Si rien n’a changé, un plateau surélevé sera proposé au conseil de quartier : il coûte 28 000 € et prend six places de stationnement, cela se décide ensemble.\n\nTexte : code général des collectivités territoriales, art. L. 2213-1, lu le {read}.',
    where: [
      'rue du Belvédère',
      'rue de l’Aqueduc',
      'rue du Général-Mistral',
      'allée des Érables-Rouges',
      'rue de la Plaine-Haute',
      'rue des Étangs-Neufs',
    ],
    kind: 'commitment',
  },
  {
    theme: 'circulation',
    title: 'Que fait-on des voitures garées sur le trottoir {where} ?',
    text: 'Des voitures se garent sur le trottoir {where} : il faut marcher sur la route.',
    said: [
      [
        'Trottoir = parking',
        'Photos à l’appui : cinq voitures sur le trottoir ce matin. Je suis malvoyant. Je me cogne aux rétroviseurs.',
      ],
      [
        'Stationnement sauvage',
        'La police passe, voit, ne verbalise pas. Pourquoi ? On nous a dit « il n’y a pas assez de places ». Et les piétons ?',
      ],
      ['voitures sur trottoir', 'idem tous les dimanches pendant le marché'],
    ],
    answer:
      'Se garer sur un trottoir est un stationnement très gênant : 135 € d’amende. Les agents sont passés onze fois depuis votre message et ont verbalisé vingt-trois voitures.\n\nL’amende ne suffit pas : sept potelets seront posés **avant le {by}**, sans gêner les fauteuils.\n\nTexte : code de la route, art. R. 417-11, lu le {read}.',
    where: [
      'rue de la Source-Vive',
      'boulevard Saint-Bonnet',
      'place du Grand-Marché',
      'rue des Maraîchers',
      'cité des Tilleuls',
    ],
    kind: 'commitment',
  },
  {
    theme: 'circulation',
    title: 'Une piste cyclable est-elle prévue {where} ?',
    text: 'Une personne qui va travailler à vélo demande une piste séparée des voitures {where}.',
    said: [
      [
        'À vélo avec mon fils',
        'Je l’emmène à la maternelle sur le porte-bagages et les bus nous frôlent {where}. Une bande peinte ne suffit pas.',
      ],
      [
        'piste cyclable',
        'Le plan vélo de la ville dit « 2025 ». Nous y sommes passés. Où en est-on ?',
      ],
      [
        'contre la piste',
        'Je lis qu’une piste est à l’étude. Où vont se garer les malades du cabinet médical ? Je ne suis pas contre le vélo, je pose la question.',
      ],
    ],
    answer:
      'Une piste séparée est à l’étude. Deux dessins existent : une piste à double sens d’un côté, ou une piste de chaque côté. Le premier retire neuf places, le second vingt-deux. Dans les deux cas, trois places restent réservées devant le cabinet médical.\n\nLes deux dessins seront montrés et discutés sur place **avant le {by}**. Rien n’est décidé avant.\n\nTexte : code de l’environnement, art. L. 228-2 : une voie qu’on rénove reçoit un itinéraire cyclable. Lu le {read}.',
    where: [
      'rue de l’Aqueduc',
      'avenue des Tisserands',
      'rue de la Plaine-Haute',
      'chemin de la Serre',
    ],
    kind: 'commitment',
  },
  {
    theme: 'circulation',
    title: 'Comment obtenir une place pour personne handicapée {where} ?',
    text: 'Une personne qui a une carte mobilité inclusion demande une place réservée {where}.',
    said: [
      [
        'Place handicapé',
        'J’ai la carte. Il n’y a pas une place à moins de 300 mètres de chez moi. Je ne peux pas les marcher.',
      ],
      [
        'Pour mon père',
        'Mon père est en fauteuil depuis mars. Peut-on créer une place devant son immeuble ? Quels papiers ?',
      ],
    ],
    answer:
      'La demande se fait par un simple courrier, avec une copie de la carte. Une place réservée n’appartient à personne : toute personne qui a la carte peut s’y garer, partout et sans payer.\n\nUn agent est venu le {seen} : une place sera peinte, avec son panneau, **avant le {by}**.\n\nTexte : code de l’action sociale et des familles, art. L. 241-3, lu le {read}.',
    where: [
      'montée des Lilas-Blancs',
      'rue de la Lanterne',
      'rue du 5 Thermidor',
      'rue de l’Aqueduc',
    ],
    kind: 'commitment',
  },
  {
    theme: 'circulation',
    title: 'Un sens unique est-il possible {where} ?',
    text: 'Deux voitures ne se croisent pas {where}. Une personne demande un sens unique.',
    said: [
      [
        'On ne se croise pas',
        'Tous les matins la même scène : deux voitures nez à nez, klaxons, insultes. Un sens unique réglerait tout.',
      ],
      [
        'Sens unique : non merci',
        'Un voisin vous demande un sens unique. Sachez que nous sommes plusieurs à ne pas en vouloir : on roulerait plus vite.',
      ],
    ],
    answer:
      'Non, pas pour l’instant. Un sens unique allonge les trajets et fait rouler plus vite : dans trois rues sur quatre où nous l’avons essayé, la vitesse a augmenté.\n\nDeux zones où s’arrêter pour laisser passer seront tracées à la place. Le conseil de quartier en a discuté le {seen} : son compte rendu est public.',
    where: [
      'rue des Vignes-Folles',
      'rue de la Lanterne',
      'chemin de la Serre',
      'rue des Fontainiers',
    ],
    kind: 'refusal',
  },
  {
    theme: 'circulation',
    title: 'Une voiture abandonnée {where} peut-elle être enlevée ?',
    text: 'Une voiture n’a pas bougé depuis des mois {where}.',
    said: [
      [
        'Épave',
        'Pneus à plat, vitre cassée, un chat y dort. Elle est là depuis le printemps. Elle prend une place.',
      ],
      ['voiture ventouse', 'Voiture ventouse {where}, plaque masquée par des feuilles.'],
    ],
    answer:
      'La police municipale l’a constaté le {seen}. Son propriétaire a reçu une lettre : sans réponse, elle ira à la fourrière.\n\nUne voiture qui reste plus de sept jours au même endroit sur la voie publique est en stationnement abusif. Le délai est long parce que chacun doit pouvoir répondre, même s’il est à l’hôpital.\n\nTexte : code de la route, art. R. 417-12, lu le {read}.',
    where: [
      'impasse du Guetteur',
      'rue du Potager',
      'cité des Tilleuls',
      'allée des Porteurs-d’Eau',
      'rue de la Lanterne',
    ],
  },
  {
    theme: 'circulation',
    title: 'Pourquoi l’ascenseur de la gare est-il si souvent en panne ?',
    text: 'L’ascenseur de la gare est souvent arrêté : des personnes en fauteuil restent sur le quai.',
    said: [
      [
        'Ascenseur du RER en panne',
        'Quatorze jours d’arrêt ce mois-ci. Je suis en fauteuil. J’ai raté deux rendez-vous à l’hôpital.',
      ],
      ['RER', 'Ascenseur de la gare encore arrêté. Poussette + valise + escalier = non.'],
      [
        'La gare',
        'Je sais que ce n’est pas la ville, mais qui nous écoute ? Le monsieur du guichet hausse les épaules.',
      ],
    ],
    answer: '',
    to: 'railway',
  },
  {
    theme: 'circulation',
    title: 'Le bus peut-il passer plus tard le soir ?',
    text: 'Des personnes qui travaillent tard demandent un bus après 22 h 30.',
    said: [
      [
        'Dernier bus',
        'Le dernier bus est à 22 h 34. Mon service finit à 22 h 45. Dix minutes. Je rentre à pied, quarante minutes.',
      ],
      ['Bus du soir', 'Une navette le samedi soir pour les jeunes, ce serait bien.'],
    ],
    answer: '',
    to: 'buses',
  },
  {
    theme: 'circulation',
    title: 'Où peut-on garer son vélo {where} ?',
    text: 'Il manque des arceaux pour les vélos {where}.',
    said: [
      [
        'Des arceaux à vélos',
        'J’attache mon vélo à un arbre. Un agent m’a dit que c’était interdit. D’accord, mais où alors ?',
      ],
      ['vol de vélo', 'Deuxième vélo volé. Avec un vrai arceau on attache le cadre.'],
    ],
    answer:
      'Six arceaux seront posés **avant le {by}**, sur une place de stationnement retirée à moins de cinq mètres d’un passage piéton : le texte le demande pour qu’on voie les piétons.\n\nTexte : code de la voirie routière, art. L. 118-5-1, lu le {read}.',
    where: [
      'place du Grand-Marché',
      'square de la Cascade',
      'rue des Maraîchers',
      'rue de la Plaine-Haute',
    ],
    kind: 'commitment',
  },
  {
    theme: 'circulation',
    title: 'Les trottinettes en libre-service peuvent-elles être mieux rangées ?',
    text: 'Des trottinettes sont laissées en travers des trottoirs.',
    said: [
      [
        'Trottinettes partout',
        'J’en ai ramassé quatre entre la boulangerie et la pharmacie. Je suis aveugle, ma canne se prend dedans.',
      ],
      ['trottinettes', 'Interdisez-les, comme d’autres villes.'],
    ],
    answer:
      'Une société avait la permission d’en laisser quarante en ville, garées dans des zones peintes. Elle n’a pas tenu sa promesse : sa permission **n’est pas renouvelée**. Les dernières trottinettes seront retirées le {by}.\n\nD’ici là, chaque trottinette mal garée est enlevée en quatre heures : appelez l’accueil.',
    kind: 'refusal',
    isSensitive: true,
  },
]
