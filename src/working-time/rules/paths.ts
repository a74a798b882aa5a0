const hours = '/administration/temps'
const costs = '/administration/couts'

/** Addresses of working time and of costs, without language. */
export const workingTimePaths = {
  own: () => hours,
  ownCsv: () => `${hours}/mes-heures.csv`,
  meeting: (number: number) => `${hours}/reunions/${number}`,
  withdraw: (number: number) => `${hours}/reunions/${number}/retrait`,
  recoveries: () => `${hours}/recuperations`,
  withdrawRecovery: (id: string) => `${hours}/recuperations/${id}/retrait`,
  team: () => `${hours}/equipe`,
  teamCsv: () => `${hours}/equipe.csv`,
  agent: (person: string) => `${hours}/agents/${person}`,
  rates: () => `${hours}/coefficients`,
} as const

export const costPaths = {
  all: () => costs,
  csv: () => `${costs}/couts.csv`,
  meeting: (number: number) => `${costs}/reunions/${number}`,
  withdraw: (number: number, line: string) => `${costs}/reunions/${number}/${line}/retrait`,
} as const
