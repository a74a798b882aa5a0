import type { DemoSubject } from './subject.ts'

/** Schools, sport, culture. */
export const familySubjects: readonly DemoSubject[] = [
  {
    theme: 'ecoles',
    title: 'Pourquoi deux classes de maternelle sont-elles réunies ?',
    text: 'Des parents demandent pourquoi deux classes sont réunies à la rentrée.',
    said: [
      [
        'Fermeture de classe',
        'Trente et un enfants dans une classe de petits. Qui a décidé ? La mairie ou l’académie ?',
      ],
      ['classe fermée', 'On est 58 parents à vouloir une réponse écrite.'],
      [
        'Une maîtresse pour deux classes',
        'Ma fille pleure le matin. Avant elle aimait l’école. Je ne cherche pas un coupable, je cherche une date.',
      ],
    ],
    answer:
      'L’académie décide du nombre de classes ; la ville décide des locaux et paie les ATSEM. Le nombre d’enfants inscrits a baissé de 19 en deux ans : l’académie a fermé un poste.\n\nLa ville a écrit pour demander qu’il soit rouvert : douze enfants sont arrivés depuis. La réponse est attendue **avant le {by}** ; elle sera publiée ici le jour même. En attendant, une ATSEM de plus est dans la classe depuis le {seen}.\n\nTexte : code de l’éducation, art. L. 211-1 et L. 212-4, lus le {read}.',
    kind: 'commitment',
    isSensitive: true,
  },
  {
    theme: 'ecoles',
    title: 'Un enfant dont le parent ne travaille pas peut-il manger à la cantine ?',
    text: 'Une famille s’est entendu dire que la cantine était réservée aux parents qui travaillent.',
    said: [
      [
        'Cantine refusée',
        'On m’a dit au guichet : « vous ne travaillez pas, vous pouvez le garder le midi ». Je cherche du travail. Je fais comment pour les entretiens ?',
      ],
      ['cantine', 'est ce que la cantine c’est pour tout le monde ?'],
    ],
    answer:
      'Oui, tout enfant de l’école a sa place à la cantine. Ce qui vous a été dit au guichet était une erreur : toute l’équipe a été réunie le {seen}.\n\nL’inscription prend deux jours. Le prix dépend de vos revenus, de 0,50 € à 5,20 €.\n\nTexte : code de l’éducation, art. L. 131-13, lu le {read} : l’inscription est un droit, sans regarder la situation de la famille.',
  },
  {
    theme: 'ecoles',
    title: 'Y a-t-il un repas sans viande à la cantine ?',
    text: 'Des parents demandent un repas sans viande chaque jour.',
    said: [
      [
        'Menu végétarien',
        'Mon fils ne mange pas de viande, par choix, le sien, à huit ans. Il mange des haricots verts quatre jours sur cinq.',
      ],
      [
        'Viande',
        'L’inverse : ma fille rentre affamée le jour végétarien. C’est quoi les protéines ?',
      ],
    ],
    answer:
      'Un repas végétarien est servi à tous un jour par semaine, comme la loi le demande. Les autres jours, un plat sans viande est proposé **depuis le {seen}** dans trois écoles, à l’essai : 22 % des enfants le choisissent. Le bilan sera présenté aux parents avant le {by}.\n\nLes jours végétariens, les protéines viennent des œufs, des lentilles et du fromage ; les menus sont faits par une diététicienne.\n\nTexte : code rural et de la pêche maritime, art. L. 230-5-6, lu le {read}.',
  },
  {
    theme: 'ecoles',
    title: 'Qui fait traverser les enfants {where} ?',
    text: 'Il n’y a plus personne pour faire traverser les enfants à la sortie de l’école {where}.',
    said: [
      [
        'Plus de traversée surveillée',
        'La dame au gilet jaune est partie à la retraite. Elle connaissait tous les prénoms. Qui la remplace ?',
      ],
      ['sécurité école', '8 h 20, 110 enfants, un carrefour, zéro adulte.'],
      [
        'Rue aux écoles',
        'Pourquoi ne pas fermer la rue vingt minutes matin et soir ? Les parents sont prêts à tenir la barrière.',
      ],
    ],
    answer:
      'Deux personnes ont été recrutées : elles sont là matin et soir depuis le {seen}.\n\nFermer la rue à l’heure de l’école est une bonne idée. Un essai de deux mois commence **avant le {by}**, avec une barrière tenue par des agents et des parents volontaires : inscrivez-vous à l’accueil de l’école.',
    where: [
      'rue du Belvédère',
      'rue des Fontainiers',
      'chemin de la Serre',
      'rue de la Plaine-Haute',
      'rue du Général-Mistral',
    ],
    kind: 'commitment',
  },
  {
    theme: 'ecoles',
    title: 'Comment les places en crèche sont-elles données ?',
    text: 'Une famille attend une place en crèche et demande comment elles sont attribuées.',
    said: [
      [
        'Place en crèche',
        'Inscrite depuis ma troisième semaine de grossesse. Refusée. Ma voisine, inscrite en mai, acceptée. Expliquez-moi.',
      ],
      [
        'crèche : critères ?',
        'Je voudrais lire les critères. Pas le discours, les critères. Et le nombre de demandes.',
      ],
      ['creche', 'je reprends le travail dans 3 semaines, je fais quoi'],
    ],
    answer:
      'L’an dernier : 412 demandes pour 148 places. Une commission les donne avec des points, publiés au bas de cette page : handicap, famille seule, horaires de travail, frère ou sœur déjà là. La date d’inscription ne compte qu’à égalité.\n\nVotre dossier peut être relu : demandez le détail de vos points, il vous est envoyé en quinze jours. En attendant, le relais petite enfance tient la liste des assistantes maternelles qui ont une place libre.\n\nTexte : code des relations entre le public et l’administration, art. L. 311-1, lu le {read}.',
    isSensitive: true,
  },
  {
    theme: 'ecoles',
    title: 'Quand le collège aura-t-il assez de professeurs ?',
    text: 'Des parents s’inquiètent des heures de cours perdues au collège.',
    said: [
      ['Pas de prof de maths', 'Sept semaines sans maths en quatrième. Que fait la mairie ?'],
      ['Collège', 'Les toilettes du collège sont fermées la moitié du temps.'],
    ],
    answer: '',
    to: 'colleges',
  },
  {
    theme: 'ecoles',
    title: 'Y aura-t-il une étude du soir le vendredi ?',
    text: 'Des parents demandent que l’étude ait lieu aussi le vendredi.',
    said: [
      ['Étude du vendredi', 'Quatre soirs sur cinq. Le cinquième, je perds une heure de salaire.'],
      ['etude surveillée', 'Pourquoi payante ?'],
    ],
    answer:
      'Oui : elle ouvre le vendredi dans toutes les écoles **à partir du {by}**, de 16 h 30 à 18 h. Elle coûte de 0,30 € à 1,90 € selon les revenus : ce prix paie l’enseignant ou l’animateur, pas le chauffage.',
    kind: 'commitment',
  },
  {
    theme: 'ecoles',
    title: 'Fait-il trop chaud dans les classes {where} ?',
    text: 'Il fait plus de trente degrés dans des classes {where} en juin.',
    said: [
      ['33 degrés en classe', '33 degrés, thermomètre à l’appui, les enfants sans chaussures.'],
      [
        'Chaleur',
        'Je suis enseignante. Nous fermons les volets et nous travaillons dans le noir. Des ventilateurs seraient un début.',
      ],
    ],
    answer:
      'Oui, trop. Des mesures ont été faites jusqu’au {seen} : sept classes au sud dépassent trente degrés plusieurs jours par an.\n\nDes stores extérieurs et des ventilateurs de plafond seront posés **avant le {by}** dans ces sept classes. La cour sera débitumée à moitié, avec des arbres : les enfants ont dessiné le plan.',
    where: ['rue des Fontainiers', 'rue de la Plaine-Haute'],
    kind: 'commitment',
  },
  {
    theme: 'sport-culture',
    title: 'La bibliothèque peut-elle ouvrir le dimanche ?',
    text: 'Des personnes demandent que la bibliothèque ouvre le dimanche.',
    said: [
      [
        'Ouvrir le dimanche',
        'On vit à cinq dans trois pièces. Le dimanche je révise dans le hall de la gare.',
      ],
      [
        'bibliothèque',
        'Je travaille du lundi au samedi. Je paie la bibliothèque par mes impôts et je n’y suis jamais entré.',
      ],
      [
        'Merci pour la bibliothèque',
        'Les bibliothécaires sont formidables. Alors, à cinq heures de plus par semaine, on ne pourrait pas ?',
      ],
    ],
    answer:
      'Oui, à l’essai : le dimanche de 14 h à 18 h, d’octobre à mai, **à partir du {by}**. Les agents qui travaillent ce jour-là sont volontaires et mieux payés ; deux étudiants les aident.\n\nNous compterons qui vient, sans demander de nom, et le conseil municipal décidera de la suite au printemps.',
    kind: 'commitment',
  },
  {
    theme: 'sport-culture',
    title: 'Comment réserver une salle pour une fête de famille ?',
    text: 'Une personne demande comment louer une salle municipale.',
    said: [
      [
        'Louer une salle',
        'Pour les 80 ans de ma grand-mère, nous serons soixante. Prix, horaires ?',
      ],
      ['salle pour mariage', 'Refusée trois fois sans raison. Est-ce que mon nom gêne ?'],
      ['salle', 'asso de quartier, salle gratuite ou pas ?'],
    ],
    answer:
      'Trois salles se louent, de 90 € à 340 € la journée selon la taille et vos revenus. On demande au moins deux mois avant ; les demandes sont servies dans l’ordre où elles arrivent, sur un calendrier public : personne ne choisit qui.\n\nUn refus doit toujours dire sa raison. S’il ne la disait pas, demandez à l’accueil qu’il soit relu.\n\nUne association a une salle gratuitement, selon les places libres. Texte : code général des collectivités territoriales, art. L. 2144-3, lu le {read}.',
  },
  {
    theme: 'sport-culture',
    title: 'Les filles ont-elles un créneau au stade ?',
    text: 'Une joueuse demande pourquoi l’équipe féminine s’entraîne à 21 h.',
    said: [
      [
        'Foot féminin',
        'On est 24 filles, on a eu le créneau de 21 h le lundi. Les U13 garçons ont celui de 18 h. On a école le lendemain.',
      ],
      ['creneaux', 'C’est quand la réunion des créneaux ? Mon club l’apprend toujours après.'],
    ],
    answer:
      'Vous avez raison de demander. Les créneaux étaient reconduits d’année en année sans être discutés : les derniers arrivés avaient le reste.\n\nTous les créneaux seront remis à plat **avant le {by}**, avec tous les clubs, et la liste sera publique. D’ici là, l’équipe féminine s’entraîne à 18 h 30 le mercredi depuis le {seen}.',
    kind: 'commitment',
  },
  {
    theme: 'sport-culture',
    title: 'Le gymnase {where} est-il chauffé ?',
    text: 'Il fait froid dans le gymnase {where}.',
    said: [
      ['11 degrés au gymnase', 'Cours de gym douce pour retraités à 11 degrés. Douce, vraiment ?'],
      ['douches froides', 'Plus d’eau chaude aux douches depuis les vacances.'],
    ],
    answer:
      'Une pompe de la chaudière était cassée. Elle a été changée le {seen} : il fait seize degrés, la température décidée pour le sport, et l’eau est chaude.',
    where: [
      'rue du Général-Mistral',
      'rue des Étangs-Neufs',
      'allée des Porteurs-d’Eau',
      'rue des Maraîchers',
    ],
  },
  {
    theme: 'sport-culture',
    title: 'La fête de quartier {where} aura-t-elle lieu ?',
    text: 'Des voisins demandent si la fête a lieu et comment aider.',
    said: [
      [
        'Fête de quartier',
        'Qui l’organise cette année ? Je fais un couscous pour quarante, je ne demande qu’à aider.',
      ],
      ['fete : bruit', 'L’an dernier la musique a duré jusqu’à 2 h. Cette année ?'],
      ['Concert', 'Le groupe du lycée cherche une scène, même petite, même un tapis.'],
    ],
    answer:
      'Oui, **le {by}**, de 15 h à 22 h. Le son est coupé à 22 h, c’est écrit dans l’autorisation. La prochaine réunion est ouverte à tous : on y a besoin de bras, de plats et de tables.\n\nLe groupe du lycée jouera à 18 h.',
    where: [
      'square de la Cascade',
      'rue des Maraîchers',
      'cité des Tilleuls',
      'montée des Lilas-Blancs',
      'rue du Général-Mistral',
    ],
  },
]
