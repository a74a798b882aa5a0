/** A thing one chooses by its name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** '' when it is not among them. */
export const nameIn = (all: readonly Named[], id: string | null): string =>
  all.find((one) => one.id === id)?.name ?? ''
