/** Where the choice of this browser is kept; absent means on. */
const SLEUTEL = 'meedoen.sneltoetsen'

/** Shortcuts of one key can be switched off (WCAG 2.1.4): for who speaks to the computer, every word is a row of keys. */
export const toetsenAan = (): boolean => globalThis.localStorage?.getItem(SLEUTEL) !== 'uit'

export const zetToetsen = (aan: boolean): void => globalThis.localStorage.setItem(SLEUTEL, aan ? 'aan' : 'uit')

/** Whether somebody is writing there, so that keys are letters. */
const schrijftIn = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName))

const REGELS = '[data-lijst] tbody th a'

/** Moves the focus to the row below or above the one that has it; Enter then follows its link. */
function stap(richting: 1 | -1): void {
  const regels = [...document.querySelectorAll<HTMLAnchorElement>(REGELS)]
  const nu = document.activeElement?.closest('tr')
  const plaats = regels.findIndex((regel) => nu?.contains(regel))
  const volgende = plaats === -1 ? (richting === 1 ? 0 : regels.length - 1) : plaats + richting
  regels[volgende]?.focus()
}

const TOETSEN: Readonly<Record<string, () => void>> = {
  j: () => stap(1),
  k: () => stap(-1),
  '/': () => document.getElementById('zoekvak')?.focus(),
}

/** Does what the key stands for, unless somebody is writing, holds another key, or switched this off. */
export function volgToets(toets: KeyboardEvent): void {
  if (toets.ctrlKey || toets.metaKey || toets.altKey || schrijftIn(toets.target) || !toetsenAan()) return
  const werk = TOETSEN[toets.key]
  if (!werk) return
  toets.preventDefault()
  werk()
}
