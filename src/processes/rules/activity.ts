/** Something that happens in a process, as another module tells it. */
export interface Activity {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly path: string
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** In the reader’s words: « Le vote est ouvert jusqu’au… ». */
  readonly state: string
}
