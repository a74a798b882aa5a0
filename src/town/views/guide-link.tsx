import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type Guide, guidePaths } from '../rules/guides.ts'
import { townWords } from '../words/index.ts'

/** Where she who is lost finds one sheet to read or to print. */
export const GuideLink = ({ of }: { readonly of: Guide }) => <GuideLinks of={[of]} />

/** The same, for who has several roles. */
export function GuideLinks({ of: guides }: { readonly of: readonly Guide[] }) {
  const say = useWords(townWords)
  const address = useAddress()
  return (
    <p class="muted">
      {say('guide.lost')}
      {guides.map((of, rank) => (
        <>
          {rank > 0 && ' ·'} <a href={address(guidePaths[of])}>{say(`guide.${of}`)}</a>
        </>
      ))}
    </p>
  )
}
