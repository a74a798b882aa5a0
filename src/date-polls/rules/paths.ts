const office = '/administration/sondages-de-dates'
const own = '/mon-espace/sondages-de-dates'

/** Addresses of polls for a date, without language. */
export const datePollPaths = {
  all: () => office,
  /** For a body, or for one of its meetings that is planned. */
  freshOf: (body: string) => `${office}/instances/${body}`,
  freshFor: (meeting: number) => `${office}/reunions/${meeting}`,
  run: (number: number) => `${office}/${number}`,
  keep: (number: number) => `${office}/${number}/date-retenue`,
  drop: (number: number) => `${office}/${number}/abandon`,
  /** What somebody said by telephone, noted for her. */
  note: (number: number, voter: string) => `${office}/${number}/reponses/${voter}`,
  /** Those that ask somebody with an account. */
  own: (body = '') => (body === '' ? own : `${own}?instance=${body}`),
  ownOne: (number: number) => `${own}/${number}`,
  /** The personal page of who is asked. */
  answer: (secret: string) => `/sondages-de-dates/${secret}`,
} as const
