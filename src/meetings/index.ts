/** The front door of meetings: from the date to published minutes. */
export { meetingPaths } from './rules/paths.ts'
export {
  type MeetingKind,
  meetingKinds,
  type MeetingState,
  type PublicMeeting,
} from './rules/meeting.ts'
export { meetings } from './store/meetings.ts'
export { meetingKind, meetingsVersion } from './store/versions.ts'
export { personalData } from './personal-data.ts'
