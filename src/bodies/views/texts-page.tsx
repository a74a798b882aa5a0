import {
  Block,
  CheckboxList,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type FormGiven, type Page, ticked, useAddress } from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Body, bodyKinds } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords } from '../words/index.ts'
import { Ends, trailTo, type Typed, useField } from './form-parts.tsx'

export interface TextsModel extends Typed {
  /** `null`: a body that begins. */
  readonly body: Body | null
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

/** What is written of a body, as its form would have been sent. */
export const textsGiven = ({ name, purpose, contact, neighbourhoods }: Body): FormGiven => ({
  nameFr: writtenIn(name, 'fr'),
  nameEn: writtenIn(name, 'en'),
  purposeFr: writtenIn(purpose, 'fr'),
  purposeEn: writtenIn(purpose, 'en'),
  contact: contact ?? '',
  neighbourhoods,
})

export function textsPage(model: TextsModel, speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return {
    title: say(model.body === null ? 'form.new-title' : 'form.edit-title'),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <Texts {...model} />,
  }
}

function Texts(model: TextsModel) {
  const { body, given, faults, neighbourhoods } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  const field = useField(model)
  const back = body === null ? bodyPaths.workbench() : bodyPaths.run(body.id)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={say(body === null ? 'form.new-title' : 'form.edit-title')}
        lead={body === null ? say('form.new-lead') : undefined}
      />
      <Form action={address(body === null ? bodyPaths.fresh() : bodyPaths.texts(body.id))}>
        {body === null && (
          <RadioList
            {...field('kind')}
            label={say('form.kind')}
            choices={bodyKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
          />
        )}
        <TextField {...field('nameFr')} label={say('form.name')} maxLength={120} width={48} />
        <TextArea {...field('purposeFr')} label={say('form.purpose')} />
        <CheckboxList
          name="neighbourhoods"
          label={say('form.neighbourhoods')}
          hint={say('form.neighbourhoods-hint')}
          values={ticked(given, 'neighbourhoods')}
          error={faultOf(faults, 'neighbourhoods', say)}
          choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
          isOptional
        />
        <TextField
          {...field('contact')}
          type="email"
          label={say('form.contact')}
          hint={say('form.contact-hint')}
          width={36}
          isOptional
        />
        <TextField
          {...field('nameEn')}
          label={say('form.name-en')}
          maxLength={120}
          width={48}
          isOptional
        />
        <TextArea {...field('purposeEn')} label={say('form.purpose-en')} isOptional />
        <Ends back={back} />
      </Form>
    </Block>
  )
}
