import { LinkButton } from '../../platform/design/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { sayWith, speechTo, useSpeech } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { questionWords } from '../words/index.ts'

/**
 * For who reads Arabic, on pages that do not speak it: the way to the form that does, in its own words.
 *
 * The questions and their answers stay in French: nothing here says otherwise.
 */
export function AskInArabic() {
  const { overrides } = useSpeech()
  return (
    <LinkButton variant="tertiary" href={addressIn('ar', questionPaths.ask())}>
      <span lang="ar" dir="rtl">
        {sayWith(questionWords, speechTo(questionWords, 'ar', overrides))('ask.title')}
      </span>
    </LinkButton>
  )
}
