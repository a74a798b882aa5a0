import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, useWords, type Speech } from '../../platform/words/speech.tsx'
import { commentPaths } from '../../comments/index.ts'
import { processPaths } from '../rules/paths.ts'
import { isPublic } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { RunModel } from './run-model.ts'
import { StateTag } from './workbench-page.tsx'
import { Activities } from './run-activities.tsx'
import { Documents, News } from './run-contents.tsx'
import { Phases } from './run-phases.tsx'

/** One process on the workbench: all that can be done with it, on one page. */
export function runPage(model: RunModel, speech: Speech): Page {
  return {
    title: titleIn(model.process.title, speech),
    trail: [{ label: sayWith(processWords, speech)('work.title'), path: processPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { process, faults, isDone } = model
  const say = useWords(processWords)
  const address = useAddress()
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('work.done')}
        </Alert>
      )}
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={<ShortText content={process.title} />}
        tags={<StateTag process={process} />}
      />
      <Actions>
        <LinkButton href={address(processPaths.run(process.slug, 'textes'))}>
          {say('work.texts')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(processPaths.run(process.slug, 'apercu'))}>
          {say('work.preview')}
        </LinkButton>
      </Actions>
      <Publication process={process} />
      {isPublic(process) && (
        <p>
          <a href={address(commentPaths.office({ kind: 'process', id: process.slug }))}>
            {say('work.comments')}
          </a>
        </p>
      )}
      <Phases {...model} />
      <Activities {...model} />
      <News {...model} />
      <Documents {...model} />
      <Trash process={process} />
    </Block>
  )
}

function Publication({ process }: Pick<RunModel, 'process'>) {
  const say = useWords(processWords)
  const address = useAddress()
  const isPublished = process.publishedAt !== null
  if (process.trashedAt !== null) return null
  return (
    <Form action={address(processPaths.run(process.slug, 'publication'))}>
      <input type="hidden" name="publie" value={isPublished ? 'non' : 'oui'} />
      <p>
        {isPublished
          ? say('work.unpublish-means')
          : say('work.publish-means', { path: processPaths.one(process.slug) })}
      </p>
      <Button variant={isPublished ? 'secondary' : 'primary'}>
        {say(isPublished ? 'work.unpublish' : 'work.publish')}
      </Button>
    </Form>
  )
}

function Trash({ process }: Pick<RunModel, 'process'>) {
  const say = useWords(processWords)
  const address = useAddress()
  const isTrashed = process.trashedAt !== null
  return (
    <Form action={address(processPaths.run(process.slug, 'corbeille'))}>
      <input type="hidden" name="corbeille" value={isTrashed ? 'non' : 'oui'} />
      <Button variant="tertiary">{say(isTrashed ? 'work.restore' : 'work.to-trash')}</Button>
    </Form>
  )
}
