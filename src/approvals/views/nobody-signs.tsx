import { rolesPath } from '../../people/index.ts'
import { Alert } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { approvalPaths } from '../rules/paths.ts'
import { approvalWords } from '../words/index.ts'
import { namesIn } from './sentences.ts'
import type { ShownApproval } from './shown-approval.ts'

/** Who can give a role that nobody holds. */
export interface WayOut {
  /** The reader herself. */
  readonly mayGrant: boolean
  /** Names of those to ask. */
  readonly administrators: readonly string[]
}

/** A text that nobody can sign waits for ever: who mends it, and where. */
export function NobodySigns(props: {
  readonly approvals: readonly ShownApproval[]
  readonly wayOut: WayOut
}) {
  const say = useWords(approvalWords)
  const address = useAddress()
  const { mayGrant, administrators } = props.wayOut
  const open = props.approvals.flatMap(({ steps }) => steps.filter(({ state }) => state === 'open'))
  if (open.every(({ holders }) => holders.length > 0)) return null
  const circuits = <a href={address(approvalPaths.circuits)}>{say('nobody.circuits')}</a>
  return (
    <Alert kind="warning">
      {mayGrant ? (
        <>
          {say('nobody.grant')} <a href={address(rolesPath)}>{say('nobody.roles')}</a> · {circuits}
        </>
      ) : (
        <>
          {say('nobody.ask', { count: administrators.length, names: namesIn(administrators, say) })}{' '}
          {say('nobody.meanwhile')} {circuits}
        </>
      )}
    </Alert>
  )
}
