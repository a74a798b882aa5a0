import type { ComponentChildren } from 'preact'
import { useSpoken } from '../../words/speech.tsx'

/**
 * A text that the town wrote in French, on a page that may speak another language: read aloud with
 * French sounds, laid out from left to right.
 *
 * Source: RGAA 4.1, criteria 8.7 and 8.10.
 */
export function InFrench({ children }: { readonly children: ComponentChildren }) {
  return useSpoken() === 'fr' ? (
    <>{children}</>
  ) : (
    <bdi lang="fr" dir="ltr">
      {children}
    </bdi>
  )
}
