/** What became of a ballot that was cast: taken, or refused with a reason. There is no third. */
export type CastOutcome =
  | { readonly ok: true; readonly how: 'cast' | 'replaced'; readonly fingerprint: Uint8Array }
  | { readonly ok: false; readonly why: CastRefusal }

export type CastRefusal =
  | 'not-open-yet'
  | 'closed'
  | 'already-voted'
  | 'wrong-length'
  | 'replayed'
  | 'other-lists'
  | 'no-such-box'
