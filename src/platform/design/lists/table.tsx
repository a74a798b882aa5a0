import { type ComponentChildren, isValidElement } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'

export interface Column<Key extends string> {
  readonly key: Key
  readonly label: string
  /** Aligned on its last digit. */
  readonly isNumeric?: boolean
  /** Kept on one line, as a date is. */
  readonly isWhole?: boolean
  /** Given when the list can be ordered by this column. */
  readonly sort?: { readonly href: string; readonly state: 'ascending' | 'descending' | 'none' }
}

export type Row<Key extends string> = Readonly<Record<Key, ComponentChildren>>

export interface TableProps<Key extends string> {
  readonly caption: ComponentChildren
  /** Needed as text when the caption is not a plain string. */
  readonly captionText?: string
  readonly isCaptionHidden?: boolean
  /** The first column names its row. */
  readonly columns: readonly [Column<Key>, ...Column<Key>[]]
  /** Or a hole for those that are drawn once each, as `TableRow`s. */
  readonly rows: readonly Row<Key>[] | string
  readonly total?: Row<Key>
  /**
   * On a phone: `cards` writes each row as a small card, each value with the name of its column;
   * `scroll` keeps the grid, in a region one can scroll with the keyboard.
   */
  readonly narrow?: 'cards' | 'scroll'
}

/** Figures in rows and columns, read well by eyes, ears and thumbs. */
export function Table<Key extends string>(props: TableProps<Key>) {
  const { columns, rows, total, narrow = 'cards' } = props
  const say = useWords(designWords)
  const table = (
    // The roles stay when a phone's stylesheet turns cells into blocks and browsers forget the table.
    <table class={`ds-table table table-${narrow}`} role="table">
      <caption class={props.isCaptionHidden === true ? 'visually-hidden' : undefined}>
        {props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeadCell column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {typeof rows === 'string'
          ? rows
          : rows.map((row) => <TableRow columns={columns} row={row} />)}
      </tbody>
      {total !== undefined && (
        <tfoot role="rowgroup">
          <TableRow columns={columns} row={total} />
        </tfoot>
      )}
    </table>
  )
  if (narrow === 'cards') return table

  const caption = props.captionText ?? (typeof props.caption === 'string' ? props.caption : '')
  return (
    <div
      class="table-region"
      role="region"
      tabIndex={0}
      aria-label={say('scrollable-table', { caption })}
    >
      {table}
    </div>
  )
}

const kindOf = ({ isNumeric, isWhole }: Pick<Column<string>, 'isNumeric' | 'isWhole'>) =>
  isNumeric === true ? 'numeric' : isWhole === true ? 'whole' : undefined

function HeadCell<Key extends string>({ column }: { readonly column: Column<Key> }) {
  const { sort } = column
  return (
    <th scope="col" role="columnheader" class={kindOf(column)} aria-sort={sort?.state}>
      {sort === undefined ? (
        column.label
      ) : (
        <a class="table-sort" href={sort.href}>
          {column.label}
        </a>
      )}
    </th>
  )
}

/** On a phone a cell is a grid, the name of its column beside one thing: several are put together. */
function inOnePiece(value: ComponentChildren): ComponentChildren {
  const isPlain = typeof value !== 'object' || value === null
  const isElement = isValidElement(value) && typeof value.type === 'string'
  return isPlain || isElement ? value : <div>{value}</div>
}

export function TableRow<Key extends string>(props: {
  readonly columns: TableProps<Key>['columns']
  readonly row: Row<Key>
}) {
  const [first, ...others] = props.columns
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class={kindOf(first)}>
        {props.row[first.key]}
      </th>
      {others.map((column) => (
        <td role="cell" class={kindOf(column)} data-label={column.label}>
          {inOnePiece(props.row[column.key])}
        </td>
      ))}
    </tr>
  )
}
