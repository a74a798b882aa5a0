/** The front door of meetings: from the date to published minutes. */
export { personalData } from './personal-data.ts'
