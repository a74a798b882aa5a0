import {
  Block,
  Button,
  Confirmation,
  DescriptionList,
  Disclosure,
  ErrorSummary,
  FileField,
  Form,
  PageHeading,
  SectionHeading,
  TextArea,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { memberColumns } from '../rules/member-file.ts'
import { bodyPaths } from '../rules/paths.ts'
import { memberListWords } from '../words/index.ts'
import { trailTo } from './form-parts.tsx'
import type { MemberListModel } from './member-list-model.ts'
import { ListPlan } from './member-list-plan.tsx'

/** A list of members: read first, then written whole or not at all, and taken back. */
export function memberListPage(model: MemberListModel, speech: Speech): Page {
  const say = sayWith(memberListWords, speech)
  return {
    title: say('title'),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <MemberList {...model} />,
  }
}

function MemberList(model: MemberListModel) {
  const { faults, fileFault, list, last } = model
  const say = useWords(memberListWords)
  const wrong = fileFault === null ? [] : [{ field: 'text', message: fileFault }]
  return (
    <>
      <Block>
        <ErrorSummary faults={[...faultTexts(faults, say), ...wrong]} />
        <PageHeading title={say('title')} lead={say('lead')} />
        {list !== null && <ListPlan {...model} list={list} />}
        <Upload {...model} />
      </Block>
      {list === null && last !== null && <Last {...model} last={last} />}
      <Columns {...model} />
    </>
  )
}

function Upload({ body, given, faults, fileFault, list }: MemberListModel) {
  const say = useWords(memberListWords)
  const address = useAddress()
  return (
    <Form action={address(bodyPaths.memberList(body.id))} hasFiles>
      <FileField
        name="file"
        label={say('file')}
        accept=".csv,.txt,text/csv"
        error={faultOf(faults, 'file', say)}
        isOptional
      />
      <TextArea
        name="text"
        label={say('text')}
        value={typed(given, 'text')}
        rows={8}
        error={fileFault ?? undefined}
        isOptional
      />
      <TextField
        name="startsOn"
        type="date"
        label={say('starts')}
        hint={say('starts-hint')}
        value={typed(given, 'startsOn')}
        error={faultOf(faults, 'startsOn', say)}
      />
      <Button variant={list === null ? 'primary' : 'secondary'}>
        {say(list === null ? 'read' : 'read-again')}
      </Button>
    </Form>
  )
}

function Last({
  body,
  last,
}: MemberListModel & { readonly last: NonNullable<MemberListModel['last']> }) {
  const say = useWords(memberListWords)
  const address = useAddress()
  const { id, seats, on, refusal } = last
  return (
    <Block>
      <SectionHeading title={say('last-title')} id="dernier" />
      <p>{say('last-line', { seats, day: on })}</p>
      {refusal === null ? (
        <Disclosure summary={say('undo')}>
          <Confirmation
            title={say('undo')}
            level={3}
            effects={[say('undo-effect', { seats })]}
            action={address(bodyPaths.undoMemberList(body.id, id))}
            confirmLabel={say('undo')}
            cancelHref={address(bodyPaths.memberList(body.id))}
          />
        </Disclosure>
      ) : (
        <p>{say(`undo.${refusal.code}`)}</p>
      )}
    </Block>
  )
}

function Columns({ rules }: MemberListModel) {
  const say = useWords(memberListWords)
  const speech = useSpeech()
  const colleges = rules.colleges.map(({ name }) => titleIn(name, speech)).join(', ')
  return (
    <Block>
      <SectionHeading title={say('columns-title')} lead={say('columns-lead')} />
      <DescriptionList
        items={memberColumns.map((column) => ({
          term: say(`title.${column}`),
          description: say(`column.${column}`, { colleges }),
        }))}
      />
    </Block>
  )
}
