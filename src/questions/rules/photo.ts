/** A photo as it was sent, without its pixels. */
export interface SentPhoto {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** A photo of a question, as agents see it. */
export interface QuestionPhoto extends SentPhoto {
  /** What it shows; `null` as long as agents alone see it. */
  readonly words: string | null
}

/** What the public sees of one. */
export interface ShownPhoto extends QuestionPhoto {
  readonly words: string
}

/** Letters of what a photo shows. */
export const mostPhotoWords = 300
