/** Words that say nothing about what somebody looks for; Dutch and English. */
const LOZE_WOORDEN = new Set(
  (
    'aan al als ben bij dat de die dit door een en er heb hebben heeft het hulp help iemand ik in is kan kom krijg ' +
    'maar me meer met mij mijn moeder na naar niet nog of om ons ook op over te tot uit van veel voel voor vader ' +
    'wat we wel wie wil wij word wordt you zich zijn zo a am and are can do for get have i me my need not of ' +
    'on or out some someone the to up want with'
  ).split(' '),
)

/** Lower case without accents: "Café" and "cafe" are the same word. */
const vouw = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Every word of a text, folded. */
export const woorden = (tekst: string): string[] => vouw(tekst).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a question that tell what somebody looks for; all of them when every word is empty talk. */
export function vraagwoorden(vraag: string): string[] {
  const alle = [...new Set(woorden(vraag))]
  const zinvol = alle.filter((woord) => !LOZE_WOORDEN.has(woord))
  return zinvol.length > 0 ? zinvol : alle
}
