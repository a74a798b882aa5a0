/** The front door of meetings: from the date to published minutes. */
export { meetingCalendar } from './routes/calendar-entries.ts'
export { personalData } from './personal-data.ts'
