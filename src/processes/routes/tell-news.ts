import type { Transaction } from 'kysely'
import { tellSubscribers } from '../../messages/index.ts'
import { type Asked, addressIn } from '../../platform/web/index.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { shownTown } from '../../town/index.ts'
import { processPaths } from '../rules/paths.ts'
import type { Process } from '../rules/process.ts'
import { processNews } from '../templates.ts'

/** Tells those who follow a process, or one of its neighbourhoods, what is new in it. */
export async function tellNews(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'origin' | 'now'>,
  tx: Transaction<object>,
  { id, slug, title, neighbourhoods }: Process,
  news: Content,
): Promise<void> {
  const { name: town } = await shownTown(asked).town()
  await tellSubscribers(tx, {
    about: [
      { kind: 'process', id },
      ...neighbourhoods.map((one) => ({ kind: 'neighbourhood', id: one })),
    ],
    template: processNews,
    values: (language) => ({
      town,
      title: readIn(title, language).text,
      news: readIn(news, language).text,
      link: asked.origin + addressIn(language, processPaths.one(slug)),
    }),
    now: asked.now,
  })
}
