/** A photo of a question, without its pixels. */
export interface QuestionPhoto {
  readonly id: string
  readonly width: number
  readonly height: number
  /** What it shows; `null` as long as agents alone see it. */
  readonly words: string | null
}

/** What the public sees of one. */
export interface ShownPhoto extends QuestionPhoto {
  readonly words: string
}

/** Letters of what a photo shows. */
export const mostPhotoWords = 300
