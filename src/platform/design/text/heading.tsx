import type { ComponentChildren } from 'preact'
import type { HeadingLevel } from '../tone.ts'

interface HeadingProps {
  readonly level: HeadingLevel
  readonly class?: string
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

/** A heading whose rank in the outline is chosen by the page, and whose size by its class. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Rank = `h${level}` as const
  return <Rank {...rest}>{children}</Rank>
}
