import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  Table,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { settingWords } from '../words/index.ts'

export interface Open311KeysModel {
  readonly keys: readonly {
    readonly id: string
    readonly name: string
    readonly madeAt: string
    readonly revokedAt: string | null
    readonly lastUsedAt: string | null
  }[]
  /** Just made: shown once. */
  readonly made: { readonly name: string; readonly secret: string } | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly dayOf: (instant: string) => string
  readonly apiAddress: string
}

/** Keys of other programs: made, and taken back. */
export function open311KeysPage(model: Open311KeysModel, speech: Speech): Page {
  const say = sayWith(settingWords, speech)
  return { title: say('keys.title'), isPrivate: true, body: <Keys {...model} /> }
}

function Keys({ keys, made, given, faults, dayOf, apiAddress }: Open311KeysModel) {
  const say = useWords(settingWords)
  const address = useAddress()
  const root = address(questionPaths.open311Keys())
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {made !== null && (
        <Alert kind="success" isAnnounced>
          <p>{say('keys.made', { name: made.name })}</p>
          <p>
            <code class="code-to-copy">{made.secret}</code>
          </p>
        </Alert>
      )}
      <PageHeading title={say('keys.title')} lead={say('keys.lead')} />
      <p>{say('keys.address', { address: apiAddress })}</p>
      <Form action={root}>
        <TextField
          name="name"
          label={say('keys.name')}
          value={made === null ? typed(given, 'name') : ''}
          error={faultOf(faults, 'name', say)}
          width={40}
        />
        <Button>{say('keys.make')}</Button>
      </Form>
      {keys.length === 0 ? (
        <EmptyState title={say('keys.none')}>{say('keys.none-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('keys.title')}
          isCaptionHidden
          columns={[
            { key: 'name', label: say('keys.column.name') },
            { key: 'made', label: say('keys.column.made') },
            { key: 'used', label: say('keys.column.used') },
            { key: 'act', label: say('keys.column.act') },
          ]}
          rows={keys.map(({ id, name, madeAt, lastUsedAt, revokedAt }) => ({
            name,
            made: dayOf(madeAt),
            used: lastUsedAt === null ? say('keys.never') : dayOf(lastUsedAt),
            act:
              revokedAt === null ? (
                <Form action={`${root}/${id}/fin`}>
                  <Button variant="secondary">
                    {say('keys.revoke')} <span class="visually-hidden">{name}</span>
                  </Button>
                </Form>
              ) : (
                say('keys.revoked', { day: dayOf(revokedAt) })
              ),
          }))}
        />
      )}
    </Block>
  )
}
