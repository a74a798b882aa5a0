import { linkedText } from '../rules/linked-text.ts'

/** What somebody typed, as typed: its addresses lead where they say, and give nobody any weight. */
export const PlainText = ({ text }: { readonly text: string }) => (
  <p class="written-text">
    {linkedText(text).map((piece) =>
      piece.isLink ? (
        <a href={piece.text} rel="nofollow ugc noopener noreferrer">
          {piece.text}
        </a>
      ) : (
        piece.text
      ),
    )}
  </p>
)
