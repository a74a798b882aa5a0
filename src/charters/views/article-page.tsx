import { ComparedTexts } from '../../approvals/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  Disclosure,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { CharterFile, WorkingArticle } from '../rules/charter.ts'
import { numbered } from '../rules/differences.ts'
import { mostText } from '../rules/forms.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords, workWords } from '../words/index.ts'
import { wholeOf } from './differences-list.tsx'
import { keyField } from './new-page.tsx'

/** The version of an article that its writer had read. */
export const seenField = 'lu'
/** Where a new article goes; '' at the beginning. */
export const afterField = 'after'

export interface ArticleModel {
  readonly charter: CharterFile
  /** `null`: one that is added. */
  readonly article: WorkingArticle | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Somebody else saved it after it was read. */
  readonly isMovedOn: boolean
  /** Somebody else withdrew it after it was read. */
  readonly isGone: boolean
}

/** One article of the working version. */
export function articlePage(model: ArticleModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { id, title } = model.charter
  return {
    title: titleOf(model, say),
    trail: [
      { label: say('list.title'), path: charterPaths.workbench() },
      { label: title, path: charterPaths.run(id) },
    ],
    isPrivate: true,
    body: <ArticleBody {...model} />,
  }
}

const numberOf = ({ charter, article }: ArticleModel): number =>
  1 + charter.working.findIndex(({ id }) => id === article?.id)

function titleOf(
  model: ArticleModel,
  say: ReturnType<typeof sayWith<'article.new-title' | 'article.edit-title'>>,
): string {
  return model.article === null
    ? say('article.new-title')
    : say('article.edit-title', { number: numberOf(model) })
}

function ArticleBody(model: ArticleModel) {
  const { charter, article, given, faults, isMovedOn, isGone } = model
  const say = useWords(workWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isGone && (
        <Alert kind="warning" isAnnounced>
          {say('article.gone-meanwhile')}
        </Alert>
      )}
      <PageHeading eyebrow={charter.title} title={titleOf(model, say)} />
      {isMovedOn && article !== null && (
        <ComparedTexts
          before={{ name: say('article.theirs'), text: wholeOf(article) }}
          after={{ name: say('article.yours'), text: wholeOf(writtenIn(given)) }}
        />
      )}
      <ArticleForm {...model} />
      {article !== null && <Withdrawal {...model} article={article} />}
    </Block>
  )
}

const writtenIn = (given: FormGiven) => ({
  chapter: typed(given, 'chapter'),
  title: typed(given, 'title'),
  text: typed(given, 'text').replaceAll('\r\n', '\n'),
})

function ArticleForm({ charter, article, given, faults }: ArticleModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Form
      action={address(
        article === null
          ? charterPaths.newArticle(charter.id)
          : charterPaths.workingArticle(charter.id, article.id),
      )}
    >
      {article === null ? (
        <input type="hidden" name={keyField} value={typed(given, keyField)} />
      ) : (
        <input type="hidden" name={seenField} value={article.version} />
      )}
      <TextField
        {...field('chapter')}
        label={say('article.chapter')}
        hint={say('article.chapter-hint')}
        width={48}
        isOptional
      />
      <TextField {...field('title')} label={say('article.title')} width={60} />
      <TextArea
        {...field('text')}
        label={say('article.text')}
        hint={say('article.text-hint')}
        rows={10}
        maxLength={mostText}
      />
      {article === null && <AfterWhich charter={charter} given={given} faults={faults} />}
      <Actions>
        <Button>{say(article === null ? 'article.add' : 'article.save')}</Button>
        <LinkButton variant="secondary" href={address(charterPaths.run(charter.id))}>
          {say('article.back')}
        </LinkButton>
      </Actions>
    </Form>
  )
}

function AfterWhich({
  charter,
  given,
  faults,
}: Pick<ArticleModel, 'charter' | 'given' | 'faults'>) {
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  const field = typedFields(given, faults, say)
  return (
    <Select
      {...field(afterField)}
      label={say('article.after')}
      emptyLabel={say('article.first')}
      options={numbered(charter.working).map(({ id, number, title }) => ({
        value: id,
        label: tell('page.article', { number, title }),
      }))}
    />
  )
}

function Withdrawal({
  charter,
  article,
}: {
  readonly charter: CharterFile
  readonly article: WorkingArticle
}) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Disclosure summary={say('withdraw.title')}>
      <Confirmation
        title={say('withdraw.title')}
        effects={[say('withdraw.effect')]}
        action={address(charterPaths.workingArticle(charter.id, article.id, 'retrait'))}
        confirmLabel={say('withdraw.go')}
        cancelHref={address(charterPaths.run(charter.id))}
      >
        <input type="hidden" name={seenField} value={article.version} />
      </Confirmation>
    </Disclosure>
  )
}
