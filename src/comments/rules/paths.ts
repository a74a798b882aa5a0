import type { Commented } from './comment.ts'

const of = (root: string, { kind, id }: Commented) => `${root}/${kind}/${encodeURIComponent(id)}`

/** Addresses of comments, without language. */
export const commentPaths = {
  write: (about: Commented) => of('/commentaires/ecrire', about),
  writeAt: '/commentaires/ecrire/:kind/:id',
  edit: (comment: string) => `/commentaires/modifier/${comment}`,
  editAt: '/commentaires/modifier/:comment',
  erase: (comment: string) => `/commentaires/effacer/${comment}`,
  eraseAt: '/commentaires/effacer/:comment',
  own: () => '/mon-espace/commentaires',
  wish: () => '/mon-espace/commentaires/apres',
  office: (about: Commented) => of('/administration/commentaires', about),
  officeAt: '/administration/commentaires/:kind/:id',
} as const

/** Where the comments of a page begin on it. */
export const commentsAnchor = 'commentaires'
