/** A promise that the demonstration makes in several places: what it is, and how it ended when it did. */
export interface DemoFollowed {
  /** Of the questions whose answers promise it. */
  readonly title: RegExp
  /** `{where}` is what the title says in its middle. */
  readonly text: string
  readonly done: string
}

const one = (title: RegExp, text: string, done: string): DemoFollowed => ({ title, text, done })

/**
 * All invented, as the questions are. Those told at length are in `demo-promises.ts`; the litter bins are
 * followed by nobody yet, for who tries that out.
 */
export const demoFollowed: readonly DemoFollowed[] = [
  one(
    /^Peut-on poser une main courante dans l’escalier (.+) \?$/,
    'Deux mains courantes dans l’escalier, {where}.',
    'Les deux mains courantes sont posées, leurs bouts sont arrondis.',
  ),
  one(
    /^Les racines vont-elles continuer à soulever le trottoir (.+) \?$/,
    'Un sol souple autour de l’arbre, {where}.',
    'Le sol souple est coulé ; l’arbre n’a perdu aucune racine.',
  ),
  one(
    /^Les livraisons peuvent-elles se faire ailleurs que (.+) \?$/,
    'Une place de livraison tracée, {where}.',
    'La place de livraison est tracée et l’arrêté est affiché.',
  ),
  one(
    /^Peut-on afficher une annonce (.+) \?$/,
    'Un panneau d’affichage libre, {where}.',
    'Le panneau est posé ; il était plein le premier soir.',
  ),
  one(
    /^Où trouver des toilettes publiques (.+) \?$/,
    'Des toilettes publiques gratuites, {where}.',
    'La cabine est ouverte, de 6 h à 22 h.',
  ),
  one(
    /^Peut-on parler à quelqu’un à la mairie après 18 h \?$/,
    'Ouvrir l’accueil de la mairie le jeudi jusqu’à 20 h.',
    'L’accueil ouvre le jeudi soir : 31 personnes la première fois.',
  ),
  one(
    /^Où recharger une voiture électrique (.+) \?$/,
    'Deux bornes de recharge, {where}.',
    'Les deux bornes fonctionnent.',
  ),
  one(
    /^Pourquoi deux classes de maternelle sont-elles réunies \?$/,
    'Publier la réponse de l’académie sur les classes de maternelle.',
    'La réponse est publiée : un poste rouvre à la rentrée.',
  ),
  one(
    /^Qui fait traverser les enfants (.+) \?$/,
    'Fermer la rue à l’heure de l’école, deux mois à l’essai, {where}.',
    'L’essai a commencé : huit parents tiennent la barrière.',
  ),
  one(
    /^Y aura-t-il une étude du soir le vendredi \?$/,
    'Une étude du soir le vendredi dans toutes les écoles.',
    'L’étude est ouverte le vendredi dans toutes les écoles.',
  ),
  one(
    /^Fait-il trop chaud dans les classes (.+) \?$/,
    'Des stores et des ventilateurs dans sept classes, {where}.',
    'Les sept classes ont leurs stores et leurs ventilateurs.',
  ),
  one(
    /^La bibliothèque peut-elle ouvrir le dimanche \?$/,
    'Ouvrir la bibliothèque le dimanche de 14 h à 18 h, à l’essai.',
    'La bibliothèque ouvre le dimanche.',
  ),
  one(
    /^Les filles ont-elles un créneau au stade \?$/,
    'Remettre à plat les créneaux du stade et publier leur liste.',
    'La liste des créneaux est publiée ; les filles en ont trois.',
  ),
  one(
    /^Quand le trou (.+) sera-t-il rebouché \?$/,
    'Reprendre la chaussée sur quarante mètres, {where}.',
    'La chaussée est reprise sur quarante mètres.',
  ),
  one(
    /^Le trottoir (.+) est-il assez large pour une poussette \?$/,
    'Retirer trois potelets et fixer deux panneaux aux façades, {where}.',
    'Les potelets sont retirés ; une poussette double passe.',
  ),
  one(
    /^Le passage piéton (.+) peut-il être repeint \?$/,
    'Repeindre le passage piéton, {where}.',
    'Le passage est repeint avec une résine.',
  ),
  one(
    /^Pourquoi des pavés bougent-ils (.+) \?$/,
    'Reprendre toute la bande de pavés, {where}.',
    'La bande de pavés est reprise.',
  ),
  one(
    /^Pourquoi éteindre les lampadaires après minuit (.+) \?$/,
    'Laisser un lampadaire sur trois allumé de quatre à cinq heures, {where}.',
    'Un lampadaire sur trois reste allumé depuis cette nuit.',
  ),
  one(
    /^Le lampadaire (.+) peut-il moins éclairer les chambres \?$/,
    'Un lampadaire qui n’éclaire plus les chambres, {where}.',
    'Le lampadaire est tourné vers le sol ; la voisine dort.',
  ),
  one(
    /^Peut-on éclairer le terrain de basket le soir \?$/,
    'Deux projecteurs au terrain de basket, jusqu’à 21 h.',
    'Les projecteurs s’allument avec un bouton.',
  ),
  one(
    /^Que fait la ville contre la vitesse (.+) \?$/,
    'Un radar pédagogique, {where}.',
    'Le radar est posé.',
  ),
  one(
    /^Que fait-on des voitures garées sur le trottoir (.+) \?$/,
    'Sept potelets contre le stationnement sur le trottoir, {where}.',
    'Les sept potelets sont posés ; un fauteuil passe entre eux.',
  ),
  one(
    /^Une piste cyclable est-elle prévue (.+) \?$/,
    'Montrer les deux dessins de la piste et en discuter sur place, {where}.',
    'La rencontre a eu lieu ; les remarques sont publiées.',
  ),
  one(
    /^Comment obtenir une place pour personne handicapée (.+) \?$/,
    'Une place pour personne handicapée, peinte et avec son panneau, {where}.',
    'La place est peinte, son panneau est posé.',
  ),
  one(
    /^Où peut-on garer son vélo (.+) \?$/,
    'Six arceaux à vélos, {where}.',
    'Les six arceaux sont posés.',
  ),
  one(
    /^Qui enlève les dépôts sauvages (.+) \?$/,
    'Un bac à fleurs et un panneau avec les jours des encombrants, {where}.',
    'Le bac et le panneau sont posés.',
  ),
  one(
    /^Pourquoi un arbre a-t-il été coupé (.+) \?$/,
    'Planter un tilleul et un micocoulier au même endroit, {where}.',
    'Les deux arbres sont plantés.',
  ),
  one(
    /^Peut-on ajouter un banc (.+) \?$/,
    'Un banc avec dossier et accoudoirs, {where}.',
    'Le banc est posé.',
  ),
  one(
    /^L’aire de jeux (.+) va-t-elle être réparée \?$/,
    'Un filet à grimper à la place du jeu cassé, {where}.',
    'Le filet est ouvert aux enfants.',
  ),
  one(
    /^Trouvera-t-on encore un médecin (.+) \?$/,
    'Ouvrir un centre municipal de santé, {where}.',
    'Le centre est ouvert, avec deux généralistes et une infirmière.',
  ),
  one(
    /^La mairie est-elle accessible en fauteuil \?$/,
    'Rendre accessibles les douze derniers bâtiments de la ville.',
    'Le dernier des douze bâtiments est accessible.',
  ),
  one(
    /^Le marché du samedi va-t-il rester place du Grand-Marché \?$/,
    'Rendre leur place aux commerçants du marché du samedi.',
    'Les commerçants ont retrouvé leur place, sur un sol refait.',
  ),
  one(
    /^Peut-on remettre un banc à l’ombre place du Grand-Marché \?$/,
    'Deux bancs à dossier sous les platanes, place du Grand-Marché.',
    'Les deux bancs sont posés.',
  ),
]
