import type { ComponentChildren } from 'preact'

/** A piece of a text; changed when the other side has it not. */
export interface ComparedPiece {
  readonly text: string
  readonly isChanged: boolean
}

export interface ComparisonProps {
  readonly beforeLabel: ComponentChildren
  readonly before: readonly ComparedPiece[]
  readonly afterLabel: ComponentChildren
  readonly after: readonly ComparedPiece[]
}

/** Two versions of a text: side by side, or one above the other on a phone. */
export const Comparison = ({ beforeLabel, before, afterLabel, after }: ComparisonProps) => (
  <div class="comparison">
    <div>
      <p class="comparison-label">{beforeLabel}</p>
      <p class="written-text">
        {before.map(({ text, isChanged }) => (isChanged ? <del>{text}</del> : text))}
      </p>
    </div>
    <div>
      <p class="comparison-label">{afterLabel}</p>
      <p class="written-text">
        {after.map(({ text, isChanged }) => (isChanged ? <ins>{text}</ins> : text))}
      </p>
    </div>
  </div>
)

/** A text as it was typed, with its own line breaks. */
export const WrittenText = ({ children }: { readonly children: string }) => (
  <div class="written-text">{children}</div>
)
