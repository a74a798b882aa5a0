/** Addresses of charters, without language. */
export const charterPaths = {
  all: () => '/chartes',
  ofBody: (body: string) => `/chartes?instance=${body}`,
  one: (number: number) => `/chartes/${number}`,
  article: (number: number, article: number) => `/chartes/${number}#${anchorOf(article)}`,
  version: (number: number, version: number) => `/chartes/${number}/versions/${version}`,
  file: (number: number, version: number, ending: 'pdf' | 'docx') =>
    `/chartes/${number}/versions/${version}/texte.${ending}`,
  differences: (number: number) => `/chartes/${number}/differences`,
  workbench: () => '/administration/chartes',
  fresh: () => '/administration/chartes/nouvelle',
  run: (id: string, what?: string) =>
    `/administration/chartes/${id}${what === undefined ? '' : `/${what}`}`,
  newArticle: (id: string) => `/administration/chartes/${id}/articles/nouveau`,
  workingArticle: (id: string, article: string, what?: string) =>
    `/administration/chartes/${id}/articles/${article}${what === undefined ? '' : `/${what}`}`,
} as const

/** Where an article stands on the page of its version. */
export const anchorOf = (article: number): string => `article-${article}`
