import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import type { Theme } from './question.ts'

/** Until the town says otherwise: id, French, English, and the words that announce it. */
const usual: readonly (readonly [id: string, french: string, english: string, hint: string])[] = [
  [
    'voirie',
    'Rues et trottoirs',
    'Streets and pavements',
    'trou, chaussée, trottoir, rue, route, pavé, nid-de-poule, travaux, passage piéton, ralentisseur, dos d’âne, défoncé, défoncée, affaissement, goudron, bitume, caniveau, égout, bordure',
  ],
  [
    'circulation',
    'Circulation et stationnement',
    'Traffic and parking',
    'voiture, stationnement, parking, garer, vitesse, vélo, piste cyclable, bus, feu, carrefour, camion, trottinette, garé, garée, moto, scooter, embouteillage, trop vite, rouler, sens interdit, sens unique, horodateur, livraison, arrêt de bus',
  ],
  [
    'proprete',
    'Propreté et déchets',
    'Cleanliness and waste',
    'poubelle, déchet, ordure, encombrant, sale, saleté, tri, rat, dépôt sauvage, benne, bac, crotte, tag, détritus, mégot, conteneur, collecte, ramassage, nettoyer, nettoyage, matelas, gravats',
  ],
  [
    'espaces-verts',
    'Arbres, parcs et jardins',
    'Trees, parks and gardens',
    'arbre, parc, jardin, pelouse, fleur, banc, square, jeux, ombre, plante, herbe, haie, branche, racine, feuille, buisson, élaguer, élagage, tailler, tondre, arroser, arrosage, toboggan, aire de jeux, platane, potager',
  ],
  [
    'eclairage',
    'Éclairage',
    'Lighting',
    'lampadaire, lumière, éclairage, éclairer, noir, sombre, ampoule, panne, réverbère, éteint, éteinte',
  ],
  [
    'ecoles',
    'Écoles et petite enfance',
    'Schools and early childhood',
    'école, crèche, cantine, enfant, classe, centre de loisirs, maternelle, périscolaire, collège, élève, garderie, rentrée, assistante maternelle',
  ],
  [
    'sport-culture',
    'Sport, culture et loisirs',
    'Sport, culture and leisure',
    'gymnase, piscine, stade, bibliothèque, médiathèque, théâtre, fête, concert, sport, club, salle, tennis, foot, football, terrain, conservatoire, cinéma, spectacle, exposition, festival',
  ],
  [
    'logement',
    'Logement et cadre de vie',
    'Housing and surroundings',
    'logement, hlm, loyer, immeuble, bailleur, construction, permis, chantier, bruit, voisin, voisine, voisinage, tapage, ascenseur, chauffage, moisissure, locataire',
  ],
  [
    'solidarites',
    'Solidarités, santé et accessibilité',
    'Solidarity, health and accessibility',
    'handicap, fauteuil, aide, santé, médecin, personne âgée, ccas, accès, rampe, isolement, repas, handicapé, handicapée, aveugle, malvoyant, retraité, pharmacie, dentiste',
  ],
  [
    'vie-municipale',
    'Mairie et vie municipale',
    'Town hall and council',
    'mairie, conseil, maire, élu, budget, impôt, réunion, état civil, passeport, démarche, association, carte d’identité, acte de naissance, élection, voter, taxe, guichet',
  ],
]

/** The themes of a new town, in the order they are offered; no department answers for them yet. */
export const usualThemes: readonly Theme[] = usual.map(([id, french, english, hint]) => ({
  id,
  name: inFrenchAndEnglish(french, english),
  department: null,
  hint,
  isEnded: false,
}))

/** What the town wrote takes the place of the usual theme of that id; its own come after, by id. */
export function themesWith(own: readonly Theme[]): readonly Theme[] {
  const added = own.filter(({ id }) => !usualThemes.some((theme) => theme.id === id))
  return [
    ...usualThemes.map((theme) => own.find(({ id }) => id === theme.id) ?? theme),
    ...added.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]
}
