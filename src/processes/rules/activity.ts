/** Something that happens in a process, as another module tells it. */
export interface Activity {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly path: string
  /** Officers see it to link it; the public does not before it is shown. */
  readonly isPublic: boolean
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** In the reader’s words: « Le vote est ouvert jusqu’au… ». */
  readonly state: string
}
