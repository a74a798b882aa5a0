import { Block, PageHeading, SectionHeading } from '../../platform/design/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { SiteMapGroup } from './site-map.ts'
import { deskWords } from '../words/index.ts'

/** Every page, by subject. The guards walk the same list. */
export function siteMapPage(groups: readonly SiteMapGroup[], speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('site-map.title'), body: <SiteMapBody groups={groups} /> }
}

function SiteMapBody({ groups }: { readonly groups: readonly SiteMapGroup[] }) {
  const say = useWords(deskWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('site-map.title')} lead={say('site-map.lead')} />
      {groups.map(({ title, pages }) => (
        <>
          <SectionHeading title={title} />
          <ul class="site-map">
            {pages.map(({ label, path }) => (
              <li>
                <a href={address(path)}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Block>
  )
}
