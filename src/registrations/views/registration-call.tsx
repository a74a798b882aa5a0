import { Actions, Alert, LinkButton } from '../../platform/design/index.ts'
import { addressIn, useAddress } from '../../platform/web/index.ts'
import { sayWith, speechTo, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { registrationPaths } from '../rules/paths.ts'
import type { ThingKey } from '../rules/registrable.ts'
import type { Opening } from '../rules/registration.ts'
import { roomLeft } from '../rules/places.ts'
import { registrationWords } from '../words/index.ts'

export interface CallModel {
  /** `null`: nobody registers for it, or it is no more. */
  readonly opening: Opening | null
  /** One may still register by oneself. */
  readonly isOpen: boolean
  /** Until when, in the reader’s words. */
  readonly closes: string
}

/** On the page of what one registers for: how many may still come, and the way to the form. */
export function RegistrationCall({ opening, isOpen, closes }: CallModel) {
  const say = useWords(registrationWords)
  const address = useAddress()
  if (opening === null) return null
  if (!isOpen) return <Alert kind="info">{say('call.closed')}</Alert>
  const room = roomLeft(opening.capacity, opening.seated)
  return (
    <>
      <p>
        {room === null ? say('call.no-limit') : say('call.room', { room })}{' '}
        {say('call.until', { when: closes })}
      </p>
      <Actions>
        <LinkButton href={address(registrationPaths.register(opening))}>
          {say('call.go')}
        </LinkButton>
        <RegisterInArabic about={opening} />
      </Actions>
    </>
  )
}

/** For who reads Arabic, on pages that do not speak it: the way to the form that does. */
function RegisterInArabic({ about }: { readonly about: ThingKey }) {
  const { overrides } = useSpeech()
  return (
    <LinkButton variant="tertiary" href={addressIn('ar', registrationPaths.register(about))}>
      <span lang="ar" dir="rtl">
        {sayWith(registrationWords, speechTo(registrationWords, 'ar', overrides))('call.go')}
      </span>
    </LinkButton>
  )
}
