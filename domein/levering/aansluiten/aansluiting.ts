import { haalProducten, type Tariefperiode, tarievenVan } from '@meedoen/inkoop'
import { type AgbCode, type Eurocent, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { aanbiedernamen } from '../declareren/haal-declaraties.ts'
import { NOOIT_VERSTUURD } from '../toewijzing/mogelijk.ts'
import { NIETS, type Periode, type Realisatie, realisatiePerProduct, realisatiePerToewijzing } from './realisatie.ts'
import { verplichtingIn } from './verplichting.ts'

type Tweetalig = { readonly nl: string; readonly en: string }

/** Commitment against realisation of one provider and one product. */
export type Aansluitregel = Realisatie & {
  readonly aanbieder: { readonly agb: AgbCode; readonly naam: string }
  readonly product: { readonly code: string; readonly naam: Tweetalig }
  readonly toewijzingen: number
  /** At most, by the assignments. */
  readonly toegewezen: Eurocent
}

/** Commitment against realisation per provider and product over a period of delivery. */
export async function haalAansluiting(
  stap: Stap,
  periode: Periode,
  agb: AgbCode | null = null,
): Promise<Uitkomst<readonly Aansluitregel[]>> {
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb })
  if (!oordeel.ok) return oordeel
  if (periode.begin > periode.eind)
    return geweigerd('geen-periode', 'De laatste maand ligt voor de eerste. Kies een andere periode.', 'tot')
  const verplicht = await verplichtingen(stap, periode, agb)
  const geboekt = await realisatiePerProduct(stap, periode, agb)
  const kop = await koppen(stap, [...verplicht, ...geboekt])
  const zelfde = (een: Plek) => (ander: Plek) => een.agb === ander.agb && een.product === ander.product
  const regels = kop.map(({ agb: eigen, product, aanbieder, metNaam }): Aansluitregel => {
    const bij = zelfde({ agb: eigen, product })
    const { toewijzingen, toegewezen } = verplicht.find(bij) ?? { toewijzingen: 0, toegewezen: 0 }
    const { agb: _, product: __, ...som } = geboekt.find(bij) ?? { ...NIETS, agb: eigen, product }
    return { aanbieder, product: metNaam, toewijzingen, toegewezen, ...som }
  })
  return gelukt(regels)
}

type Plek = { readonly agb: AgbCode; readonly product: string }

/** Each provider and product once, by name. */
async function koppen(stap: Stap, plekken: readonly Plek[]) {
  const eenmaal = [...new Map(plekken.map(({ agb, product }) => [`${agb} ${product}`, { agb, product }])).values()]
  const namen = await aanbiedernamen(
    stap,
    eenmaal.map(({ agb }) => agb),
  )
  const producten = new Map((await haalProducten(stap.tx)).map(({ code, naam }) => [code, naam]))
  return eenmaal
    .map(({ agb, product }) => ({
      agb,
      product,
      aanbieder: { agb, naam: namen.get(agb) ?? agb },
      metNaam: { code: product, naam: producten.get(product) ?? { nl: product, en: product } },
    }))
    .toSorted((a, b) => a.aanbieder.naam.localeCompare(b.aanbieder.naam, 'nl') || (a.product < b.product ? -1 : 1))
}

async function verplichtingen(stap: Stap, periode: Periode, agb: AgbCode | null) {
  const alle = toewijzingen(stap)
    .where('begin', '<=', periode.eind)
    .where((eb) => eb.or([eb('eind', 'is', null), eb('eind', '>=', periode.begin)]))
  const rijen = await (agb === null ? alle : alle.where('agb', '=', agb)).execute()
  const tarieven = await tarievenPer(
    stap,
    rijen.map((rij) => rij.agb),
    periode,
  )
  const groepen = Map.groupBy(rijen, (rij) => `${rij.agb} ${rij.product}`)
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep
    if (!eerste) return []
    const toegewezen = groep.reduce((som, rij) => som + verplichtingIn(rij, periode, tarieven.get(rij.agb) ?? []), 0)
    return [{ agb: eerste.agb, product: eerste.product, toewijzingen: groep.length, toegewezen }]
  })
}

const toewijzingen = ({ tx }: Stap) =>
  tx.db
    .selectFrom('levering.toewijzing')
    .select(['id', 'nummer', 'agb', 'voorziening', 'product', 'categorie', 'volume', 'eenheid', 'frequentie'])
    .select(['begin', 'eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('stand', 'not in', NOOIT_VERSTUURD)

async function tarievenPer({ tx }: Stap, agbs: readonly AgbCode[], { begin }: Pick<Periode, 'begin'>) {
  const per = new Map<AgbCode, readonly Tariefperiode[]>()
  for (const agb of new Set(agbs)) per.set(agb, await tarievenVan(tx, agb, begin))
  return per
}

/** Commitment against realisation of one assignment in a case, up to and including today. */
export type Zaakrealisatie = Realisatie & {
  readonly toewijzing: string
  readonly nummer: number
  readonly voorziening: string
  readonly toegewezen: Eurocent
}

/** What was assigned in a case and what came of it; who may see the case was asked before. */
export async function haalRealisatieVanZaak(stap: Stap, zaak: string): Promise<readonly Zaakrealisatie[]> {
  const rijen = await toewijzingen(stap)
    .where('zaak', '=', zaak)
    .where('begin', '<=', stap.vandaag)
    .orderBy('nummer')
    .execute()
  const geboekt = await realisatiePerToewijzing(
    stap,
    rijen.map(({ id }) => id),
  )
  const [eerste = stap.vandaag] = rijen.map(({ begin }) => begin).toSorted()
  const tarieven = await tarievenPer(
    stap,
    rijen.map(({ agb }) => agb),
    { begin: eerste },
  )
  return rijen.map((rij) => ({
    toewijzing: rij.id,
    nummer: rij.nummer,
    voorziening: rij.voorziening,
    toegewezen: verplichtingIn(rij, { begin: rij.begin, eind: stap.vandaag }, tarieven.get(rij.agb) ?? []),
    ...(geboekt.get(rij.id) ?? NIETS),
  }))
}
