import { useMatches } from 'react-router'

/**
 * How a portal behaves; the frame of each portal exports it as `handle`.
 * Pages for residents send no scripts of React, so nothing can break them; the calculators have one small script for two buttons.
 */
export type Portaal = {
  /** React takes over in the browser: faster clicks, shortcuts, nothing that is needed. */
  readonly script: boolean
  /** Small type and tight rhythm, for people who work here all day. */
  readonly dicht: boolean
}

export const BEWONERS: Portaal = { script: false, dicht: false }
export const STAF: Portaal = { script: true, dicht: true }
/** Pages of figures, lists and short forms for people at work: nothing on them needs a script. */
export const STAF_ZONDER_SCRIPT: Portaal = { script: false, dicht: true }

function isPortaal(handle: unknown): handle is Portaal {
  return typeof handle === 'object' && handle !== null && 'script' in handle && 'dicht' in handle
}

/** The portal of the page that is shown; the plainest one when the page has none. */
export function usePortaal(): Portaal {
  return (
    useMatches()
      .map((match) => match.handle)
      .findLast(isPortaal) ?? BEWONERS
  )
}
