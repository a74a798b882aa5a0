const ofBody = (body: string): string => `/instances/${body}/credits`
const run = (body: string): string => `/administration/instances/${body}/credits`

/** Addresses of what bodies are granted, without language. */
export const bodyBudgetPaths = {
  /** Of anybody. */
  all: ofBody,
  csv: (body: string) => `${ofBody(body)}.csv`,
  one: (body: string, number: number | string) => `${ofBody(body)}/${number}`,
  /** Of officers. */
  workbench: run,
  run: (body: string, number: number | string, what = '') =>
    `${run(body)}/${number}${what === '' ? '' : `/${what}`}`,
  withdrawal: (body: string, number: number | string, expense: string) =>
    `${run(body)}/${number}/depenses/${expense}/retrait`,
} as const
