// A synthetic declaration (323) and the answer on it (325), of any size: the clients are made while they are written.
import { eersteVanMaand, laatsteVanMaand, plusDagen, plusMaanden } from '@meedoen/kern'
import { maakHeader } from '../antwoord/maak-header.ts'
import type { Wmo323, Wmo325 } from '../model/berichten.ts'
import { testnummers } from './mensen.ts'
import { productOp } from './producten.ts'
import type { Toeval } from './toeval.ts'
import { kopVan, rij, toevalVan, type Wens } from './wens.ts'

type Client323 = Wmo323['Declaratie']['Clienten'][number]
type Prestatie = Client323['Prestaties'][number]
type DeclaratieAntwoord = NonNullable<Wmo325['DeclaratieAntwoord']>
type Client325 = NonNullable<DeclaratieAntwoord['Clienten']>[number]
type Totaal = Wmo323['Declaratie']['TotaalIngediendBedrag']

/** A message in two parts: its clients one by one, and the whole around some of them. */
export type Stroombericht<Client, Bericht> = {
  readonly clienten: () => Iterable<Client>
  readonly maak: (clienten: readonly Client[]) => Bericht
}

const MEESTE_PER_CLIENT = 4

/** In cents; credit counts below zero. */
const waarde = ({ IngediendBedrag: { Bedrag, DebetCredit } }: Prestatie): number =>
  DebetCredit === 'C' ? -Bedrag : Bedrag

/** Nothing is debit (CS325). */
const alsTotaal = (centen: number): Totaal => ({ TotaalBedrag: Math.abs(centen), DebetCredit: centen < 0 ? 'C' : 'D' })

const declaratieperiode = ({ dagtekening }: Wens) => {
  const Begindatum = plusMaanden(eersteVanMaand(dagtekening), -1)
  return { Begindatum, Einddatum: laatsteVanMaand(Begindatum) }
}

/** Mostly the declared month, sometimes the month before, sometimes not from the first day on (CS337, TR319). */
function productperiode(wens: Wens, toeval: Toeval): Prestatie['ProductPeriode'] {
  const periode = declaratieperiode(wens)
  if (toeval.kans(0.1)) return { ...periode, Begindatum: plusDagen(periode.Begindatum, toeval.geheel(1, 20)) }
  if (!toeval.kans(0.1)) return periode
  const Begindatum = plusMaanden(periode.Begindatum, -1)
  return { Begindatum, Einddatum: laatsteVanMaand(Begindatum) }
}

/** Volume times tariff (TR346); euros have no tariff and are the amount itself (CS339, CD087). */
function geleverd(toeval: Toeval) {
  const Eenheid = toeval.kies<Prestatie['Eenheid']>('01', '04', '14', '16', '82', '83', '84')
  if (Eenheid === '83') {
    const GeleverdVolume = toeval.geheel(1000, 500_000)
    return { GeleverdVolume, Eenheid, bedrag: GeleverdVolume }
  }
  const GeleverdVolume = toeval.geheel(1, 400)
  const ProductTarief = toeval.geheel(50, 12_000)
  return { GeleverdVolume, Eenheid, ProductTarief, bedrag: GeleverdVolume * ProductTarief }
}

/** Each fortieth corrects a prestatie of an earlier declaration (CD060, TR315, TR316). */
function prestatie(wens: Wens, toeval: Toeval, plaats: number): Prestatie {
  const isCredit = plaats % 40 === 20
  const { Categorie, Code } = productOp(toeval.geheel(0, 300))
  const { bedrag, ...wat } = geleverd(toeval)
  return {
    ProductReferentie: {
      ReferentieNummer: `P${wens.zaad}-${plaats + 1}`,
      ...(isCredit ? { VorigReferentieNummer: `Q${wens.zaad}-${plaats + 1}` } : {}),
    },
    ToewijzingNummer: 1000 + plaats,
    ProductCategorie: Categorie,
    ProductCode: Code,
    ProductPeriode: productperiode(wens, toeval),
    ...wat,
    IngediendBedrag: { Bedrag: bedrag, DebetCredit: isCredit ? 'C' : 'D' },
  }
}

function* clientenVan(wens: Wens): Generator<Client323> {
  const toeval = toevalVan(wens)
  const nummers = testnummers(wens.zaad)
  for (let plaats = 0; plaats < wens.aantal; ) {
    const hier = Math.min(toeval.geheel(1, MEESTE_PER_CLIENT), wens.aantal - plaats)
    const begin = plaats
    const Prestaties = rij(hier, (i) => prestatie(wens, toeval, begin + i))
    yield { Bsn: nummers.next().value ?? '', Prestaties }
    plaats += hier
  }
}

function totaalVan(clienten: Iterable<{ readonly Prestaties: readonly Prestatie[] }>): number {
  let centen = 0
  for (const { Prestaties } of clienten) for (const deel of Prestaties) centen += waarde(deel)
  return centen
}

/** `aantal` prestaties, one to four per client. The total is known because everything is made twice (TR358). */
export function declaratie(wens: Wens): Stroombericht<Client323, Wmo323> {
  const clienten = () => clientenVan(wens)
  const TotaalIngediendBedrag = alsTotaal(totaalVan(clienten()))
  const maak = (Clienten: readonly Client323[]): Wmo323 => ({
    Header: maakHeader.WMO323(kopVan(wens, 'aanbieder')),
    Declaratie: {
      DeclaratieNummer: `D${wens.zaad}`,
      DeclaratiePeriode: declaratieperiode(wens),
      DeclaratieDagtekening: wens.dagtekening,
      TotaalIngediendBedrag,
      Clienten,
    },
  })
  return { clienten, maak }
}

/** Every second prestatie of the declaration is rejected, because its assignment is not known (TR338). */
function* afgewezenVan(gevraagd: Wens): Generator<Client325> {
  let plaats = 0
  for (const { Bsn, Prestaties } of clientenVan(gevraagd)) {
    const afgewezen = Prestaties.filter(() => plaats++ % 2 === 0)
    if (afgewezen.length === 0) continue
    yield {
      Bsn,
      Prestaties: afgewezen.map((deel) => ({ ...deel, RetourCodes: ['9338'] as const })),
      RetourCodes: ['0200'],
    }
  }
}

/** The answer on a declaration of twice as many prestaties, of which `aantal` are rejected (IV087, TR342). */
export function declaratieAntwoord(wens: Wens): Stroombericht<Client325, Wmo325> {
  const gevraagd = { ...wens, aantal: wens.aantal * 2 }
  const { Header, Declaratie } = declaratie(gevraagd).maak([])
  const clienten = () => afgewezenVan(gevraagd)
  const TotaalToegekendBedrag = alsTotaal(totaalVan(clientenVan(gevraagd)) - totaalVan(clienten()))
  const maak = (Clienten: readonly Client325[]): Wmo325 => ({
    Header: maakHeader.WMO325({
      declaratie: Header,
      identificatie: `A${wens.zaad}`,
      dagtekening: plusDagen(wens.dagtekening, 7),
      retourcodes: ['0200'],
    }),
    DeclaratieAntwoord: {
      DeclaratieNummer: Declaratie.DeclaratieNummer,
      TotaalIngediendBedrag: Declaratie.TotaalIngediendBedrag,
      TotaalToegekendBedrag,
      Clienten,
      RetourCodes: ['0200'],
    },
  })
  return { clienten, maak }
}
