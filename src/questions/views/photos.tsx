import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  Form,
  LinkButton,
  PageHeading,
  Photo,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { mostPhotoWords, type QuestionPhoto } from '../rules/photo.ts'
import { photoWords, workWords } from '../words/index.ts'
import type { RunModel } from './run-model.ts'

/** What agents see of the photos of who asked. */
export function SentPhotos({
  photos,
  to,
}: {
  readonly photos: readonly QuestionPhoto[]
  readonly to: (what: string) => string
}) {
  const say = useWords(photoWords)
  const address = useAddress()
  if (photos.length === 0) return null
  return (
    <>
      <SectionHeading title={say('title', { count: photos.length })} lead={say('agents-only')} />
      {photos.map(({ id, words, width, height }) => (
        <Photo
          src={address(to(`photos/${id}`))}
          words={words ?? say('not-told')}
          width={width}
          height={height}
        />
      ))}
    </>
  )
}

/** The same for an officer, who shows them to anybody, takes them back or erases them. */
export function RunPhotos(model: RunModel) {
  const { photos } = model.inside
  const say = useWords(photoWords)
  if (photos.length === 0) return null
  return (
    <>
      <SectionHeading title={say('title', { count: photos.length })} lead={say('lead')} />
      {photos.map((photo) => (
        <RunPhoto photo={photo} {...model} />
      ))}
    </>
  )
}

function RunPhoto({ photo, question, ...model }: RunModel & { readonly photo: QuestionPhoto }) {
  const say = useWords(photoWords)
  const sayWork = useWords(workWords)
  const address = useAddress()
  const { id, words, width, height } = photo
  const at = (what = '') => address(questionPaths.run(question.number, `photos/${id}${what}`))
  return (
    <>
      <Photo src={at()} words={words ?? say('not-told')} width={width} height={height} />
      {words === null ? (
        <Form action={at()}>
          <TextField
            name="words"
            id={`photo-${id}`}
            label={say('words')}
            hint={say('words-hint')}
            value={model.sent === 'photo' ? typed(model.given, 'words') : ''}
            error={faultOf(model.faults, `photo-${id}`, sayWork)}
            maxLength={mostPhotoWords}
            width={60}
          />
          <Actions>
            <Button variant="secondary">{say('show')}</Button>
            <LinkButton variant="tertiary" href={at('/fin')}>
              {say('erase')}
            </LinkButton>
          </Actions>
        </Form>
      ) : (
        <>
          <Alert kind="info">
            {say(question.publishedAt === null ? 'shown-later' : 'shown', { words })}
          </Alert>
          <Form action={at('/retrait')}>
            <Button variant="secondary">{say('hide')}</Button>
          </Form>
        </>
      )}
    </>
  )
}

/** Before it goes for good. */
export function erasePhotoPage(number: number, photo: string, speech: Speech): Page {
  const say = sayWith(photoWords, speech)
  return {
    title: say('erase-title'),
    isPrivate: true,
    body: <Erase number={number} photo={photo} />,
  }
}

function Erase({ number, photo }: { readonly number: number; readonly photo: string }) {
  const say = useWords(photoWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('erase-title')} />
      <Confirmation
        title={say('erase-title')}
        effects={[say('erase-effect'), say('erase-mail')]}
        isIrreversible
        action={address(questionPaths.run(number, `photos/${photo}/fin`))}
        confirmLabel={say('erase')}
        cancelHref={address(questionPaths.run(number))}
      />
    </Block>
  )
}
