import { Block, EmptyState, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { deskPath } from '../../people/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { paperWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'

/** Which votes are open, for who is at the desk. */
export function paperDeskPage(open: readonly RunningEdition[], speech: Speech): Page {
  const say = sayWith(paperWords, speech)
  return {
    title: say('desk.title'),
    isPrivate: true,
    trail: deskTrail(speech),
    body: <PaperDesk open={open} />,
  }
}

export const deskTrail = (speech: Speech) => [
  { label: sayWith(paperWords, speech)('desk.home'), path: deskPath },
]

function PaperDesk({ open }: { readonly open: readonly RunningEdition[] }) {
  const say = useWords(paperWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('desk.title')} lead={say('desk.lead')} />
      {open.length === 0 && <EmptyState title={say('desk.none')} />}
      <ul>
        {open.map(({ slug, name }) => (
          <li>
            <a href={address(paths.paperVote(slug))}>{nameIn(name, speech)}</a>
          </li>
        ))}
      </ul>
    </Block>
  )
}
