/** A key of a device, as its owner sees it. */
export interface PasskeyShown {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** For whom a device makes a key, and from which pages it will give it: ours, and no look-alike. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

export const relyingPartyOf = (origin: string): RelyingParty => ({
  id: new URL(origin).hostname,
  origin: new URL(origin).origin,
})

/** Minutes a device has to answer. */
export const challengeMinutes = 5
/** Keys of one account: phones, computers, a key in a drawer. */
export const mostPasskeys = 10
/** Challenges one network address may ask for in an hour: a school shares one. */
export const challengesPerAddress = 120
