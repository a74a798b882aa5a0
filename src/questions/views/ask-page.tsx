import { suggestionsPath } from '../../addresses/index.ts'
import {
  Alert,
  type AreaGeometry,
  Block,
  Button,
  EmailField,
  ErrorSummary,
  FileField,
  Form,
  PageHeading,
  PhoneField,
  PointField,
  RadioList,
  SectionHeading,
  Select,
  SuggestField,
  TextArea,
  TextField,
  Trap,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mostPlace, mostSubject, ways } from '../rules/ask-form.ts'
import { planSpot } from '../rules/plan-spot.ts'
import { questionPaths } from '../rules/paths.ts'
import { questionWords } from '../words/index.ts'
import { isEmpty, type Offer, SimilarOffer } from './similar-offer.tsx'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'

export interface AskModel {
  /** Drawn with the form: sent twice, it is one question. */
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  /** What the plan draws; none: there is no plan. */
  readonly areas: readonly AreaGeometry[]
  /** Somebody pointed on the plan, without script: nothing is sent yet. */
  readonly hasPointed: boolean
  /** The town’s addresses are known: they are proposed as one types. */
  readonly hasFile: boolean
  /** What was answered already, and who else may act; shown once before it is sent. */
  readonly offer: Offer
  /** With this very form: a browser does not send it again by itself. */
  readonly wasPhotoSent: boolean
  /** The subject it was offered for. */
  readonly seen: string
  readonly dayOf: (instant: string) => string
}

/** Asking the town: one page, without an account. */
export function askPage(model: AskModel, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: say('ask.title'),
    description: say('ask.lead'),
    trail: [{ label: say('list.title'), path: questionPaths.all() }],
    islands: [
      'already-answered',
      ...(model.areas.length > 0 ? ['point-on-plan'] : []),
      ...(model.hasFile ? ['address-as-you-type'] : []),
    ],
    body: <Ask {...model} />,
  }
}

function Ask(model: AskModel) {
  const { key, given, faults, offer, seen } = model
  const say = useWords(questionWords)
  const address = useAddress()
  const isOffered = !isEmpty(offer)
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('ask.title')} lead={say('ask.lead')} />
      {model.hasPointed && (
        <Alert kind="success" isAnnounced>
          {say('ask.plan-done')}
        </Alert>
      )}
      {isOffered ? (
        <Alert kind="warning" isAnnounced>
          {say('offer.before-sending')}
        </Alert>
      ) : (
        <Alert kind="warning">{say('ask.hurry')}</Alert>
      )}
      <Form action={address(questionPaths.ask())} hasFiles>
        {/* The first button is the one that « Enter » presses: never the plan. */}
        <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="seen" value={seen} />
        <TextField
          {...field('subject')}
          label={say('ask.subject')}
          hint={say('ask.subject-hint')}
          maxLength={mostSubject}
          width={60}
        />
        <SimilarOffer {...offer} neighbourhoods={model.neighbourhoods} dayOf={model.dayOf} />
        {/* Without a limit of its own: a text pasted too long is told so, and never cut. */}
        <TextArea
          {...field('words')}
          label={say('ask.words')}
          hint={say('ask.words-hint')}
          rows={6}
        />
        <FileField
          name="photo"
          label={say('ask.photo')}
          hint={say(model.wasPhotoSent ? 'ask.photo-again' : 'ask.photo-hint')}
          error={faultOf(faults, 'photo', say)}
          accept="image/jpeg,image/png,image/webp"
          isOptional
        />
        <SectionHeading title={say('ask.where')} />
        <Where {...model} />
        <HowToAnswer {...model} />
        <RadioList
          {...field('public')}
          label={say('ask.public')}
          choices={[
            { value: 'yes', label: say('ask.public-yes'), hint: say('ask.public-yes-hint') },
            { value: 'no', label: say('ask.public-no') },
          ]}
        />
        <Trap label={say('ask.trap')} />
        <Button size="lg">{say(isOffered ? 'offer.send-anyway' : 'ask.send')}</Button>
      </Form>
    </Block>
  )
}

/** As many as a list offers. */
const mostOffered = 8

function Where({ given, faults, neighbourhoods, hasFile, areas }: AskModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  const place = {
    name: 'place',
    label: say('ask.place'),
    hint: say('ask.place-hint'),
    value: typed(given, 'place'),
    error: faultOf(faults, 'place', say),
    maxLength: mostPlace,
    width: 40,
    isOptional: true,
  }
  return (
    <>
      {hasFile ? (
        <SuggestField
          {...place}
          source={address(suggestionsPath)}
          listLabel={say('ask.place-offered')}
          codeName="placeCode"
          code={typed(given, 'placeCode')}
          chosenForName="placeFor"
          chosenFor={typed(given, 'placeFor')}
          texts={{
            found: Array.from({ length: mostOffered + 1 }, (_, count) =>
              say('ask.place-found', { count }),
            ),
            chosen: say('ask.place-chosen', { name: '{name}' }),
            goOn: say('ask.place-go-on'),
            incomplete: say('ask.place-incomplete'),
          }}
        />
      ) : (
        <TextField {...place} />
      )}
      {areas.length > 0 && (
        <PointField
          areas={areas}
          mark={planSpot(typed(given, 'planX'), typed(given, 'planY'))}
          label={say('ask.plan')}
          hint={say('ask.plan-hint')}
          chosen={say('ask.plan-chosen')}
          error={faultOf(faults, 'plan', say)}
          imageSrc={address(questionPaths.plan())}
          removeLabel={say('ask.plan-remove')}
        />
      )}
      {neighbourhoods.length > 0 && (
        <Select
          name="neighbourhood"
          label={say('ask.neighbourhood')}
          emptyLabel={say('ask.neighbourhood-any')}
          value={typed(given, 'neighbourhood')}
          error={faultOf(faults, 'neighbourhood', say)}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

function HowToAnswer({ given, faults }: AskModel) {
  const say = useWords(questionWords)
  const field = typedFields(given, faults, say)
  return (
    <>
      <RadioList
        {...field('way')}
        label={say('ask.way')}
        choices={ways.map((value) => ({
          value,
          label: say(`ask.way-${value}`),
          ...(value === 'number' && { hint: say('ask.way-number-hint') }),
        }))}
      />
      <EmailField
        {...field('email')}
        label={say('ask.email')}
        hint={say('ask.way-only')}
        isOptional
      />
      <PhoneField
        {...field('phone')}
        label={say('ask.phone')}
        hint={say('ask.way-only')}
        isOptional
      />
    </>
  )
}
