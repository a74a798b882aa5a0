import {
  Button,
  Disclosure,
  Form,
  InFrench,
  SectionHeading,
  Tag,
  TextArea,
} from '../../platform/design/index.ts'
import { sentFields } from '../../platform/design/fields/sent-fields.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { hasBegun } from '../rules/door.ts'
import { mostRemark } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import type { Remark } from '../rules/remark.ts'
import { workWords } from '../words/index.ts'
import type { OfficeModel } from './office-page.tsx'

/** The words people added: officers alone read them. */
export function Remarks(model: OfficeModel) {
  const { remarks, door } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading title={say('remarks')} lead={say('remarks-lead')} id="mots" />
      {remarks.length === 0 ? (
        <p>{say('remarks-none')}</p>
      ) : (
        <>
          <ul class="plain-list" role="list">
            {remarks.map((remark) => (
              <li>
                <OneRemark {...model} remark={remark} />
              </li>
            ))}
          </ul>
          <p>{say('remark-erase-why')}</p>
        </>
      )}
      {hasBegun(door) && <AddRemark {...model} />}
    </>
  )
}

function OneRemark({ file, day, remark }: OfficeModel & { readonly remark: Remark }) {
  const say = useWords(workWords)
  const address = useAddress()
  const { id, text, door, isRead } = remark
  const on = day(remark.writtenOn)
  const about = <span class="visually-hidden">{say('remark-of', { day: on })}</span>
  return (
    <div>
      <p>
        {!isRead && <Tag tone="info">{say('remark-new')}</Tag>}{' '}
        {say('remark-from', { day: on, door })}
      </p>
      <p>
        <InFrench>{text}</InFrench>
      </p>
      {!isRead && (
        <Form class="inline-form" action={address(feedbackPaths.read(file.number, id))}>
          <Button variant="tertiary">
            {say('remark-read')}
            {about}
          </Button>
        </Form>
      )}
      <Form class="inline-form" action={address(feedbackPaths.erase(file.number, id))}>
        <Button variant="tertiary" tone="danger">
          {say('remark-erase')}
          {about}
        </Button>
      </Form>
    </div>
  )
}

function AddRemark({ file, sent, faults, given }: OfficeModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = sentFields({ sent, faults, given }, 'remark', say)
  return (
    <Disclosure summary={say('remark-add')} isOpen={sent === 'remark'}>
      <Form action={address(feedbackPaths.remarks(file.number))}>
        <TextArea
          {...field('remark')}
          label={say('remark-label')}
          hint={say('remark-hint')}
          rows={3}
          maxLength={mostRemark}
        />
        <Button variant="secondary">{say('remark-keep')}</Button>
      </Form>
    </Disclosure>
  )
}
