import type { ComponentChildren } from 'preact'

export type ProseProps =
  | {
      /** HTML made by `micromark` from a text of ours, without raw HTML in it. */
      readonly html: string
      /** Two columns where there is room, and on paper: a guide that holds on one sheet. */
      readonly isSheet?: boolean
    }
  | { readonly children: ComponentChildren }

/** A long text, in lines short enough to be read: explanations, rules, legal pages. */
export const Prose = (props: ProseProps) =>
  'html' in props ? (
    <div
      class={props.isSheet === true ? 'prose prose-sheet' : 'prose'}
      dangerouslySetInnerHTML={{ __html: props.html }}
    />
  ) : (
    <div class="prose">{props.children}</div>
  )
