import { DescriptionList, type Description, InFrench } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { RegistrableThing } from '../rules/registrable.ts'
import { registrationWords } from '../words/index.ts'
import type { Place } from './place.ts'

/** When and where, then what a page adds. */
export function ThingFacts({
  thing,
  when,
  more = [],
}: Pick<Place, 'when'> & {
  readonly thing: RegistrableThing
  readonly more?: readonly Description[]
}) {
  const say = useWords(registrationWords)
  const where =
    thing.place === '' ? say('register.where-unknown') : <InFrench>{thing.place}</InFrench>
  return (
    <DescriptionList
      items={[
        { term: say('register.when'), description: when(thing) },
        { term: say('register.where'), description: where },
        ...more,
      ]}
    />
  )
}
