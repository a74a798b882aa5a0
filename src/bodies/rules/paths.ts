/** Addresses of the pages of bodies. */
export const bodyPaths = {
  all: () => '/instances',
  one: (body: string) => `/instances/${body}`,
  /** Those where somebody sits. */
  own: () => '/mon-espace/conseils',
  /** Somebody answers the call for candidates of a body. */
  apply: (body: string) => `/instances/${body}/candidature`,
  paperForm: (body: string) => `/instances/${body}/candidature/formulaire.pdf`,
  /** An agent types what somebody told her, or wrote. */
  applyFor: (body: string) => `/administration/instances/${body}/candidatures/saisie`,
  call: (body: string) => `/administration/instances/${body}/appel`,
  prolong: (body: string) => `/administration/instances/${body}/appel/dernier-jour`,
  closeCall: (body: string) => `/administration/instances/${body}/appel/cloture`,
  candidatesCsv: (body: string) => `/administration/instances/${body}/appel/candidatures.csv`,
  withdraw: (body: string, candidate: string) =>
    `/administration/instances/${body}/appel/candidatures/${candidate}/retrait`,
  workbench: () => '/administration/instances',
  fresh: () => '/administration/instances/nouvelle',
  run: (body: string) => `/administration/instances/${body}`,
  texts: (body: string) => `/administration/instances/${body}/textes`,
  rules: (body: string) => `/administration/instances/${body}/regles`,
  preview: (body: string) => `/administration/instances/${body}/apercu`,
  /** Somebody is given a seat. */
  members: (body: string) => `/administration/instances/${body}/membres`,
  /** A list of members, in a file. */
  memberList: (body: string) => `/administration/instances/${body}/membres/liste`,
  undoMemberList: (body: string, list: string) =>
    `/administration/instances/${body}/membres/liste/${list}/annulation`,
  /** How one of them is reached. */
  contact: (body: string, member: string) => `/administration/instances/${body}/membres/${member}`,
  leaving: (body: string, term: string) => `/administration/instances/${body}/mandats/${term}/fin`,
  check: (body: string, term: string) =>
    `/administration/instances/${body}/mandats/${term}/verification`,
  correct: (body: string, term: string) =>
    `/administration/instances/${body}/mandats/${term}/correction`,
  offices: (body: string) => `/administration/instances/${body}/equipe`,
  office: (body: string, office: string) =>
    `/administration/instances/${body}/equipe/${office}/fin`,
  leads: (body: string) => `/administration/instances/${body}/elus`,
  publish: (body: string) => `/administration/instances/${body}/publication`,
  drop: (body: string) => `/administration/instances/${body}/suppression`,
  end: (body: string) => `/administration/instances/${body}/fin`,
} as const
