import { sql } from 'kysely'
import type { BallotBox } from '../rules/ballot-box.ts'

export const boxColumns = sql`
  id, subject_kind, subject_id, name, rule, sheet, opens_at as "opensAt", closes_at as "closesAt",
  shows_turnout as "showsTurnout", is_rehearsal as "isRehearsal", public_key as "publicKey",
  key_checked_at as "keyCheckedAt", sealed_bytes as "sealedBytes", state, acted_at as "actedAt",
  set_aside as "setAside", ballots, fingerprints_sha256 as "fingerprintsSha256",
  erased_variants as "erasedVariants", voters, register_kept_until as "registerKeptUntil",
  exists (select from ballot_box_secret where box = ballot_box.id) as "hasRegister"`

export type BoxRow = Omit<BallotBox, 'subject'> & {
  readonly subject_kind: string
  readonly subject_id: string
}

export const boxOf = ({ subject_kind, subject_id, ...row }: BoxRow): BallotBox => ({
  ...row,
  subject: { kind: subject_kind, id: subject_id },
})
