import {
  bevat,
  type Datum,
  geweigerd,
  overlapt,
  type Periode,
  plusDagen,
  schrijfDatum,
  type Weigering,
} from '@meedoen/kern'

export type NieuwTarief = Periode & { readonly product: string; readonly bedrag: number }

/** What a product in euros costs: a cent is a cent (iWmo CS339), so nothing is agreed on it. */
export const TARIEF_IN_EUROS = 1

export type KeurWeigering =
  | 'tarief-nul'
  | 'tarief-in-euros'
  | 'eind-ligt-eerder'
  | 'buiten-contract'
  | 'tarief-zelfde-dag'
  | 'tarief-al-gebruikt'
  | 'tarief-overlapt'

/**
 * Why a tariff cannot be added to a contract; null when it can. `bestaand` are the periods of the tariffs for that product that
 * are there already; `inEuros` says that the product counts money. A tariff that holds is followed by the new one, not changed by it; what held before today stays as it was.
 */
export function keurTarief(
  nieuw: NieuwTarief,
  contract: Periode & { readonly nummer: string },
  bestaand: readonly Periode[],
  vandaag: Datum,
  inEuros: boolean,
): Weigering<KeurWeigering> | null {
  const { product, begin, eind, bedrag } = nieuw
  if (inEuros && bedrag !== TARIEF_IN_EUROS)
    return geweigerd(
      'tarief-in-euros',
      `Product ${product} telt in euro's: er is geen prijs per stuk. Laat het bedrag leeg, of vul in een lijst 0,01 in.`,
      'bedrag',
    )
  if (bedrag === 0)
    return geweigerd('tarief-nul', 'Een tarief van nul betaalt niets. Vul het bedrag in dat u afsprak.', 'bedrag')
  if (eind !== null && eind < begin)
    return geweigerd('eind-ligt-eerder', 'De laatste dag ligt voor de eerste dag. Kies een latere einddatum.', 'eind')
  if (!bevat(contract, begin)) return geweigerd('buiten-contract', buitenContract(contract), 'begin')
  if (eind !== null && !bevat(contract, eind)) return geweigerd('buiten-contract', buitenContract(contract), 'eind')
  return naastBestaand(product, { begin, eind }, bestaand, vandaag)
}

function naastBestaand(
  product: string,
  { begin, eind }: Periode,
  bestaand: readonly Periode[],
  vandaag: Datum,
): Weigering<KeurWeigering> | null {
  if (bestaand.some((ander) => ander.begin === begin))
    return geweigerd(
      'tarief-zelfde-dag',
      `Voor product ${product} begint er al een tarief op ${schrijfDatum(begin)}. Kies een andere dag, of verwijder dat tarief eerst als het nog niet geldt.`,
      'begin',
    )
  const verleden = { begin, eind: plusDagen(vandaag, -1) }
  if (begin < vandaag && bestaand.some((ander) => overlapt(ander, verleden)))
    return geweigerd(
      'tarief-al-gebruikt',
      `Voor product ${product} gold op die dagen al een tarief, en daarmee kan al gedeclareerd zijn. Kies vandaag of een latere dag.`,
      'begin',
    )
  const volgende = bestaand.filter((ander) => ander.begin > begin).toSorted((a, b) => (a.begin < b.begin ? -1 : 1))[0]
  if (volgende && eind !== null && eind >= volgende.begin)
    return geweigerd(
      'tarief-overlapt',
      `Vanaf ${schrijfDatum(volgende.begin)} geldt voor product ${product} al een volgend tarief. Kies als laatste dag ${schrijfDatum(plusDagen(volgende.begin, -1))}, of laat die leeg.`,
      'eind',
    )
  return null
}

const buitenContract = ({ nummer, begin, eind }: Periode & { readonly nummer: string }): string =>
  `Contract ${nummer} geldt ${eind === null ? `vanaf ${schrijfDatum(begin)}` : `van ${schrijfDatum(begin)} tot en met ${schrijfDatum(eind)}`}. Kies dagen daarbinnen, of verleng eerst het contract.`
