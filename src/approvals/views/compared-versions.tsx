import { Comparison, FilterBar, Select } from '../../platform/design/index.ts'
import { compareTexts } from '../methods/compare-texts.ts'

export interface NamedText {
  readonly name: string
  readonly text: string
}

/** Two texts side by side, what differs marked: both are whole. */
export function ComparedTexts({
  before,
  after,
}: {
  readonly before: NamedText
  readonly after: NamedText
}) {
  const compared = compareTexts(before.text, after.text)
  return <Comparison beforeLabel={before.name} {...compared} afterLabel={after.name} />
}

/** A version as it is chosen and read. */
export interface NamedVersion extends NamedText {
  readonly version: number
}

export interface ComparedVersionsProps {
  /** Where the two that are chosen are asked for: `?avant=1&apres=2`. */
  readonly action: string
  readonly versions: readonly NamedVersion[]
  readonly before: NamedVersion
  readonly after: NamedVersion
  readonly labels: { readonly before: string; readonly after: string; readonly compare: string }
}

/** Which two versions are compared, and the choice of two others. */
export function VersionChoice({
  action,
  versions,
  before,
  after,
  labels,
}: Omit<ComparedVersionsProps, 'versions' | 'before' | 'after'> & {
  readonly versions: readonly Pick<NamedVersion, 'version' | 'name'>[]
  readonly before: Pick<NamedVersion, 'version'>
  readonly after: Pick<NamedVersion, 'version'>
}) {
  const options = versions.map(({ version, name }) => ({ value: String(version), label: name }))
  return (
    <FilterBar action={action} actLabel={labels.compare}>
      <Select name="avant" label={labels.before} options={options} value={String(before.version)} />
      <Select name="apres" label={labels.after} options={options} value={String(after.version)} />
    </FilterBar>
  )
}

/** Two versions of a text side by side, and the choice of two others. */
export const ComparedVersions = (props: ComparedVersionsProps) => (
  <>
    <VersionChoice {...props} />
    <ComparedTexts before={props.before} after={props.after} />
  </>
)
