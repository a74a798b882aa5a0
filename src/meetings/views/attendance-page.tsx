import { type Body, bodyPaths } from '../../bodies/index.ts'
import {
  Block,
  DownloadLink,
  EmptyState,
  PageHeading,
  ShortText,
  Table,
} from '../../platform/design/index.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { meetingPaths } from '../rules/paths.ts'
import type { AttendanceLine } from '../rules/presence.ts'
import { meetingWords } from '../words/index.ts'

export interface AttendanceModel {
  readonly body: Body
  readonly lines: readonly AttendanceLine[]
}

/** How often each member came over a year. It names people: never a public page. */
export const attendancePage = (model: AttendanceModel, speech: Speech): Page => ({
  title: sayWith(meetingWords, speech)('attendance.title'),
  trail: [{ label: sayWith(meetingWords, speech)('animation.councils'), path: bodyPaths.own() }],
  isPrivate: true,
  body: <AttendanceBody {...model} />,
})

const columns = ['name', 'present', 'excused', 'noted', 'rate'] as const

function AttendanceBody({ body, lines }: AttendanceModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        eyebrow={<ShortText content={body.name} />}
        title={say('attendance.title')}
        lead={say('attendance.lead')}
      />
      {lines.length === 0 ? (
        <EmptyState title={say('attendance.none')} />
      ) : (
        <>
          <Table
            caption={say('attendance.caption')}
            columns={[
              { key: 'name', label: say('attendance.name') },
              { key: 'present', label: say('attendance.present'), isNumeric: true },
              { key: 'excused', label: say('attendance.excused'), isNumeric: true },
              { key: 'noted', label: say('attendance.noted'), isNumeric: true },
              { key: 'rate', label: say('attendance.rate'), isNumeric: true },
            ]}
            rows={lines.map(({ name, present, excused, noted, percent }) => ({
              name,
              ...{ present: String(present), excused: String(excused), noted: String(noted) },
              rate:
                percent === null
                  ? say('attendance.no-rate')
                  : say('attendance.percent', { percent }),
            }))}
          />
          <p>
            <DownloadLink
              href={address(meetingPaths.attendanceCsv(body.id))}
              label={say('attendance.csv')}
              format="CSV"
            />
          </p>
        </>
      )}
    </Block>
  )
}

/** The same, for a spreadsheet. */
export function attendanceCsv(lines: readonly AttendanceLine[], speech: Speech): string {
  const say = sayWith(meetingWords, speech)
  const rows = lines.map(({ name, present, excused, noted, percent }) => [
    ...[name, String(present), String(excused), String(noted)],
    percent === null ? '' : String(percent),
  ])
  return csvFile([columns.map((column) => say(`attendance.${column}`)), ...rows])
}
