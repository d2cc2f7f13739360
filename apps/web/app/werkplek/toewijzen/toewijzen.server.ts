import type { Aanbod } from '@meedoen/inkoop'
import { type AgbCode, type Datum, isAgbCode, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Voorziening } from '@meedoen/zaken'
import { data, redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { naamVan } from '../stap/laad.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { omvangInWoorden } from '../zaak/besluitblok.server.ts'
import { type Aanbiederplek, haalRuimte, plekVan, uniek } from './ruimte.server.ts'

export type Aanbiederkeuze = Aanbiederplek & {
  readonly waarde: string
  readonly label: string
  readonly uitleg: string
  /** When and by whom the waiting time was told; null when it is still the one of the contract. */
  readonly gemeld: { readonly dag: Datum; readonly door: 'aanbieder' | 'medewerker' } | null
}

export type ToeTeWijzen = {
  readonly id: string
  readonly naam: string
  readonly omvang: string
  readonly begin: Datum | null
  readonly eind: Datum | null
  readonly teruggelegd: boolean
  readonly aanbieders: readonly Aanbiederkeuze[]
  /** Names of providers that deliver this but take nobody new. */
  readonly gestopt: readonly string[]
  readonly gekozen: string
}

/** The provisions that wait for a provider, each with who delivers it and how long one waits there. */
export async function laadToewijzen(huis: Huis, id: string) {
  const { zaken } = huis.kamers
  const pagina = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    if (!zaken.mogelijkeStappen(stap, zaak).includes('wijsToe')) return 'kan-niet'
    const bekend = zaak.persoon ? await huis.kamers.levering.aanbiedersMetHulp(stap, zaak.persoon) : new Set<AgbCode>()
    const voorzieningen: ToeTeWijzen[] = []
    for (const v of zaken.toeTeWijzen(zaak)) voorzieningen.push(await alsKeuze(huis, stap, v, bekend))
    return { zaak: id, nummer: zaak.nummer, naam: await naamVan(huis, stap, zaak), voorzieningen }
  })
  if (pagina === null) throw data(null, { status: 404 })
  if (pagina === 'kan-niet') throw redirect(`/werkplek/zaak/${id}`)
  return pagina
}

async function alsKeuze(huis: Huis, stap: Stap, v: Voorziening, bekend: ReadonlySet<AgbCode>): Promise<ToeTeWijzen> {
  const { kamers, taal } = huis
  const t = vertaalWerkplek(taal)
  const dag = v.begin !== null && v.begin > stap.vandaag ? v.begin : stap.vandaag
  const aanbod = v.product ? await kamers.inkoop.aanbiedersVoor(stap.tx, { product: v.product, dag }) : []
  const ruimte = v.product ? await haalRuimte(huis, stap, v.product, dag) : () => null
  // Who takes nobody new can still go on with who has its help.
  const kan = ({ aanbieder, neemtNieuwe }: Aanbod): boolean => neemtNieuwe || bekend.has(aanbieder.agb)
  return {
    id: v.id,
    naam: kamers.catalogus.haalVoorziening(v.soort).naam[taal],
    omvang: omvangInWoorden(v.volume, v.eenheid, v.frequentie, t),
    begin: v.begin,
    eind: v.eind,
    teruggelegd: v.stand === 'teruggelegd',
    aanbieders: uniek(aanbod)
      .filter(kan)
      .map((een) => ({
        waarde: een.aanbieder.agb,
        label: t('besluit.aanbiederMet', { naam: een.aanbieder.naam, count: een.wachttijdWeken }),
        uitleg: een.aanbieder.omschrijving[taal],
        gemeld: een.gemeld && { dag: kamers.kern.datumOp(een.gemeld.op), door: een.gemeld.door },
        ...plekVan(een, ruimte(een.aanbieder.agb)),
      })),
    gestopt: uniek(aanbod).flatMap((een) => (kan(een) ? [] : [een.aanbieder.naam])),
    // After a rejection the choice is open again.
    gekozen: v.stand === 'teruggelegd' ? '' : (v.agb ?? ''),
  }
}

/** Assigns to the chosen provider; back to the case, where its answer will be seen. */
export async function wijsToe(
  huis: Huis,
  zaak: string,
  inzending: Inzending & { readonly tekst: (naam: string) => string },
): Promise<Weigering> {
  const voorziening = inzending.tekst('voorziening')
  const agb = inzending.tekst('agb')
  if (!isAgbCode(agb)) return huis.kamers.kern.geweigerdeInvoer({ agb: 'kies' })
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    huis.kamers.overdrachten.wijsToe(stap, zaak, voorziening, agb),
  )
  if (uitkomst.ok) throw redirect(`/werkplek/zaak/${zaak}?gedaan=wijsToe`)
  return uitkomst
}
