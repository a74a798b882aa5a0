import {
  Actions,
  Alert,
  Confirmation,
  LinkButton,
  NeighbourhoodMap,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import { isApplicable, type NeighbourhoodChange } from '../rules/neighbourhood-changes.ts'
import { settingPaths } from '../rules/settings.ts'
import type { Neighbourhood } from '../rules/town.ts'
import { placesWords } from '../words/index.ts'
import { areaOf } from './neighbourhoods-page.tsx'
import { type AroundSetting, settingPage } from './setting-frame.tsx'

export interface DrawingModel {
  readonly around: AroundSetting
  readonly id: string
  readonly drawn: readonly Neighbourhood[]
  readonly changes: readonly NeighbourhoodChange[]
}

/** A drawing before it replaces anything: how it looks, and what it would change. */
export const drawingPage = (model: DrawingModel, speech: Speech): Page =>
  settingPage(
    { setting: 'neighbourhoods', around: model.around, children: <Drawing {...model} /> },
    speech,
  )

function Drawing({ id, drawn, changes }: DrawingModel) {
  const say = useWords(placesWords)
  const address = useAddress()
  const back = address(settingPaths.neighbourhoods)
  const effects = changes.map(({ kind, name, formerName }) =>
    say(`change-${kind}`, { name, former: formerName ?? '' }),
  )
  return (
    <>
      <SectionHeading title={say('drawing')} lead={say('drawing-lead')} />
      <NeighbourhoodMap caption={say('map-new')} areas={drawn.map(areaOf)} isListFolded />
      {isApplicable(changes) ? (
        <Confirmation
          title={say('apply-title')}
          effects={[...effects, say('apply-addresses'), say('apply-undo')]}
          action={`${back}/essai/${id}`}
          confirmLabel={say('apply')}
          cancelHref={back}
        />
      ) : (
        <>
          <Alert kind="danger" title={say('blocked')}>
            <ul>
              {changes
                .filter(({ votedIn }) => votedIn !== null)
                .map(({ name, votedIn }) => (
                  <li>{say('blocked-by', { name, edition: votedIn ?? '' })}</li>
                ))}
            </ul>
          </Alert>
          <Actions>
            <LinkButton href={back}>{say('blocked-back')}</LinkButton>
          </Actions>
        </>
      )}
    </>
  )
}
