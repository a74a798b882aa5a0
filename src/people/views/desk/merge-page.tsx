import { Alert, Block, Confirmation, PageHeading } from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { mostPerDay } from '../../rules/desk-acts.ts'
import type { MergeRefusal } from '../../rules/merge.ts'
import { deskWords } from '../../words/index.ts'

export interface MergeModel {
  readonly kept: { readonly party: string; readonly name: string }
  readonly gone: { readonly party: string; readonly name: string }
  readonly effect: {
    readonly contacts: number
    readonly cards: number
    readonly checks: number
    readonly children: number
  }
  /** `full`: the agent has merged all she may merge today. */
  readonly refusal: MergeRefusal | 'full' | null
}

/** Before two accounts become one: exactly what moves and what ends. */
export function mergePage(model: MergeModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return {
    title: say('merge.title'),
    isPrivate: true,
    trail: [
      { label: say('search.title'), path: deskPaths.search },
      { label: model.kept.name, path: deskPaths.person(model.kept.party) },
    ],
    body: <Merge {...model} />,
  }
}

function Refusal({ refusal }: { readonly refusal: NonNullable<MergeModel['refusal']> }) {
  const say = useWords(deskWords)
  if (refusal === 'full') return <>{say('limit.merges', { most: mostPerDay.merge })}</>
  const isOfDesk = refusal === 'own-account' || refusal === 'holds-role'
  return <>{isOfDesk ? say(`refusal.${refusal}`) : say(`merge.refusal-${refusal}`)}</>
}

function Merge({ kept, gone, effect, refusal }: MergeModel) {
  const say = useWords(deskWords)
  const address = useAddress()
  if (refusal !== null) {
    return (
      <Block>
        <PageHeading title={say('merge.refused-title')} />
        <Alert kind="warning">
          <Refusal refusal={refusal} />
        </Alert>
        <p>
          <a href={address(deskPaths.person(gone.party))}>{say('alike.open')}</a>
        </p>
      </Block>
    )
  }
  const counted = ['contacts', 'cards', 'checks', 'children'] as const
  return (
    <Block>
      <Confirmation
        title={say('merge.title')}
        level={1}
        effects={[
          say('merge.kept', { name: kept.name }),
          say('merge.gone', { name: gone.name }),
          ...counted.map((what) => say(`merge.${what}`, { count: effect[what] })),
          say('merge.sessions'),
        ]}
        isIrreversible
        action={address(deskPaths.merge(kept.party, gone.party))}
        confirmLabel={say('merge.do')}
        cancelHref={address(deskPaths.person(kept.party))}
      />
    </Block>
  )
}
