import { streetOf } from '../../addresses/index.ts'
import type { Question } from '../rules/question.ts'
import { mayBeShown, type ShownPlace } from '../rules/shown-place.ts'
import type { Asking } from './shown.ts'

/** What an officer may show of where a question is about; once its words are erased, what she showed. */
export async function placeToShow(
  asked: Asking,
  { place, pointed, shownPlace }: Pick<Question, 'place' | 'pointed' | 'shownPlace'>,
): Promise<ShownPlace | null> {
  if (place === null && pointed === null) return shownPlace
  const street = place === null ? null : await streetOf(asked, place)
  return mayBeShown({ street, pointed })
}
