import type { Datum, Eurocent, Weigering } from '@meedoen/kern'
import type { Uitleg } from '@meedoen/regels'
import type { Voorziening } from '@meedoen/zaken'
import { data, type LoaderFunctionArgs } from 'react-router'
import { type Geopend, openZaak } from './beeld.server.ts'

type Maandbedrag = { readonly maand: Datum; readonly bedrag: Eurocent; readonly uitleg: Uitleg }

export type Bijdrage =
  | { readonly soort: 'onbekend'; readonly weigering: Pick<Weigering, 'code' | 'tekst'> }
  /** What is expected for this month; `straks` is the first month that costs something, when that is later. */
  | { readonly soort: 'bedrag'; readonly nu: Maandbedrag; readonly straks: Maandbedrag | null }
  /** Here the contribution begins with the help itself; `daarna` is what a month then costs, at the rates of today. */
  | { readonly soort: 'na-start'; readonly daarna: Maandbedrag | null }

/** The own contribution that can be expected for this month (Wmo 2.1.4a); null when nothing is granted, or not shared. */
export async function haalBijdrage(geopend: Geopend): Promise<Bijdrage | null> {
  const { huis, stap, beeld } = geopend
  const { persoon } = beeld.zaak
  const lopend = beeld.zaak.voorzieningen.filter((v) => v.besluit === 'toegekend' && v.stand !== 'beeindigd')
  if (persoon === null || lopend.length === 0 || !beeld.grondslag.ziet.includes('bijdrage')) return null
  const { verwachteBijdrage } = huis.kamers.zaken
  const telt = (await begintBijStart(geopend)) ? lopend.flatMap(vanafStart) : lopend
  if (telt.length === 0) {
    const later = await verwachteBijdrage(stap, persoon, lopend, huis.vandaag)
    return { soort: 'na-start', daarna: later?.nu.ok ? bedrag(huis.vandaag, later.nu.waarde) : null }
  }
  const nu = await verwachteBijdrage(stap, persoon, telt, huis.vandaag)
  if (nu === null) return null
  if (!nu.berekening.ok) return { soort: 'onbekend', weigering: nu.berekening }
  const straks =
    nu.berekening.waarde.uitkomst.reden === 'nog-niet-begonnen' ? await verwachteBijdrage(stap, persoon, telt) : null
  return {
    soort: 'bedrag',
    nu: bedrag(nu.vanaf, nu.berekening.waarde),
    straks: straks?.berekening.ok ? bedrag(straks.vanaf, straks.berekening.waarde) : null,
  }
}

/** The council chose which fact counts as the start: the decision, or the help itself. */
async function begintBijStart({ huis, stap }: Geopend): Promise<boolean> {
  const gekozen = await huis.kamers.verordening.versieOp(stap.tx, 'eigen-bijdrage', huis.vandaag)
  return gekozen.ok && gekozen.waarde.inhoud.beginBij === 'start-hulp'
}

/** With a pgb the resident begins on the day of the decision. */
const vanafStart = (v: Voorziening): Voorziening[] => {
  if (v.vorm === 'pgb') return [v]
  return v.gestartOp === null ? [] : [{ ...v, begin: v.gestartOp }]
}

const bedrag = (
  maand: Datum,
  { uitkomst, uitleg }: { uitkomst: { bedrag: Eurocent }; uitleg: Uitleg },
): Maandbedrag => ({ maand, bedrag: uitkomst.bedrag, uitleg })

/** Per month what was computed, for the resident and for who was given this part. */
export const laadBijdragemaanden = (vraag: LoaderFunctionArgs) =>
  openZaak(vraag, async ({ huis, stap, beeld, kop }) => {
    const { persoon } = beeld.zaak
    if (!beeld.grondslag.ziet.includes('bijdrage')) throw data(null, { status: 403 })
    return { kop, overzicht: persoon && (await huis.kamers.levering.haalBijdrageoverzicht(stap, persoon)) }
  })
