import { Actions, Button, Form, TextField } from '../../platform/design/index.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Chosen, type ChosenColour, chosenColours } from '../rules/colours.ts'
import { settingPaths } from '../rules/settings.ts'
import { settingsWords } from '../words/index.ts'
import { ColourSamples } from './colour-samples.tsx'
import { type AroundSetting, settingPage } from './setting-frame.tsx'

export interface ColoursModel {
  readonly around: AroundSetting
  /** As typed. */
  readonly given: FormGiven
  /** Fields in which no colour could be read. */
  readonly unreadable: readonly ChosenColour[]
  /** Fields read otherwise than they were written. */
  readonly corrected: readonly ChosenColour[]
  /** What is shown below: those typed, where they can be read. */
  readonly seen: Chosen
}

/** The five colours of the town, with what the theme makes of them. */
export function coloursPage(model: ColoursModel, speech: Speech): Page {
  const say = sayWith(settingsWords, speech)
  return settingPage(
    {
      setting: 'colours',
      around: model.around,
      islands: ['preview-colours'],
      faults: model.unreadable.map((field) => ({
        field,
        message: say('colours.fault', { name: say(`colours.${field}`) }),
      })),
      children: <ColourFields {...model} />,
    },
    speech,
  )
}

function ColourFields({ given, unreadable, corrected, seen }: ColoursModel) {
  const say = useWords(settingsWords)
  const address = useAddress()
  return (
    <>
      <Form
        action={address(settingPaths.colours)}
        id="couleurs"
        class="form colour-form"
        autocomplete="off"
      >
        {chosenColours.map((name) => (
          <TextField
            name={name}
            label={say(`colours.${name}`)}
            hint={say(`colours.${name}-hint`)}
            value={typed(given, name)}
            error={
              unreadable.includes(name)
                ? say('colours.fault', { name: say(`colours.${name}`) })
                : undefined
            }
            width={10}
            maxLength={24}
          />
        ))}
        <Actions>
          <Button variant="secondary" name="act" value="see">
            {say('colours.see')}
          </Button>
          <Button name="act" value="save">
            {say('save')}
          </Button>
        </Actions>
      </Form>
      <div id="apercu-couleurs" data-pick={say('colours.pick')}>
        <ColourSamples seen={seen} corrected={corrected} />
      </div>
    </>
  )
}
