import { dressed, type PaperPlace, type Piece, type Report } from '../../documents/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { PromiseRow } from '../rules/promises.ts'
import { satisfactionOf, type SteeringRow } from '../rules/steering.ts'
import { monthNamed, type MonthModel } from '../views/month-page.tsx'
import { inAll, rowsBy } from '../views/steering-model.ts'
import { nameOf, writtenDays, writtenShare } from '../views/steering-parts.tsx'
import { lineOf, stateOf } from '../views/waiting-table.tsx'
import { paperWords, steeringWords } from '../words/index.ts'
import { factsOf, heading, quiet, text } from './public-file.ts'

/** The deputy director’s page of one month: the same figures as on the screen. */
export function monthReport(place: PaperPlace, model: MonthModel): Report {
  const say = sayWith(steeringWords, place.speech)
  const { rows, before } = model
  return {
    ...dressed(place, say('month.title', { month: monthNamed(model) })),
    form: 'report',
    eyebrow: sayWith(paperWords, place.speech)('month.eyebrow'),
    pieces: [
      keyFigures(place, inAll(rows), inAll(before)),
      heading(say('month.departments')),
      byDepartment(place, model),
      heading(say('promises')),
      text(say('promises.lead')),
      promisesTold(place, model),
      heading(say('month.waiting')),
      text(say('month.waiting-lead')),
      waiting(place, model),
      quiet(say('method.text')),
    ],
  }
}

function keyFigures(place: PaperPlace, whole: SteeringRow, before: SteeringRow): Piece {
  const say = sayWith(steeringWords, place.speech)
  const sayOfPapers = sayWith(paperWords, place.speech)
  const then = (now: string, value: string) => `${now} · ${say('figure.before', { value })}`
  const days = (value: number | null) => writtenDays(value, say)
  return factsOf([
    [sayOfPapers('month.received'), then(String(whole.received), String(before.received))],
    [sayOfPapers('month.answered'), then(String(whole.answered), String(before.answered))],
    [sayOfPapers('month.open'), String(whole.open)],
    [sayOfPapers('month.late'), String(whole.late)],
    [sayOfPapers('month.median'), then(days(whole.median), days(before.median))],
    [sayOfPapers('month.ninth'), then(days(whole.ninth), days(before.ninth))],
    [sayOfPapers('month.satisfied'), writtenShare(satisfactionOf([whole])[0], say)],
  ])
}

function byDepartment(place: PaperPlace, model: MonthModel): Piece {
  const say = sayWith(steeringWords, place.speech)
  const rows = rowsBy(model.rows, 'service')
  const shares = satisfactionOf(rows)
  const cells = (row: SteeringRow, name: string, share: (typeof shares)[number] | undefined) => [
    name,
    ...[row.received, row.open, row.late].map(String),
    writtenDays(row.median, say),
    writtenDays(row.ninth, say),
    writtenShare(share, say),
  ]
  const whole = inAll(model.rows)
  return {
    is: 'table',
    head: [
      say('column.name'),
      say('column.received'),
      say('column.open'),
      say('column.late'),
      say('column.median'),
      say('column.ninth'),
      say('column.satisfied'),
    ],
    rows: [
      ...rows.map((row, rank) =>
        cells(row, nameOf(row, 'service', model, place.speech), shares[rank]),
      ),
      cells(whole, say('all'), satisfactionOf([whole])[0]),
    ],
  }
}

function promisesTold(place: PaperPlace, model: MonthModel): Piece {
  const say = sayWith(steeringWords, place.speech)
  const whole = model.promised.find(({ dimension }) => dimension === 'all')
  if (whole === undefined) return text(say('promises.none'))
  const cells = ({ due, onTime, late }: PromiseRow, name: string) => [
    name,
    ...[due, onTime, late].map(String),
  ]
  return {
    is: 'table',
    head: [
      say('column.name'),
      say('column.promises-due'),
      say('column.promises-kept'),
      say('column.promises-late'),
    ],
    rows: [
      ...rowsBy(model.promised, 'service').map((row) =>
        cells(row, nameOf(row, 'service', model, place.speech)),
      ),
      cells(whole, say('all')),
    ],
  }
}

function waiting(place: PaperPlace, { waiting: lines, departments, day }: MonthModel): Piece {
  const say = sayWith(steeringWords, place.speech)
  return {
    is: 'table',
    head: [
      say('column.question'),
      say('column.state'),
      say('column.department'),
      say('column.due'),
    ],
    rows: lines.map((line) => [
      lineOf(line, say),
      say(stateOf(line)),
      departments.find(({ id }) => id === line.department)?.name ?? '—',
      day(line.answerDueOn),
    ]),
  }
}
