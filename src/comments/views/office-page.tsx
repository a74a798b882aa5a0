import { Alert, Block, Confirmation, LinkButton, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Commented } from '../rules/comment.ts'
import { commentPaths } from '../rules/paths.ts'
import type { ThreadState } from '../rules/thread.ts'
import { commentWords } from '../words/index.ts'

export interface OfficeModel {
  readonly about: Commented
  readonly thing: { readonly title: string; readonly path: string }
  readonly state: ThreadState
  readonly total: number
  readonly isDone: boolean
}

/** Opening and closing the comments of one thing. */
export function officePage(model: OfficeModel, speech: Speech): Page {
  const say = sayWith(commentWords, speech)
  return {
    title: say('office.title'),
    trail: [{ label: model.thing.title, path: model.thing.path }],
    isPrivate: true,
    body: <Office {...model} />,
  }
}

function Office({ about, thing, state, total, isDone }: OfficeModel) {
  const say = useWords(commentWords)
  const address = useAddress()
  const isOpen = state === 'open'
  const doing = isOpen ? 'close' : 'open'
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('office.done')}
        </Alert>
      )}
      <PageHeading eyebrow={thing.title} title={say('office.title')} lead={say('office.lead')} />
      <p>{say(`office.${state}`, { count: total })}</p>
      <Confirmation
        title={say(`office.${doing}-title`)}
        effects={
          isOpen
            ? [say('office.close-effect')]
            : [say('office.open-effect'), say('office.open-young')]
        }
        action={address(commentPaths.office(about))}
        confirmLabel={say(`office.${doing}-send`)}
        cancelHref={address(thing.path)}
      >
        <input type="hidden" name="state" value={isOpen ? 'closed' : 'open'} />
      </Confirmation>
      <LinkButton variant="secondary" href={address(thing.path)}>
        {say('back')}
      </LinkButton>
    </Block>
  )
}
