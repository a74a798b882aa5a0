import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Subject } from '../rules/case.ts'
import { moderationPaths } from '../rules/paths.ts'
import { moderationWords } from '../words/index.ts'

/** Beside what anybody may report. @param what  tells it from its neighbours, for who hears the page */
export function ReportLink({
  subject,
  what,
}: {
  readonly subject: Subject
  readonly what: string
}) {
  const say = useWords(moderationWords)
  const address = useAddress()
  return (
    <a
      href={address(moderationPaths.report(subject))}
      rel="nofollow"
      aria-label={say('report.link-about', { what })}
    >
      {say('report.link')}
    </a>
  )
}
