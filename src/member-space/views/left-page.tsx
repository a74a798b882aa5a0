import { type Body, bodyPaths } from '../../bodies/index.ts'
import { Actions, Block, LinkButton, PageHeading, titleIn } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { spaceWords } from '../words/index.ts'

/** To who sat there until now: the space is closed to her, and why. */
export const leftPage = (body: Body, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('left.title'),
  isPrivate: true,
  body: <Left body={body} />,
})

function Left({ body }: { readonly body: Body }) {
  const say = useWords(spaceWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('left.title')}
        lead={say('left.lead', { body: titleIn(body.name, speech) })}
      />
      <p>{say('left.data')}</p>
      <Actions>
        <LinkButton variant="secondary" href={address(bodyPaths.one(body.id))}>
          {say('left.public')}
        </LinkButton>
      </Actions>
    </Block>
  )
}
