import type { Brief } from '@meedoen/brieven'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { ofGeenToegang } from '../bewaak.server.ts'
import { type Planvraag, planvragen } from '../plan/vragen.server.ts'
import { kan, openZaak, type Zaakkop } from './beeld.server.ts'
import { type Planbeeld, planUit } from './plan.server.ts'

export type Verslagpagina = {
  readonly kop: Zaakkop
  readonly document: string
  /** The report as a letter, without the sheet for an answer on paper: here the answer is a form. */
  readonly brief: Brief
  readonly plan: Planbeeld | null
  readonly vragen: readonly Planvraag[]
  readonly kanAntwoorden: boolean
  readonly gegeven: { readonly antwoord: 'akkoord' | 'niet-akkoord'; readonly tekst: string | null } | null
}

/** The written record of the onderzoek (2.3.2 lid 8) with the resident's own plan beside it. */
export const laadVerslag = (vraag: LoaderFunctionArgs): Promise<Verslagpagina> =>
  openZaak(vraag, async (geopend) => {
    const { huis, stap, beeld, kop } = geopend
    const { verslag } = beeld.zaak
    if (!verslag || !beeld.grondslag.ziet.includes('verslag')) throw redirect(`/mijn/${kop.id}`)
    const document = ofGeenToegang(await huis.kamers.zaken.openDocument(stap, verslag.document))
    if (document.vorm !== 'brief') throw new Error('een verslag is een brief')
    const woorden = verslag.tekst === null ? undefined : beeld.teksten.get(verslag.tekst)
    return {
      kop,
      document: document.id,
      brief: { ...document.brief, antwoordblad: null },
      plan: planUit(geopend),
      vragen: planvragen(huis),
      kanAntwoorden: kan(beeld, 'beantwoordVerslag'),
      gegeven: verslag.antwoord && { antwoord: verslag.antwoord, tekst: woorden ?? null },
    }
  })
