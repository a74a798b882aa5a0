import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type Guide, guidePaths } from '../rules/guides.ts'
import { townWords } from '../words/index.ts'

/** Where she who is lost finds one sheet to read or to print. */
export function GuideLink({ of }: { readonly of: Guide }) {
  const say = useWords(townWords)
  const address = useAddress()
  return (
    <p class="muted">
      {say('guide.lost')} <a href={address(guidePaths[of])}>{say(`guide.${of}`)}</a>
    </p>
  )
}
