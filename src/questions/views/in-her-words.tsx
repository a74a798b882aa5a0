/** What somebody typed: in her language, from the side its letters are read from. */
export const InHerWords = (props: { readonly language: string; readonly children: string }) => (
  <p class="as-written" lang={props.language} dir="auto">
    {props.children}
  </p>
)
