import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { commentPaths } from '../rules/paths.ts'
import { commentWords } from '../words/index.ts'

/** What its author may still do with a comment. @param day  tells it from others, for who hears the page */
export function OwnLinks({
  one: { id, mayEdit, mayErase },
  day,
}: {
  readonly one: { readonly id: string; readonly mayEdit: boolean; readonly mayErase: boolean }
  readonly day: string
}) {
  const say = useWords(commentWords)
  const address = useAddress()
  return (
    <>
      {mayEdit && (
        <a href={address(commentPaths.edit(id))} aria-label={say('edit-about', { day })}>
          {say('edit')}
        </a>
      )}{' '}
      {mayErase && (
        <a href={address(commentPaths.erase(id))} aria-label={say('erase-about', { day })}>
          {say('erase')}
        </a>
      )}
    </>
  )
}
