import type { Datum } from '@meedoen/kern'
import type { Opschorting } from '@meedoen/regels'
import type { BesloteVoorziening, Hulpberekening, VastgelegdeTermijn } from '../feiten/feiten.ts'

export type Fase = 'melding' | 'onderzoek' | 'aanvraag' | 'uitvoering' | 'afgesloten'
export type Stand =
  | 'nieuw'
  | 'gesprek-plannen'
  | 'gesprek-gepland'
  | 'verslag-maken'
  | 'verslag-verzonden'
  | 'beslissen'
  | 'opgeschort'
  | 'besloten'
  | 'toewijzen'
  | 'wacht-op-start'
  | 'hulp-gestart'
  | 'afgesloten'
export type Afloop =
  | 'ingetrokken'
  | 'opgelost'
  | 'afgewezen'
  | 'buiten-behandeling'
  | 'overleden'
  | 'verhuisd'
  | 'dubbel'
  | 'ingetrokken-door-gemeente'

type Trede = { trede: string; antwoord: 'ja' | 'deels' | 'nee'; tekst: string | null }
export type Behoefte = {
  id: string
  leefgebied: string
  omschrijving: string
  treden: Trede[]
  voorziening: string | null
}
export type Bevinding = { leefgebied: string; inwoner: string | null; gezien: string | null; afspraak: string | null }
export type Betrokkene = {
  persoon: string
  rol: 'mantelzorger' | 'vertegenwoordiger' | 'clientondersteuner'
  onderdelen: string[]
}
export type VoorzieningStand = 'besloten' | 'verzonden' | 'toegewezen' | 'teruggelegd' | 'gestart' | 'beeindigd'
export type Voorziening = BesloteVoorziening & { tijdelijk: boolean; stand: VoorzieningStand; gestartOp: Datum | null }

/** The case as its facts tell it. Texts are ids of rows in zaken.tekst. */
export type Zaak = {
  id: string
  nummer: string
  versie: number
  fase: Fase
  stand: Stand
  afloop: Afloop | null
  afgeslotenOp: Datum | null
  persoon: string | null
  kanaal: 'web' | 'telefoon' | 'balie' | 'leverancier'
  voorWie: 'mijzelf' | 'ander'
  taal: 'nl' | 'en'
  spoed: boolean
  veiligheid: { tekst: string | null } | null
  team: string
  behandelaar: string | null
  betrokkenen: Betrokkene[]
  meldingOp: Datum
  antwoorden: string
  leefgebieden: string[]
  clientondersteuning: 'ja' | 'nee' | 'heeft-al' | 'weet-niet'
  aanvullingen: { tekst: string; op: Date }[]
  plan: { vorm: 'geschreven' | 'document'; tekst: string | null; document: string | null; op: Date } | null
  gesprek: { op: string; plaats: 'thuis' | 'gemeente' | 'telefoon'; gevoerdOp: Datum | null } | null
  identiteit: string | null
  pgbUitgelegd: boolean
  bevindingen: Bevinding[]
  onderwerpen: { onderwerp: string; tekst: string }[]
  behoeften: Behoefte[]
  /** Household help as last computed; null when nobody did. */
  hulpberekening: Hulpberekening | null
  verslag: { document: string; op: Datum; antwoord: 'akkoord' | 'niet-akkoord' | null; tekst: string | null } | null
  aanvraag: { op: Datum; wijze: 'mijn' | 'ondertekend-verslag' | 'zonder-onderzoek' } | null
  opschortingen: Opschorting[]
  /** While the term stands still: until when that was announced. */
  stilTot: Datum | null
  /** What the resident was asked to add to the aanvraag, until it was added (Awb 4:5). */
  verzuim: { gevraagdOp: Datum; uiterlijk: Datum; tekst: string } | null
  beschikking: {
    id: string
    voorzieningen: string[]
    bijdrage: { bedrag: number | null; uitleg: unknown; versie: string }
    motivering: string
    verzondenOp: Datum | null
    document: string | null
  } | null
  voorzieningen: Voorziening[]
  bezwaar: { op: Datum; tijdig: boolean } | null
  samengevoegdMet: string | null
  aanvraagrechtGemeld: boolean
  termijnen: {
    plan: VastgelegdeTermijn
    onderzoek: VastgelegdeTermijn
    spoed: VastgelegdeTermijn | null
    beslissing: VastgelegdeTermijn | null
    bezwaar: VastgelegdeTermijn | null
    beslissingOpBezwaar: VastgelegdeTermijn | null
  }
}
