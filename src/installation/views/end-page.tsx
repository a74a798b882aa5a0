import { Block, Confirmation } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { settingsWords, setupPath, type SetupStep } from '../../town/index.ts'
import { installationWords } from '../words/index.ts'

export const confirmedField = 'confirme'

/** The installation ends with steps still open: which ones, then two doors. */
export function endPage(open: readonly SetupStep[], speech: Speech): Page {
  const say = sayWith(installationWords, speech)
  return {
    title: say('end-title'),
    isPrivate: true,
    trail: [{ label: say('steps'), path: setupPath }],
    body: <End open={open} />,
  }
}

function End({ open }: { readonly open: readonly SetupStep[] }) {
  const say = useWords(installationWords)
  const name = useWords(settingsWords)
  const address = useAddress()
  const steps = open.map((step) => name(`setting.${step}`)).join(', ')
  return (
    <Block>
      <Confirmation
        title={say('end-title')}
        level={1}
        effects={[
          say('end-open', { count: open.length, steps }),
          say('end-banner'),
          say('end-resume'),
        ]}
        action={address(`${setupPath}/fin`)}
        confirmLabel={say('end')}
        cancelHref={address(setupPath)}
      >
        <input type="hidden" name={confirmedField} value="oui" />
      </Confirmation>
    </Block>
  )
}
