const run = (number: number): string => `/administration/reunions/${number}/retours`

/** Addresses of feedback, without language. */
export const feedbackPaths = {
  /** Of anybody: what the square in the room opens. */
  answer: (number: number) => `/reunions/${number}/votre-avis`,
  /** Of officers. */
  run,
  sheet: (number: number) => `${run(number)}/fiche.pdf`,
  csv: (number: number) => `${run(number)}/retours.csv`,
  paper: (number: number) => `${run(number)}/papier`,
  remarks: (number: number) => `${run(number)}/mots`,
  read: (number: number, remark: string) => `${run(number)}/mots/${remark}/lu`,
  erase: (number: number, remark: string) => `${run(number)}/mots/${remark}/effacement`,
  year: () => '/administration/reunions/retours',
  yearCsv: () => '/administration/reunions/retours.csv',
  questions: () => '/administration/reunions/retours/questions',
} as const
