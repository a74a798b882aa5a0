import {
  Actions,
  Alert,
  Button,
  Form,
  InFrench,
  LinkButton,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import { type AgendaItem, agendaLoad } from '../rules/agenda.ts'
import { toldByCount } from '../rules/came-back.ts'
import { isAhead } from '../rules/meeting.ts'
import { workWords } from '../words/index.ts'
import { ItemFields } from './agenda-item-page.tsx'
import { GivenAnswers, OthersOpen, useItemFacts, useItemTitle } from './agenda-list.tsx'
import { type AgendaWorkModel, at } from './agenda-model.ts'
import { ComingBack, Declined, NoteForm } from './agenda-waiting.tsx'
import { DocumentLinks } from './document-links.tsx'
import { documentAt } from './item-documents.tsx'
import { meetingWorkPage } from './meeting-frame.tsx'

/** An agenda that is being put together. */
export const agendaWorkPage = (model: AgendaWorkModel, speech: Speech): Page => ({
  ...meetingWorkPage(model, 'nav.agenda', speech, <AgendaWork {...model} />),
  islands: isMovable(model.file) ? ['agenda-order'] : [],
})

/** The answers stay first: there is an order from three items on. */
const isMovable = (file: AgendaWorkModel['file']): boolean => isAhead(file) && file.items.length > 2

function AgendaWork(model: AgendaWorkModel) {
  const { file } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('agenda.title')} />
      <Removed {...model} />
      <Load {...model} />
      <Items {...model} />
      {isAhead(file) ? (
        <>
          <ComingBack {...model} />
          <AddForm {...model} />
          {file.body !== null && <NoteForm {...model} />}
          <Declined {...model} />
        </>
      ) : (
        <p>{say('agenda.closed')}</p>
      )}
    </>
  )
}

/** The way back from what was taken off: as it was, at the end. */
function Removed(model: AgendaWorkModel) {
  const { removed } = model
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  if (removed === null) return null
  const { id, source, about, title, type, minutes, owner } = removed
  const kept = { id, source, about: about ?? '', title, type, minutes: String(minutes), owner }
  return (
    <Alert
      kind="success"
      title={say('agenda.removed', { title: titleOf(removed) })}
      level={3}
      isAnnounced
    >
      <Form class="inline-form" action={address(at(model, 'remise'))}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button variant="secondary">{say('agenda.put-back')}</Button>
      </Form>
    </Alert>
  )
}

function Load({ file }: AgendaWorkModel) {
  const say = useWords(workWords)
  const { total, slot } = agendaLoad(file.items, file)
  return total > slot ? (
    <Alert kind="warning">
      {say('agenda.load', { total, slot })} {say('agenda.over', { over: total - slot })}
    </Alert>
  ) : (
    <p>{say('agenda.load', { total, slot })}</p>
  )
}

function Items(model: AgendaWorkModel) {
  const { file } = model
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  const factsOf = useItemFacts()
  const counted = toldByCount(file.items)
  return (
    <>
      {isMovable(file) && (
        <p id="glisser" hidden>
          {say('agenda.move')}
        </p>
      )}
      <ol class="plain-list" role="list" id="points">
        {file.items.map((item, rank) =>
          counted.has(item.id) ? null : (
            <li data-item={item.source === 'answers' ? undefined : item.id}>
              <span>
                <strong>
                  {rank + 1}. <InFrench>{titleOf(item)}</InFrench>
                </strong>
                <br />
                {factsOf(item)}
                <DocumentLinks file={file} item={item} pathOf={(one) => documentAt(model, one)} />
              </span>
              <ItemActs {...model} item={item} rank={rank} />
            </li>
          ),
        )}
      </ol>
      <GivenAnswers {...model} />
      <OthersOpen count={counted.size} />
      {isMovable(file) && (
        <div hidden>
          <Form id="ordre" action={address(at(model, 'ordre'))}>
            <input type="hidden" name="order" value="" />
          </Form>
        </div>
      )}
    </>
  )
}

function ItemActs({
  item,
  rank,
  ...model
}: AgendaWorkModel & { readonly item: AgendaItem; readonly rank: number }) {
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  const named = (word: string) => (
    <>
      {word}
      <span class="visually-hidden"> : {titleOf(item)}</span>
    </>
  )
  const act = (what: string, word: string) => (
    <Form class="inline-form" action={address(at(model, `${item.id}/${what}`))}>
      <Button variant="tertiary">{named(word)}</Button>
    </Form>
  )
  const isMine = isAhead(model.file) && item.source !== 'answers'
  return (
    <Actions>
      {isMine && rank > 1 && act('monter', say('agenda.up'))}
      {isMine && rank < model.file.items.length - 1 && act('descendre', say('agenda.down'))}
      {isAhead(model.file) && (
        <LinkButton variant="tertiary" href={address(at(model, item.id))}>
          {named(say('agenda.edit'))}
        </LinkButton>
      )}
      <LinkButton variant="tertiary" href={`${address(at(model, item.id))}#documents`}>
        {named(say('documents.title'))}
      </LinkButton>
      {isMine && act('retrait', say('agenda.remove'))}
    </Actions>
  )
}

function AddForm(model: AgendaWorkModel) {
  const { given, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('agenda.add')} />
      <Form action={address(at(model))}>
        <ItemFields given={{ minutes: '15', ...given }} faults={faults} hasTitle />
        <Button>{say('agenda.add-go')}</Button>
      </Form>
    </>
  )
}
