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
