import { Disclosure, Select, TextField } from '../../platform/design/index.ts'
import { type FormGiven, typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type BallotFilter, isNarrow, isSought, noFilter } from '../methods/ballot-filter.ts'
import { votingWords } from '../words/index.ts'
import type { BallotProject, ShownList } from './ballot-model.ts'

const everything = 'tout'

/** What a form looks for, without a script. */
export const ballotFilterIn = (given: FormGiven): BallotFilter =>
  typed(given, everything) === ''
    ? { words: typed(given, 'mots'), theme: typed(given, 'theme'), list: typed(given, 'liste') }
    : noFilter

/** Whether a project of a list is shown. */
export const isShown = (
  { title, summary, theme }: BallotProject,
  list: string,
  filter: BallotFilter,
): boolean => isSought({ text: `${title} ${summary} ${theme}`, theme, list }, filter)

interface BallotSearchProps {
  readonly lists: readonly ShownList[]
  readonly filter: BallotFilter
  /** Where the form goes without a script. */
  readonly path: string
}

/**
 * Looks for projects, folded: most voters read them all. Its buttons are of the form of the ballot:
 * what is ticked goes along, in the body, never in an address.
 */
export function BallotSearch({ lists, filter, path }: BallotSearchProps) {
  const say = useWords(votingWords)
  const address = useAddress()
  const there = address(`${path}/choix`)
  return (
    <Disclosure summary={say('ballot.filter')} isOpen={isNarrow(filter)}>
      <div class="ballot-search" data-search>
        <TextField
          name="mots"
          label={say('ballot.filter-words')}
          value={filter.words}
          width={24}
          maxLength={80}
          isOptional
        />
        <Choices lists={lists} filter={filter} />
        <button class="ds-button" data-variant="secondary" type="submit" formaction={there}>
          {say('ballot.filter-do')}
        </button>
        <button
          class="ds-button"
          data-variant="tertiary"
          type="submit"
          formaction={there}
          name={everything}
          value="oui"
          data-all
          hidden={!isNarrow(filter)}
        >
          {say('ballot.filter-all')}
        </button>
      </div>
      <Told lists={lists} filter={filter} />
    </Disclosure>
  )
}

const inOrder = new Intl.Collator('fr').compare

/** One theme, one list: only where there is something to choose between. */
function Choices({ lists, filter }: Omit<BallotSearchProps, 'path'>) {
  const say = useWords(votingWords)
  const all = lists.flatMap(({ projects }) => projects.map(({ theme }) => theme))
  const themes = [...new Set(all)].filter((theme) => theme !== '').sort(inOrder)
  return (
    <>
      {themes.length > 1 && (
        <Select
          name="theme"
          label={say('ballot.filter-theme')}
          emptyLabel={say('ballot.filter-every-theme')}
          value={filter.theme}
          options={themes.map((theme) => ({ value: theme, label: theme }))}
        />
      )}
      {lists.length > 1 && (
        <Select
          name="liste"
          label={say('ballot.filter-list')}
          emptyLabel={say('ballot.filter-every-list')}
          value={filter.list}
          options={lists.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

/** How many are shown, in words; the island says the same as it narrows. */
function Told({ lists, filter }: Omit<BallotSearchProps, 'path'>) {
  const say = useWords(votingWords)
  const all = lists.flatMap(({ id, projects }) => projects.map((project) => ({ id, project })))
  const shown = all.filter(({ id, project }) => isShown(project, id, filter)).length
  const sentence = (count: number | string) =>
    say('ballot.filter-shown', { shown: count, total: all.length })
  return (
    <p role="status" data-shown={sentence('{shown}')} data-none={say('ballot.filter-none')}>
      {isNarrow(filter) && (shown === 0 ? say('ballot.filter-none') : sentence(shown))}
    </p>
  )
}
