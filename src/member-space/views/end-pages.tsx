import { Block, Button, Form, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { spaceWords } from '../words/index.ts'

interface EndModel {
  /** With its secret. */
  readonly path: string
  readonly body: string
}

/** By the link of a mail, without signing in: these mails stop. */
export const endPage = (model: EndModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('end.title'),
  isPrivate: true,
  body: <End {...model} />,
})

function End({ path, body }: EndModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('end.title')} lead={say('end.lead', { body })} />
      <Form action={address(path)}>
        <Button>{say('end.send')}</Button>
      </Form>
    </Block>
  )
}

export const endedPage = (speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('ended.title'),
  isPrivate: true,
  body: <Ended />,
})

function Ended() {
  const say = useWords(spaceWords)
  return (
    <Block>
      <PageHeading title={say('ended.title')} lead={say('ended.lead')} />
    </Block>
  )
}
