/** So many clients on one screen: on a phone about three screens high. */
export const PER_BLAD = 12

type Regel = { readonly client: string; readonly nummer: number; readonly veld: string }

/** Which part of the month is shown: a page of all, of who matches a search, or only where something is wrong. */
export type Zicht = { readonly zoek: string; readonly blad: number; readonly fouten: readonly string[] }

const plat = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** The lines of the month that are shown now, and on which page of how many they are. */
export function kiesBlad<R extends Regel>(regels: readonly R[], { zoek, blad, fouten }: Zicht) {
  if (fouten.length > 0) {
    return { getoond: regels.filter(({ veld }) => fouten.includes(veld)), blad: 1, bladen: 1 }
  }
  const deel = plat(zoek.trim())
  const passend = regels.filter(({ client, nummer }) => plat(client).includes(deel) || String(nummer).startsWith(deel))
  const bladen = Math.max(1, Math.ceil(passend.length / PER_BLAD))
  const hier = Math.min(Math.max(1, blad), bladen)
  return { getoond: passend.slice((hier - 1) * PER_BLAD, hier * PER_BLAD), blad: hier, bladen }
}

/** The page that a button of the form asked for; null when it asks to hand in. */
export function gevraagdBlad(doe: string): number | null {
  if (doe === 'zoek') return 1
  const nummer = /^blad-(\d{1,4})$/.exec(doe)?.[1]
  return nummer === undefined ? null : Number(nummer)
}
