/** What an invented resident may have proposed: title, cost in euros, theme, place, and appeal. */
export interface DemoProject {
  readonly title: string
  readonly cost: number
  readonly theme: string
  /** `null`: for the whole town. */
  readonly neighbourhood: string | null
  /** How often an invented voter picks it, against the others. */
  readonly appeal: number
}

const project = (
  title: string,
  cost: number,
  theme: string,
  neighbourhood: string | null,
  appeal: number,
): DemoProject => ({ title, cost, theme, neighbourhood, appeal })

const nature = 'Nature en ville'
const moving = 'Se déplacer'
const sport = 'Sport et jeux'
const culture = 'Culture'
const together = 'Vivre ensemble'
const school = 'École et enfance'

/** The latest edition: 42 projects. */
export const latestProjects: readonly DemoProject[] = [
  project('Des arbres fruitiers devant les écoles', 18_000, nature, null, 9),
  project('Réparer son vélo : quatre stations en libre service', 9_500, moving, null, 8),
  project('Une ludothèque roulante', 32_000, together, null, 7),
  project('Fontaines à eau près des terrains de sport', 14_000, sport, null, 7),
  project('Un cinéma en plein air, matériel réutilisable', 22_000, culture, null, 6),
  project('Nichoirs et abris pour les oiseaux de la vallée', 4_200, nature, null, 6),
  project('Bancs à l’ombre, tous les trois cents mètres', 26_000, together, null, 8),
  project('Boîtes à livres fabriquées par les collégiens', 3_600, culture, null, 5),
  project('Panneaux lumineux aux passages piétons des écoles', 38_000, moving, null, 6),
  project('Un jardin des sens accessible en fauteuil', 29_000, nature, null, 5),
  project('Instruments de musique à emprunter', 8_000, culture, null, 4),
  project('Composteurs de quartier', 11_000, nature, null, 5),
  project('Tables d’échecs dans les parcs', 6_400, sport, null, 4),
  project('Un mur d’escalade au gymnase', 45_000, sport, null, 4),
  project('Toilettes sèches au parc', 24_000, together, null, 4),
  project('Plan de la ville en relief à la gare', 7_500, together, null, 3),
  project('Des arceaux à vélos au pied des immeubles', 5_000, moving, 'Le Coteau', 7),
  project('Éclairer l’escalier du coteau', 12_500, moving, 'Le Coteau', 9),
  project('Un verger partagé sur le talus', 8_200, nature, 'Le Coteau', 6),
  project('Une aire de jeux pour les tout-petits', 14_900, school, 'Le Coteau', 6),
  project('Fresque collective sous le pont', 6_000, culture, 'Le Coteau', 4),
  project('Rendre la placette aux piétons', 15_000, moving, 'L’Aqueduc', 7),
  project('Une cabane de jardinage pour l’école', 3_800, school, 'L’Aqueduc', 6),
  project('Des arches fleuries le long de l’aqueduc', 9_900, nature, 'L’Aqueduc', 8),
  project('Terrain de pétanque et tables de pique-nique', 7_200, sport, 'L’Aqueduc', 6),
  project('Un four à pain de quartier', 13_500, together, 'L’Aqueduc', 5),
  project('Une halle pour les jours de pluie', 15_000, together, 'Le Centre', 6),
  project('Sièges tournants sur la place', 6_800, together, 'Le Centre', 4),
  project('Parcours du patrimoine en six panneaux', 5_400, culture, 'Le Centre', 5),
  project('Végétaliser le parvis', 14_200, nature, 'Le Centre', 8),
  project('Un piano abrité sous la galerie', 4_900, culture, 'Le Centre', 5),
  project('Une mare pédagogique', 6_300, nature, 'Les Jardins', 7),
  project('Des allées sans racines ni marches', 14_000, moving, 'Les Jardins', 7),
  project('Serre commune des jardins familiaux', 12_700, nature, 'Les Jardins', 6),
  project('Agrès pour les seniors', 9_800, sport, 'Les Jardins', 5),
  project('Un abri pour attendre le bus', 8_600, moving, 'Les Jardins', 5),
  project('Un terrain de basket repeint par les jeunes', 13_900, sport, 'La Plaine', 9),
  project('Casiers de révision à la maison de quartier', 4_400, school, 'La Plaine', 5),
  project('Une cuisine mobile pour les fêtes', 10_500, together, 'La Plaine', 7),
  project('Ombrières sur la cour de l’école', 15_000, school, 'La Plaine', 8),
  project('Un chemin sûr entre la cité et le collège', 11_800, moving, 'La Plaine', 7),
  project('Scène ouverte démontable', 7_700, culture, 'La Plaine', 4),
]

/** The edition before: 28 projects. */
export const earlierProjects: readonly DemoProject[] = [
  project('Boîtes à dons et à livres', 6_000, together, null, 7),
  project('Gourdes et fontaines dans les écoles', 15_500, school, null, 8),
  project('Un pumptrack pour vélos et trottinettes', 48_000, sport, null, 8),
  project('Des haies plutôt que des grilles', 21_000, nature, null, 6),
  project('Fauteuils de plage au bord de la Bièvre', 9_000, together, null, 5),
  project('Marquer les pistes cyclables au sol', 34_000, moving, null, 7),
  project('Une grainothèque', 2_800, nature, null, 4),
  project('Projecteur et écran pour les associations', 5_200, culture, null, 4),
  project('Parcours de santé du parc', 19_000, sport, null, 6),
  project('Ruches pédagogiques', 7_400, nature, null, 4),
  project('Rampes d’accès aux petits commerces', 27_500, moving, null, 7),
  project('Bornes d’histoire à écouter', 16_800, culture, null, 3),
  project('Tables de pique-nique au belvédère', 5_600, together, 'Le Coteau', 7),
  project('Un ralentisseur rue de l’école', 11_000, moving, 'Le Coteau', 8),
  project('Balançoires pour tous les âges', 12_400, sport, 'Le Coteau', 6),
  project('Un jardin en pieds d’immeuble', 9_300, nature, 'L’Aqueduc', 7),
  project('Éclairage du passage piéton', 13_000, moving, 'L’Aqueduc', 7),
  project('Un kiosque à musique', 15_000, culture, 'L’Aqueduc', 5),
  project('Des vélos-cargos à partager', 14_600, moving, 'Le Centre', 6),
  project('Jeux tracés au sol sur la place', 3_900, sport, 'Le Centre', 6),
  project('Des pots d’olivier devant les commerces', 8_800, nature, 'Le Centre', 4),
  project('Une volière pour les classes vertes', 7_100, school, 'Les Jardins', 3),
  project('Récupérateurs d’eau de pluie', 10_200, nature, 'Les Jardins', 7),
  project('Bancs pour discuter', 4_500, together, 'Les Jardins', 6),
  project('Un city-stade rénové', 15_000, sport, 'La Plaine', 9),
  project('Aide aux devoirs : mobilier et livres', 6_900, school, 'La Plaine', 7),
  project('Une fresque des visages', 8_300, culture, 'La Plaine', 5),
  project('Un garage à vélos fermé', 13_800, moving, 'La Plaine', 6),
]
