/** Addresses of questions, without language. */
export const questionPaths = {
  all: () => '/questions',
  map: () => '/questions/carte',
  one: (number: number) => `/questions/${number}`,
  pdf: (number: number) => `/questions/${number}/document.pdf`,
  photo: (number: number, id: string) => `/questions/${number}/photos/${id}`,
  answer: (number: number) => `/questions/${number}#reponse`,
  plan: () => '/questions/plan.svg',
  ask: () => '/questions/poser',
  similar: () => '/questions/proches',
  received: (id: string, proof: string) => `/questions/recue/${id}/${proof}`,
  comeBack: () => '/questions/suivi',
  follow: (secret: string, what?: string) =>
    `/questions/suivi/${secret}${what === undefined ? '' : `/${what}`}`,
  /** Where an answer being signed leads, by the id of its question. */
  answered: (id: string) => `/questions/reponse/${id}`,
  /** What the department is sent: one question, by a secret address. */
  link: (secret: string, what?: string) =>
    `/questions/service/${secret}${what === undefined ? '' : `/${what}`}`,
  feed: () => '/questions/flux.atom',
  json: () => '/questions/donnees.json',
  csv: () => '/questions/donnees.csv',
  workbench: () => '/administration/questions',
  /** What robots sent, many at once. */
  setAside: () => '/administration/questions/robots',
  entry: () => '/administration/questions/saisie',
  /** Numbered slips of paper, to be given out. */
  slips: () => '/administration/questions/papiers',
  slipsFile: (batch: string) => `/administration/questions/papiers/${batch}/papiers.pdf`,
  steering: () => '/administration/questions/pilotage',
  steeringCsv: () => '/administration/questions/pilotage.csv',
  month: () => '/administration/questions/mois',
  monthFile: (ending: 'pdf' | 'docx') => `/administration/questions/mois.${ending}`,
  /** Answers to print for who left no e-mail. */
  letters: () => '/administration/questions/courriers',
  /** By phone, or by text message. */
  tell: (number: number, what?: string) =>
    `/administration/questions/${number}/dire${what === undefined ? '' : `/${what}`}`,
  lettersAgain: (batch: string) => `/administration/questions/courriers/${batch}/encore`,
  briefing: () => '/administration/questions/mon-quartier',
  open311Keys: () => '/administration/questions/cles',
  settings: () => '/administration/questions/reglages',
  /** Answers kept to be given again. */
  library: () => '/administration/questions/reponses-types',
  department: () => '/administration/questions/service',
  /** Who of a department has what. */
  team: () => '/administration/questions/service/qui-a-quoi',
  /** Where a sentence of a published answer becomes a promise: the door is that of commitments. */
  promise: (answer: string) => `/administration/engagements/nouveau/${answer}`,
  run: (number: number, what?: string) =>
    `/administration/questions/${number}${what === undefined ? '' : `/${what}`}`,
  serve: (number: number, what?: string) =>
    `/administration/questions/service/${number}${what === undefined ? '' : `/${what}`}`,
} as const
