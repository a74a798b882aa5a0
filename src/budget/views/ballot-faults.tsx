import { Alert } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Edition } from '../rules/edition.ts'
import type { BallotExcess, BallotLack } from '../rules/invented-ballot.ts'
import { budgetWords } from '../words/index.ts'
import { useMoney } from './money.tsx'

/** Why the town would have refused a ballot, each reason in one sentence. */
export function BallotFaults(props: {
  readonly edition: Edition
  readonly excesses: readonly BallotExcess[]
}) {
  const say = useWords(budgetWords)
  const money = useMoney(props.edition)
  const sentence = (excess: BallotExcess): string =>
    excess.code === 'too-dear'
      ? say('share.too-dear', { cost: money(excess.cost), most: money(excess.most) })
      : say(`share.${excess.code}`, excess)
  return (
    <Alert kind="warning" title={say('share.refused')}>
      {props.excesses.map((excess) => (
        <p>{sentence(excess)}</p>
      ))}
    </Alert>
  )
}

/** What a ballot still lacks: its money can be followed meanwhile. */
export function BallotLacks({ lacks }: { readonly lacks: readonly BallotLack[] }) {
  const say = useWords(budgetWords)
  return (
    <>
      {lacks.map((lack) => (
        <Alert kind="info">{say(`share.${lack.code}`, lack)}</Alert>
      ))}
    </>
  )
}
