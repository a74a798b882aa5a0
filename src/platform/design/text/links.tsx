import type { ComponentChildren } from 'preact'
import { useSpoken, useWords } from '../../words/speech.tsx'
import { formatCount } from '../../words/figures.ts'
import { Icon } from '../icons/icon.tsx'
import { designWords } from '../words/index.ts'

export interface DownloadLinkProps {
  readonly href: string
  readonly label: ComponentChildren
  /** As people say it: "CSV", "Pabulib (.pb)". */
  readonly format: string
  /** Absent when the file is made as it is read. */
  readonly bytes?: number
}

/** A file, with its format and its weight said before it is fetched. */
export function DownloadLink({ href, label, format, bytes }: DownloadLinkProps) {
  const say = useWords(designWords)
  const language = useSpoken()
  const about =
    bytes === undefined
      ? format
      : say('download-of', {
          format,
          weight: weightText(bytes, say, (n) => formatCount(n, language)),
        })
  return (
    <a class="download" href={href} download>
      <Icon name="download" />
      <span>
        {label} <span class="download-about">({about})</span>
      </span>
    </a>
  )
}

const weightText = (
  bytes: number,
  say: ReturnType<typeof useWords<'bytes' | 'kilobytes' | 'megabytes'>>,
  format: (count: number) => string,
): string => {
  if (bytes < 1000) return say('bytes', { count: format(bytes) })
  if (bytes < 1_000_000) return say('kilobytes', { count: format(Math.round(bytes / 1000)) })
  return say('megabytes', { count: format(Math.round(bytes / 100_000) / 10) })
}

/** A link that leaves the town's site, and says so. */
export function ExternalLink(props: {
  readonly href: string
  readonly lang?: string
  readonly children: ComponentChildren
}) {
  const say = useWords(designWords)
  return (
    <a href={props.href} rel="external noopener" hreflang={props.lang}>
      {props.children}
      <Icon name="external" />
      <span class="visually-hidden"> ({say('external-site')})</span>
    </a>
  )
}
