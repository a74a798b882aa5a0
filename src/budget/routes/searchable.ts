import { everyone } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { AskedForSearch, Searchable } from '../../search/index.ts'
import { paths } from '../rules/paths.ts'
import { editionsVersion } from '../store/editions.ts'
import { projectsEverywhere } from '../store/projects-everywhere.ts'
import { nameIn } from '../views/edition-name.ts'
import { budgetWords } from '../words/index.ts'
import { shownSummaries } from './shown-edition.ts'

/** Projects of all the editions that were voted. */
export const projectSearchable: Searchable = {
  kind: 'projet',
  may: everyone,
  name: (speech) => sayWith(budgetWords, speech)('search.name'),
  find: async (asked, words, rows) => {
    const { found, total } = await projectsEverywhere(asked.db).search(words, rows)
    const names = await editionNames(asked)
    return {
      total,
      hits: found.map(({ title, code, edition, neighbourhood }) => ({
        title,
        href: paths.project(edition, code),
        text: '',
        language: 'fr',
        notes: [names.get(edition) ?? '', neighbourhood ?? ''].filter((note) => note !== ''),
      })),
    }
  },
  titles: ({ db, remember }) =>
    remember(editionsVersion, 'titles everywhere', () => projectsEverywhere(db).titles()),
}

const editionNames = async (asked: AskedForSearch): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await shownSummaries(asked)).map(({ edition }) => [
      edition.slug,
      nameIn(edition.name, asked.speech),
    ]),
  )
