import type { Huis, Taal } from '../huis.ts'
import { eersteZin } from './eerste-zin.ts'

/** One entry as the overview shows it. */
export type Aanbodkaart = {
  readonly id: string
  readonly naam: string
  readonly tekst: string
  readonly soort: 'algemene-voorziening' | 'vrijwilligers' | 'initiatief'
  readonly kosten: string
}

const NIETS_GEKOZEN = ''

/** The local offer that fits what somebody typed, within one area of life or all. */
export async function laadAanbod(huis: Huis, zoek: URLSearchParams) {
  const { taal, kamers, werk } = huis
  const vraag = (zoek.get('vraag') ?? '').trim().slice(0, 200)
  const gebieden = leefgebieden(huis)
  const gekozen = gebieden.find(({ code }) => code === zoek.get('gebied'))?.code ?? NIETS_GEKOZEN
  const gevonden = await werk((stap) => kamers.loket.zoekAanbod(stap.tx, vraag, { leefgebied: gekozen || undefined }))
  const kaarten = gevonden.map(
    (item): Aanbodkaart => ({
      id: item.id,
      naam: item.naam[taal],
      tekst: eersteZin(item.omschrijving[taal]),
      soort: item.soort,
      kosten: item.kosten[taal],
    }),
  )
  return { vraag, gekozen, gebieden, kaarten }
}

/** Areas of life with their names, in the order of the talk. */
export const leefgebieden = ({ kamers, taal }: Huis): { code: string; naam: string }[] =>
  Object.entries(kamers.catalogus.LEEFGEBIEDEN).map(([code, { naam }]) => ({ code, naam: naam[taal] }))

export const leefgebiednaam = ({ kamers }: Huis, code: string, taal: Taal): string =>
  Object.entries(kamers.catalogus.LEEFGEBIEDEN).find(([naam]) => naam === code)?.[1].naam[taal] ?? code
