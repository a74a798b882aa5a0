import {
  Block,
  EmptyState,
  PageHeading,
  ShortText,
  Table,
  titleIn,
} from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { Registration } from '../rules/registration.ts'
import { needsWords, registrationWords, workWords } from '../words/index.ts'
import { needLines } from './need-lines.ts'
import type { Place } from './place.ts'

export interface SheetModel extends Place {
  readonly thing: RegistrableThing
  readonly all: readonly Registration[]
}

/** At the door: who is expected, by name; neither addresses nor phones. */
export function sheetPage(model: SheetModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { thing } = model
  return {
    title: `${say('sheet.title')} : ${titleIn(thing.title, speech)}`,
    trail: [{ label: say('to-office'), path: registrationPaths.office(thing) }],
    isPrivate: true,
    body: <Sheet {...model} />,
  }
}

function Sheet({ thing, all, when }: SheetModel) {
  const say = useWords(workWords)
  const tell = useWords(registrationWords)
  const needs = useWords(needsWords)
  const coming = all
    .filter(({ state }) => state !== 'cancelled')
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'fr'))
  return (
    <Block>
      <PageHeading
        eyebrow={when(thing)}
        title={<ShortText content={thing.title} />}
        lead={say('sheet.lead')}
      />
      {coming.length === 0 ? (
        <EmptyState title={say('list-empty')} />
      ) : (
        <Table
          caption={say('sheet.title')}
          columns={[
            { key: 'name', label: say('name') },
            { key: 'number', label: say('number'), isNumeric: true },
            { key: 'people', label: say('people'), isNumeric: true },
            { key: 'needs', label: say('needs') },
            { key: 'state', label: say('state') },
            { key: 'came', label: say('sheet.came') },
          ]}
          rows={coming.map((one) => ({
            name: one.name ?? say('erased'),
            number: one.number,
            people: tell('register.people-choice', { count: one.people }),
            needs:
              one.needs === null
                ? ''
                : needLines(one.needs, needs).map((line) => <div>{line}</div>),
            state: say(`state.${one.state}`),
            came: '☐',
          }))}
        />
      )}
    </Block>
  )
}
