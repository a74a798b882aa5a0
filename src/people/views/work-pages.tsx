import { CardGrid, LinkCard, SectionHeading } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workAnchor, workbench, type WorkPage } from '../rules/workbench.ts'
import { peopleWords } from '../words/index.ts'

/** Without these links, nobody would find where she works. */
export function WorkPages({ pages }: { readonly pages: readonly WorkPage[] }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  if (pages.length === 0) return null
  return (
    <>
      <SectionHeading title={say('work.title')} id={workAnchor} />
      <CardGrid size="small">
        {pages.map((page) => (
          <LinkCard
            href={address(workbench[page])}
            title={say(`work.${page}`)}
            description={say(`work.${page}-what`)}
          />
        ))}
      </CardGrid>
    </>
  )
}
