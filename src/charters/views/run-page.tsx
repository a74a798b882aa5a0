import {
  Actions,
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Prose,
  SectionHeading,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type NumberedArticle, numbered } from '../rules/differences.ts'
import { directions, isAsAdopted } from '../rules/life.ts'
import { anchorOf, charterPaths } from '../rules/paths.ts'
import { charterWords, workWords } from '../words/index.ts'
import { beginsChapter } from './articles.tsx'
import { bodyName, standingSentence } from './place.ts'
import { AdoptForm, DropForm, TitleForm } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'

/** The working version of a charter, and all an officer may do with it. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: model.charter.title,
    trail: [{ label: say('list.title'), path: charterPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { charter, faults, isDone } = model
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  const isNever = charter.versions.length === 0
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('run.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={tell('page.eyebrow', {
          kind: tell(`kind.${charter.kind}`),
          body: bodyName(charter, model, tell),
        })}
        title={charter.title}
        actions={<Doors {...model} />}
      />
      <Versions {...model} />
      <SectionHeading title={say('run.working')} lead={say('run.working-lead')} />
      {isAsAdopted(charter) && <p>{say('run.as-adopted')}</p>}
      {isNever && charter.working.length > 0 && <Alert kind="info">{say('run.model')}</Alert>}
      <Working {...model} />
      {charter.working.length > 0 && !isAsAdopted(charter) && <AdoptForm {...model} />}
      {isNever && <TitleForm {...model} />}
      {isNever && <DropForm {...model} />}
    </Block>
  )
}

function Doors({ charter: { id, number, versions } }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Actions>
      <LinkButton href={address(charterPaths.newArticle(id))}>{say('run.add')}</LinkButton>
      {versions.length > 0 && (
        <>
          <LinkButton variant="secondary" href={address(charterPaths.run(id, 'differences'))}>
            {say('run.differences')}
          </LinkButton>
          <LinkButton variant="tertiary" href={address(charterPaths.one(number))}>
            {say('run.public')}
          </LinkButton>
        </>
      )}
    </Actions>
  )
}

function Versions({ charter, ...place }: RunModel) {
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  const address = useAddress()
  if (charter.versions.length === 0) return null
  return (
    <>
      <SectionHeading title={say('run.versions')} />
      <ul>
        {charter.versions.map((one) => (
          <li>
            <a href={address(charterPaths.version(charter.number, one.version))}>
              {tell('page.version-line', {
                version: one.version,
                standing: standingSentence(one, charter, place, tell),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Working({ charter }: RunModel) {
  const say = useWords(workWords)
  if (charter.working.length === 0)
    return <EmptyState title={say('run.empty')}>{say('run.empty-hint')}</EmptyState>
  return (
    <>
      {numbered(charter.working).map((article, place, all) => (
        <>
          {beginsChapter(all, place) && <SectionHeading title={article.chapter} />}
          <WorkingArticle charter={charter.id} article={article} most={all.length} />
        </>
      ))}
    </>
  )
}

function WorkingArticle({
  charter,
  article,
  most,
}: {
  readonly charter: string
  readonly article: NumberedArticle
  readonly most: number
}) {
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  const address = useAddress()
  const { id, number, title, text } = article
  const which = <span class="visually-hidden"> {say('run.of-article', { number })}</span>
  const offered = directions.filter((one) => (one === 'up' ? number > 1 : number < most))
  return (
    <>
      <SectionHeading
        id={anchorOf(number)}
        level={3}
        title={tell('page.article', { number, title })}
      />
      <Prose html={paragraphs(text)} />
      <Form action={address(charterPaths.workingArticle(charter, id, 'place'))}>
        <Actions>
          <LinkButton variant="secondary" href={address(charterPaths.workingArticle(charter, id))}>
            {say('run.write')}
            {which}
          </LinkButton>
          {offered.map((direction) => (
            <Button variant="tertiary" name="direction" value={direction}>
              {say(`run.${direction}`)}
              {which}
            </Button>
          ))}
        </Actions>
      </Form>
    </>
  )
}
