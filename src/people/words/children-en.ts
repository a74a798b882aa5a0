import type { Words } from '../../platform/words/catalogue.ts'
import type { childrenFr } from './children-fr.ts'

export const childrenEn: Words<typeof childrenFr> = {
  'children.title': 'My children',
  'children.lead':
    'A child votes from the age set by the rules of the vote. Under 15, they need your consent: you may take it back, and give it again, whenever you like.',
  'children.none': 'You have not added any child yet.',
  'children.none-hint':
    'Add your child: they come in with your address, and need no other. If they already have an account and give your address, you receive a link to say yes or no.',
  'children.given': 'You said yes.',
  'children.gone': 'You took your consent back: under 15, this child may not take part.',
  'children.withdraw': 'Take back my consent for {child}',
  'children.give': 'Give my consent for {child} again',
  'children.withdraw-title': 'Take back your consent for {child}?',
  'children.effect-vote': 'Under 15, {child} will no longer be able to vote or take part.',
  'children.effect-box':
    'A ballot already in the box stays there: after the close, nobody can tell which one it is.',
  'children.effect-told': '{child} will read it on coming to vote.',
  'children.effect-back': 'You may give your consent again here.',
  'children.done-given': 'Noted: {child} may take part.',
  'children.done-gone': 'Noted: under 15, {child} may no longer take part.',
  'children.someone': 'A child',
}
