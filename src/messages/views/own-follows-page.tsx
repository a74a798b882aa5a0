import {
  Actions,
  Alert,
  Block,
  Button,
  Card,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Select,
  Stack,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type FollowedThing, paces, type Subscription } from '../rules/follow.ts'
import { messagePaths } from '../rules/paths.ts'
import { followWords } from '../words/index.ts'

export interface OwnFollowsModel {
  readonly follows: readonly {
    readonly subscription: Subscription
    /** `null` when it is not public any more. */
    readonly thing: FollowedThing | null
  }[]
  /** Where its forms post: hers by her account, or by the secret of her link. */
  readonly path: string
  readonly isAccount: boolean
  readonly done: 'saved' | 'stopped' | 'followed' | null
}

/** « Mes suivis ». */
export function ownFollowsPage(model: OwnFollowsModel, speech: Speech): Page {
  const say = sayWith(followWords, speech)
  return {
    title: say('own-title'),
    isPrivate: true,
    ...(model.isAccount && { trail: [{ label: say('account'), path: '/mon-espace' }] }),
    body: <OwnFollows {...model} />,
  }
}

function OwnFollows({ follows, path, done }: OwnFollowsModel) {
  const say = useWords(followWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`own-${done}`)}
        </Alert>
      )}
      <PageHeading title={say('own-title')} lead={say('own-lead')} />
      {follows.length === 0 && (
        <EmptyState title={say('own-none')}>{say('own-none-hint')}</EmptyState>
      )}
      <Stack>
        {follows.map((one) => (
          <OneFollow {...one} path={path} />
        ))}
      </Stack>
      <Actions>
        <LinkButton variant="secondary" href={address(messagePaths.follows())}>
          {say('own-choose')}
        </LinkButton>
      </Actions>
      {follows.length > 1 && (
        <Form action={address(path)}>
          <Button variant="tertiary" tone="danger" name="act" value="stop-all">
            {say('stop-all')}
          </Button>
        </Form>
      )}
    </Block>
  )
}

function OneFollow({
  subscription,
  thing,
  path,
}: OwnFollowsModel['follows'][number] & { readonly path: string }) {
  const say = useWords(followWords)
  const address = useAddress()
  const title = thing?.title ?? say('own-gone')
  return (
    <Card level={2} title={title}>
      <Form action={address(path)}>
        <input type="hidden" name="subscription" value={subscription.id} />
        <Select
          name="pace"
          id={`pace-${subscription.id}`}
          label={say('pace-of', { title })}
          value={subscription.pace}
          options={paces.map((pace) => ({ value: pace, label: say(`pace-${pace}`) }))}
        />
        <Actions>
          <Button variant="secondary" name="act" value="pace">
            {say('save-pace')}
          </Button>
          <Button variant="tertiary" name="act" value="stop">
            {say('stop-one-of', { title })}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}
