import { Block, Confirmation, LinkButton, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { ResetRefusal } from '../rules/permissions.ts'
import { printedCode } from '../rules/codes.ts'
import { recoveryDays } from '../rules/session-life.ts'
import { resetPath, rolesPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface ResetModel {
  readonly party: string
  readonly name: string
  readonly refusal: ResetRefusal | null
}

/** Before a second factor is taken back: exactly what goes, and what comes after. */
export function resetPage(model: ResetModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('reset.title', { name: model.name || say('reset.somebody') }),
    isPrivate: true,
    trail: [{ label: say('roles.title'), path: rolesPath }],
    body: <ResetBody {...model} />,
  }
}

function ResetBody({ party, name, refusal }: ResetModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const title = say('reset.title', { name: name || say('reset.somebody') })
  if (refusal !== null) {
    const message = say(`reset.fault-${refusal}`)
    return (
      <Block>
        <PageHeading title={title} lead={message} />
        <LinkButton variant="secondary" href={address(rolesPath)}>
          {say('roles.title')}
        </LinkButton>
      </Block>
    )
  }
  return (
    <Block>
      <Confirmation
        title={title}
        level={1}
        effects={[
          say('reset.effect-1'),
          say('reset.effect-2'),
          say('reset.effect-3'),
          say('reset.effect-4'),
        ]}
        isIrreversible
        action={address(`${resetPath}/${party}`)}
        confirmLabel={say('reset.do')}
        cancelHref={address(rolesPath)}
      />
    </Block>
  )
}

/** The code to hand over, shown once. */
export function resetDonePage(
  model: { readonly name: string; readonly code: string },
  speech: Speech,
): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('reset.done-title'), isPrivate: true, body: <ResetDone {...model} /> }
}

function ResetDone({ name, code }: { readonly name: string; readonly code: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const about = { name: name || say('reset.somebody'), days: recoveryDays }
  return (
    <Block>
      <PageHeading title={say('reset.done-title')} lead={say('reset.done-lead', about)} />
      <p>
        <code class="code-to-copy">{printedCode(code)}</code>
      </p>
      <LinkButton variant="secondary" href={address(rolesPath)}>
        {say('roles.title')}
      </LinkButton>
    </Block>
  )
}
