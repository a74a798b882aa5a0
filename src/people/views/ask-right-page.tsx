import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  TextArea,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { longestText, type RequestKind } from '../rules/rights-request.ts'
import { accountPath, askRightPath, dataPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface AskRightModel {
  readonly about: {
    /** As in the address. */
    readonly type: string
    readonly kind: RequestKind
    /** Of an objection: the table, and what it is for. */
    readonly subject: string
    readonly purpose: string
  }
  readonly typed: string
  readonly fault: 'missing' | 'too-long' | 'too-many' | null
}

/** A request about one’s own data, in one’s own words. */
export function askRightPage(model: AskRightModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say(`ask.${model.about.kind}-title`),
    isPrivate: true,
    trail: [
      { label: say('account.title'), path: accountPath },
      { label: say('rights.title'), path: dataPath },
    ],
    body: <AskRight {...model} />,
  }
}

function AskRight({ about, typed, fault }: AskRightModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const error = fault === null ? undefined : say(`ask.fault-${fault}`, { most: longestText })
  const { type, kind, subject, purpose } = about
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'text', message: error }]} />
      <PageHeading title={say(`ask.${kind}-title`)} lead={say(`ask.${kind}-lead`)} />
      {purpose !== '' && <p>{say('ask.about', { purpose })}</p>}
      <Form action={address(askRightPath)}>
        <input type="hidden" name="type" value={type} />
        <input type="hidden" name="sujet" value={subject} />
        <TextArea
          name="text"
          label={say('ask.text')}
          value={typed}
          error={error}
          maxLength={longestText}
          rows={6}
        />
        <Button>{say('ask.send')}</Button>
      </Form>
    </Block>
  )
}
