import { SubNavigation } from '../../platform/design/index.ts'
import { queryText } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Filters, Tally } from '../rules/listing.ts'
import type { Standing } from '../rules/proposal.ts'
import { proposalWords } from '../words/index.ts'

export interface GroupsProps {
  readonly tally: Tally
  readonly filters: Filters
  /** The address of the list, without its filters. */
  readonly root: string
  /** Those that lead somewhere. */
  readonly shown: readonly ('draft' | Standing)[]
}

/** How many stand where: each count leads to its proposals. */
export function Groups({ tally, filters, root, shown }: GroupsProps) {
  const say = useWords(proposalWords)
  const { page: _, etat, ...asked } = filters
  const every = shown.reduce((sum, one) => sum + tally[one], 0)
  const item = (label: string, value: string) => ({
    label,
    href: root + queryText({ ...asked, etat: value }),
    isCurrent: etat === value,
  })
  return (
    <SubNavigation
      label={say('list.state')}
      foldedLabel={say('list.state')}
      items={[
        item(say('list.all', { count: every }), ''),
        ...shown.map((one) =>
          item(say('list.group', { name: say(`group.${one}`), count: tally[one] }), one),
        ),
      ]}
    />
  )
}
