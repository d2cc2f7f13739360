import type { Weigering } from '@meedoen/kern'
import { data, redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import type { Waarden } from '../../ui/Formulier.tsx'
import { doeEenmaal } from '../eenmaal.server.ts'
import { nest } from '../nest.ts'
import { laadOnderzoek } from './onderzoek.server.ts'

/** One need with the rungs of the law; `nieuw` for one that is not there yet. */
export async function laadBehoefte(huis: Huis, zaakId: string, behoefte: string) {
  const { zaak, nummer, naam, plan, verhaal } = await laadOnderzoek(huis, zaakId)
  const waarden = behoefte === 'nieuw' ? {} : await haalWaarden(huis, zaakId, behoefte)
  const { LEEFGEBIEDCODES, LEEFGEBIEDEN, TREDECODES, TREDEN, VOORZIENINGEN } = huis.kamers.catalogus
  const { taal } = huis
  return {
    zaak,
    nummer,
    naam,
    plan,
    verhaal,
    waarden,
    gebieden: LEEFGEBIEDCODES.map((code) => ({ waarde: code, label: LEEFGEBIEDEN[code].naam[taal] })),
    treden: TREDECODES.map((code) => ({
      code,
      naam: TREDEN[code].naam[taal],
      artikel: TREDEN[code].artikel,
    })),
    voorzieningen: Object.values(VOORZIENINGEN).map((v) => ({ waarde: v.code, label: v.naam[taal] })),
  }
}
export type Behoeftepagina = Awaited<ReturnType<typeof laadBehoefte>>

async function haalWaarden(huis: Huis, zaakId: string, behoefte: string): Promise<Waarden> {
  const gevonden = await huis.werk(async (stap) => {
    const beeld = await huis.kamers.zaken.toonZaak(stap, zaakId)
    if (!beeld.ok) return null
    const { zaak, teksten } = beeld.waarde
    const b = zaak.behoeften.find((kandidaat) => kandidaat.id === behoefte)
    if (!b) return null
    const treden = b.treden.flatMap(({ trede, antwoord, tekst }) => [
      [`treden.${trede}.antwoord`, antwoord] as const,
      [`treden.${trede}.tekst`, tekst ? (teksten.get(tekst) ?? '') : ''] as const,
    ])
    return {
      leefgebied: b.leefgebied,
      omschrijving: teksten.get(b.omschrijving) ?? '',
      voorziening: b.voorziening ?? '',
      ...Object.fromEntries(treden),
    }
  })
  if (!gevonden) throw data(null, { status: 404 })
  return gevonden
}

/** Judges the need; back to the onderzoek when that could be done. */
export async function beoordeel(huis: Huis, zaak: string, behoefte: string, inzending: Inzending): Promise<Weigering> {
  const { waarden } = inzending
  const { TREDECODES } = huis.kamers.catalogus
  const leeg = Object.fromEntries(TREDECODES.map((code) => [`treden.${code}.antwoord`, '']))
  const { voorziening, ...rest } = nest({ ...leeg, ...waarden })
  const invoer = {
    ...rest,
    ...(voorziening === '' || voorziening === undefined ? {} : { voorziening }),
    ...(behoefte === 'nieuw' ? {} : { behoefte }),
  }
  const uitkomst = await doeEenmaal(huis, inzending, (stap) => huis.kamers.zaken.beoordeelBehoefte(stap, zaak, invoer))
  if (uitkomst.ok) throw redirect(`/werkplek/zaak/${zaak}/onderzoek#behoeften`)
  return uitkomst
}
