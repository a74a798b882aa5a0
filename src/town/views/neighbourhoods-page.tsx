import {
  Button,
  EmptyState,
  FileField,
  Form,
  NeighbourhoodMap,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { type Say } from '../../platform/words/catalogue.ts'
import { sayWith, type Speech, spokenIn, useWords } from '../../platform/words/speech.tsx'
import type { DrawingFault } from '../methods/read-neighbourhoods.ts'
import { settingPaths } from '../rules/settings.ts'
import type { Neighbourhood } from '../rules/town.ts'
import { placesWords } from '../words/index.ts'
import { type AroundSetting, settingPage } from './setting-frame.tsx'

export type UploadFault = DrawingFault | { readonly code: 'no-file' | 'too-large' }

export interface NeighbourhoodsModel {
  readonly around: AroundSetting
  readonly neighbourhoods: readonly Neighbourhood[]
  readonly formers: readonly {
    readonly id: string
    readonly when: string
    readonly count: number
  }[]
  readonly faults: readonly UploadFault[]
  /** The neighbourhood whose new name is not taken. */
  readonly misnamed: { readonly id: string; readonly name: string } | null
}

const faultsShown = 20

/** The neighbourhoods of the town, drawn; a file that would replace them; those that were. */
export function neighbourhoodsPage(model: NeighbourhoodsModel, speech: Speech): Page {
  const say = sayWith(placesWords, speech)
  const { misnamed } = model
  const drawing = model.faults.slice(0, faultsShown).map((fault) => ({
    field: 'fichier',
    message: faultText(fault, say, (count) => formatCount(count, spokenIn(speech))),
  }))
  const naming =
    misnamed === null ? [] : [{ field: `nom-${misnamed.id}`, message: say('fault-rename') }]
  return settingPage(
    {
      setting: 'neighbourhoods',
      around: model.around,
      faults: [...drawing, ...naming],
      children: <Neighbourhoods {...model} />,
    },
    speech,
  )
}

type Words = Say<keyof (typeof placesWords)['messages']['fr']>

function faultText(fault: UploadFault, say: Words, write: (count: number) => string): string {
  const key = `fault-${fault.code}` as const
  if (fault.code === 'self-crossing') {
    const [longitude, latitude] = fault.at
    const at = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
    return say(key, { name: fault.name, at })
  }
  if (fault.code === 'overlap') {
    const { name, other, ground } = fault
    return say(key, { name, other, ground: write(ground) })
  }
  if (fault.code === 'too-many' || fault.code === 'too-many-points')
    return say(key, { count: write(fault.count) })
  if ('feature' in fault) return say(key, { feature: fault.feature })
  return say(key, 'name' in fault ? { name: fault.name } : {})
}

function Neighbourhoods({ neighbourhoods, formers, faults, misnamed }: NeighbourhoodsModel) {
  const say = useWords(placesWords)
  const address = useAddress()
  return (
    <>
      {neighbourhoods.length === 0 ? (
        <EmptyState title={say('none')}>{say('none-text')}</EmptyState>
      ) : (
        <NeighbourhoodMap caption={say('map')} areas={neighbourhoods.map(areaOf)} isListFolded />
      )}
      <SectionHeading
        title={say(neighbourhoods.length === 0 ? 'send' : 'send-again')}
        lead={say('send-lead')}
      />
      <Form action={address(settingPaths.neighbourhoods)} hasFiles>
        <FileField
          name="fichier"
          label={say('file')}
          hint={say('file-hint')}
          accept=".geojson,.json,application/geo+json,application/json"
          error={faults.length === 0 ? undefined : say('file-refused')}
        />
        <Button>{say('look')}</Button>
      </Form>
      {neighbourhoods.length > 0 && (
        <SectionHeading title={say('rename')} lead={say('rename-lead')} />
      )}
      <ul class="plain-list" role="list">
        {neighbourhoods.map((one) => (
          <RenameOne {...one} misnamed={misnamed?.id === one.id ? misnamed.name : null} />
        ))}
      </ul>
      {formers.length > 0 && <SectionHeading title={say('formers')} lead={say('formers-lead')} />}
      <ul class="plain-list" role="list">
        {formers.map(({ id, when, count }) => (
          <li>
            {say('former', { when, count })}{' '}
            <a href={address(`${settingPaths.neighbourhoods}/essai/${id}`)}>{say('former-look')}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

export const areaOf = ({ id, name, outline }: Neighbourhood) => ({
  id,
  label: name,
  geometry: outline,
})

function RenameOne(props: Neighbourhood & { readonly misnamed: string | null }) {
  const { id, name, misnamed } = props
  const say = useWords(placesWords)
  const address = useAddress()
  return (
    <li>
      <Form action={address(`${settingPaths.neighbourhoods}/${id}/nom`)} class="inline-form">
        <TextField
          name="nom"
          id={`nom-${id}`}
          label={say('rename-of', { name })}
          value={misnamed ?? name}
          error={misnamed === null ? undefined : say('fault-rename')}
          width={24}
          maxLength={80}
        />
        <Button variant="tertiary">{say('rename-do')}</Button>
      </Form>
    </li>
  )
}
