import { type Datum, plusDagen, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '@meedoen/zaken'
import { data, redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { naamVan } from '../stap/laad.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { haalKeuzes } from './aanbod.server.ts'
import { type Berekend, berekenBijdrage } from './bereken.server.ts'
import { blokkenUit, metBlokken } from './blokken.ts'
import type { Pgbvraaggroep } from './Pgbvelden.tsx'
import { metPlaats, nieuwBlok, vooraf } from './vooraf.server.ts'

/** The form for a decision: the choices of today and sensible answers. */
export async function laadBeschikking(huis: Huis, id: string) {
  const { zaken, catalogus } = huis.kamers
  const t = vertaalWerkplek(huis.taal)
  const pagina = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    if (!zaken.mogelijkeStappen(stap, zaak).includes('stelBeschikkingVast')) return 'kan-niet'
    const beeld = await zaken.toonZaak(stap, id)
    const teksten: ReadonlyMap<string, string> = beeld.ok ? beeld.waarde.teksten : new Map()
    const dag = dagVoorAanbod(stap.vandaag)
    return {
      zaak: id,
      nummer: zaak.nummer,
      naam: await naamVan(huis, stap, zaak),
      keuzes: await haalKeuzes(huis, stap, dag, t),
      berekend: zaak.hulpberekening && { soort: HUISHOUDELIJKE_HULP, uitleg: zaak.hulpberekening.omvang.uitleg },
      waarden: vooraf(zaak, teksten, stap.vandaag, await berekendVolume(huis, stap, zaak, dag)),
    }
  })
  if (pagina === null) throw data(null, { status: 404 })
  if (pagina === 'kan-niet') throw redirect(`/werkplek/zaak/${id}`)
  const gronden = Object.entries(catalogus.AFWIJZINGSGRONDEN).flatMap(([code, { naam, zin }]) =>
    huis.kamers.brieven.AFWIJZINGSGRONDEN.some((grond) => grond === code)
      ? [{ waarde: code, label: naam[huis.taal], uitleg: zin[huis.taal] }]
      : [],
  )
  return { ...pagina, gronden, pgbVragen: pgbVragen(huis) }
}

const HUISHOUDELIJKE_HULP = 'hulp-bij-het-huishouden'

/** What the onderzoek computed, in the measure of the products for it; empty when these count differently. */
async function berekendVolume({ kamers }: Huis, stap: Stap, zaak: Zaak, dag: Datum): Promise<Record<string, string>> {
  const omvang = kamers.zaken.omvangUit(zaak.hulpberekening?.omvang ?? null)
  if (!omvang) return {}
  const producten = await kamers.inkoop.productenVoor(stap.tx, HUISHOUDELIJKE_HULP, dag)
  const [volume, ...andere] = new Set(producten.map((product) => kamers.zaken.volumeVoor(product, omvang)))
  return volume && andere.length === 0 ? { [HUISHOUDELIJKE_HULP]: String(volume) } : {}
}

/** The questions of the frame of assessment, per condition of a pgb (2.3.6 lid 2). */
function pgbVragen({ kamers, taal }: Huis): Pgbvraaggroep[] {
  const perVoorwaarde = Map.groupBy(kamers.regels.AFWEGINGSKADER.vragen, ({ voorwaarde }) => voorwaarde)
  return [...perVoorwaarde].map(([voorwaarde, vragen]) => ({
    voorwaarde,
    vragen: vragen.map(({ vraag }) => vraag[taal]),
  }))
}

/** Contracts are looked up for when help usually begins; the room checks the day that was filled in. */
const dagVoorAanbod = (vandaag: Datum): Datum => plusDagen(vandaag, 14)

export type Beschikkingsantwoord = {
  readonly weigering: Weigering | null
  readonly waarden: Readonly<Record<string, string>>
  readonly berekend: Berekend | null
  /** The form asked to be shown again: nothing is wrong. */
  readonly opnieuw: boolean
}

/** What the pressed button asks: another provision, one less, what it would cost, or deciding. */
export async function verwerkBeschikking(
  huis: Huis,
  zaak: string,
  inzending: Inzending & { readonly tekst: (naam: string) => string },
): Promise<Beschikkingsantwoord> {
  const { tekst, waarden } = inzending
  const doe = tekst('doe')
  const blokken = blokkenUit(waarden)
  const terug = { weigering: null, berekend: null, opnieuw: true, waarden: metBlokken(waarden, blokken) }
  if (doe === 'erbij') {
    const erbij = metPlaats(nieuwBlok('', huis.vandaag), blokken.length)
    return { ...terug, waarden: { ...terug.waarden, ...erbij } }
  }
  if (doe.startsWith('weg.'))
    return { ...terug, waarden: metBlokken(waarden, blokken.toSpliced(Number(doe.slice(4)), 1)) }
  if (doe === 'bereken') return { ...terug, berekend: await berekenBijdrage(huis, zaak, blokken) }
  const invoer = { voorzieningen: blokken, motivering: tekst('motivering') }
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    huis.kamers.overdrachten.stelBeschikkingVast(stap, zaak, invoer),
  )
  if (uitkomst.ok) throw redirect(`/werkplek/zaak/${zaak}/beschikking/verzenden`)
  return { ...terug, weigering: uitkomst, opnieuw: false }
}
