/** The two arches for the browser's tab, in the default colours: a tab has no theme. */
export const markIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -4 48 48"><path fill="#c8532b" d="M1 3h46v5H1z"/><path fill="#1f5a4c" fill-rule="evenodd" d="M4 10h40v24h-6V24a6 6 0 0 0-12 0v10h-4V24a6 6 0 0 0-12 0v10H4zM0 36.5h48V39H0z"/></svg>',
)}`

/**
 * The mark of a town that has not given its own: two arches of the aqueduct over a line of ground.
 *
 * Drawn in the colours of the page; a town's own mark is a picture served by us.
 */
export const Mark = ({ src }: { readonly src?: string | undefined }) =>
  src === undefined ? (
    <svg
      class="mark"
      viewBox="0 0 48 40"
      width="48"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <path class="mark-deck" d="M1 3h46v5H1z" />
      <path
        class="mark-arches"
        d="M4 10h40v24h-6V24a6 6 0 0 0-12 0v10h-4V24a6 6 0 0 0-12 0v10H4z"
        fill-rule="evenodd"
      />
      <path class="mark-ground" d="M0 36.5h48v2.5H0z" />
    </svg>
  ) : (
    <img class="mark" src={src} alt="" height="40" />
  )
