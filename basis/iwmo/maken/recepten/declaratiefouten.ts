// What can be wrong in a declaration (323) and its answer (325). Where a prestatie is needed, one or two are added.
import { datum, eersteVanMaand, laatsteVanMaand, plusDagen, plusMaanden } from '@meedoen/kern'
import type { Wmo323, Wmo325 } from '../../model/berichten.ts'
import { GEEN_BSN } from './clientfouten.ts'
import { type Kort, metEerste, type Recept, voluit } from './recept.ts'

type Client323 = Wmo323['Declaratie']['Clienten'][number]
type Prestatie = Client323['Prestaties'][number]
type Antwoord = NonNullable<Wmo325['DeclaratieAntwoord']>
type Totaal = Antwoord['TotaalIngediendBedrag']
const EIND_2020 = datum('2020-12-31')
type Wijziging = (prestatie: Prestatie) => Prestatie

/** A right debit of one cent, in the month before the dagtekening. */
function basis({ Header }: Wmo323 | Wmo325, nummer: number): Prestatie {
  const Begindatum = plusMaanden(eersteVanMaand(Header.BerichtIdentificatie.Dagtekening), -1)
  return {
    ProductReferentie: { ReferentieNummer: `MUTANT-${nummer}` },
    ToewijzingNummer: 999_999_990 + nummer,
    ProductCategorie: '01',
    ProductCode: '01Z99',
    ProductPeriode: { Begindatum, Einddatum: laatsteVanMaand(Begindatum) },
    GeleverdVolume: 1,
    Eenheid: '01',
    ProductTarief: 1,
    IngediendBedrag: { Bedrag: 1, DebetCredit: 'D' },
  }
}
const credit =
  (vorig: string): Wijziging =>
  (prestatie) => ({
    ...prestatie,
    ProductReferentie: { ...prestatie.ProductReferentie, VorigReferentieNummer: vorig },
    IngediendBedrag: { ...prestatie.IngediendBedrag, DebetCredit: 'C' },
  })
const over =
  (periode: (eerste: Prestatie['ProductPeriode']) => Prestatie['ProductPeriode']): Wijziging =>
  (prestatie) => ({ ...prestatie, ProductPeriode: periode(prestatie.ProductPeriode) })

const cent = ({ IngediendBedrag: { Bedrag, DebetCredit } }: Prestatie): number =>
  DebetCredit === 'C' ? -Bedrag : Bedrag
const plus = ({ TotaalBedrag, DebetCredit }: Totaal, erbij: number): Totaal => {
  const centen = (DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag) + erbij
  return { TotaalBedrag: Math.abs(centen), DebetCredit: centen < 0 ? 'C' : 'D' }
}
const som = (prestaties: readonly Prestatie[]): number =>
  prestaties.reduce((tot, prestatie) => tot + cent(prestatie), 0)

/** The message with changed prestaties behind those of the first client, the totals kept right. */
function voegToe323(bericht: Wmo323, wijzigingen: readonly Wijziging[]) {
  const { Clienten, TotaalIngediendBedrag } = bericht.Declaratie
  const nieuwe = wijzigingen.map((wijzig, i) => wijzig(basis(bericht, i + 1)))
  const aantal = (Clienten[0]?.Prestaties.length ?? 0) + nieuwe.length
  const Declaratie = {
    ...bericht.Declaratie,
    TotaalIngediendBedrag: plus(TotaalIngediendBedrag, som(nieuwe)),
    Clienten: metEerste(Clienten, (client) => ({ ...client, Prestaties: [...client.Prestaties, ...nieuwe] })),
  }
  return {
    bericht: { ...bericht, Declaratie },
    pad: `/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[${aantal}]`,
  }
}
function voegToe325(bericht: Wmo325, wijzigingen: readonly Wijziging[]) {
  const Clienten = bericht.DeclaratieAntwoord?.Clienten
  if (bericht.DeclaratieAntwoord === undefined || Clienten === undefined) return null
  const nieuwe = wijzigingen.map((wijzig, i) => ({ ...wijzig(basis(bericht, i + 1)), RetourCodes: ['9338' as const] }))
  const aantal = (Clienten[0]?.Prestaties.length ?? 0) + nieuwe.length
  const DeclaratieAntwoord = {
    ...bericht.DeclaratieAntwoord,
    TotaalIngediendBedrag: plus(bericht.DeclaratieAntwoord.TotaalIngediendBedrag, som(nieuwe)),
    Clienten: metEerste(Clienten, (client) => ({ ...client, Prestaties: [...client.Prestaties, ...nieuwe] })),
  }
  const pad = `/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[${aantal}]`
  return { bericht: { ...bericht, DeclaratieAntwoord }, pad }
}

const zelfde: Wijziging = (prestatie) => prestatie
/** With the number of the first. */
const dubbel: Wijziging = (prestatie) => ({ ...prestatie, ProductReferentie: { ReferentieNummer: 'MUTANT-1' } })

type Prestatiefout = readonly [
  regel: string,
  fout: string,
  kind: string,
  wijzigingen: readonly Wijziging[],
  ook?: readonly string[],
]
const IN_BEIDE: readonly Prestatiefout[] = [
  [
    'CD060',
    'een debetregel die naar een eerdere verwijst',
    '/ProductReferentie/VorigReferentieNummer',
    [(deel) => ({ ...deel, ProductReferentie: { ...deel.ProductReferentie, VorigReferentieNummer: 'MUTANT-0' } })],
  ],
  [
    'CS325',
    'een credit van 0',
    '/IngediendBedrag/DebetCredit',
    [(deel) => ({ ...credit('MUTANT-0')(deel), GeleverdVolume: 0, IngediendBedrag: { Bedrag: 0, DebetCredit: 'C' } })],
  ],
  ['TR101', 'twee prestaties met hetzelfde nummer', '', [zelfde, dubbel]],
  [
    'TR137',
    'een einde voor het begin',
    '/ProductPeriode/Einddatum',
    [over(({ Begindatum }) => ({ Begindatum: plusDagen(Begindatum, 9), Einddatum: plusDagen(Begindatum, 8) }))],
  ],
  [
    'TR134',
    'een prestatie die nog moet beginnen',
    '/ProductPeriode/Begindatum',
    [
      over(({ Begindatum }) => {
        const later = plusMaanden(Begindatum, 3)
        return { Begindatum: later, Einddatum: laatsteVanMaand(later) }
      }),
    ],
    ['TR137'],
  ],
]
const IN_DECLARATIE: readonly Prestatiefout[] = [
  ...IN_BEIDE,
  ['CD087', 'minuten zonder tarief', '/ProductTarief', [({ ProductTarief: _, ...deel }) => deel]],
  [
    'CS100',
    'een prestatie uit 2020',
    '/ProductPeriode/Begindatum',
    [over(() => ({ Begindatum: eersteVanMaand(EIND_2020), Einddatum: EIND_2020 }))],
    ['TR335'],
  ],
  [
    'CS337',
    'een prestatie over twee maanden',
    '/ProductPeriode',
    [over(({ Begindatum, Einddatum }) => ({ Begindatum: plusDagen(Begindatum, -1), Einddatum }))],
  ],
  [
    'CS339',
    'euro’s met een ander bedrag dan het volume',
    '/IngediendBedrag',
    [({ ProductTarief: _, ...deel }) => ({ ...deel, Eenheid: '83', GeleverdVolume: 2 })],
  ],
  [
    'TR315',
    'twee keer dezelfde prestatie teruggenomen',
    '/ProductReferentie/VorigReferentieNummer',
    [credit('MUTANT-0'), credit('MUTANT-0')],
  ],
  [
    'TR316',
    'een prestatie uit hetzelfde bericht teruggenomen',
    '/ProductReferentie/VorigReferentieNummer',
    [zelfde, credit('MUTANT-1')],
  ],
  [
    'TR416',
    'twee keer hetzelfde debet',
    '',
    [zelfde, (deel) => ({ ...deel, ToewijzingNummer: deel.ToewijzingNummer - 1 })],
  ],
]

const D = '/Bericht/Declaratie'
const metDeclaratie = (bericht: Wmo323, anders: Partial<Wmo323['Declaratie']>): Wmo323 => ({
  ...bericht,
  Declaratie: { ...bericht.Declaratie, ...anders },
})
const FOUTEN_323: readonly Kort<Wmo323>[] = [
  [
    'CS002',
    'een bsn dat niet voldoet aan de elfproef',
    (bericht) => {
      const Clienten = metEerste(bericht.Declaratie.Clienten, (client) => ({ ...client, Bsn: GEEN_BSN }))
      return { bericht: metDeclaratie(bericht, { Clienten }), pad: `${D}/Clienten/Client[1]/Bsn` }
    },
  ],
  [
    'CS340',
    'een declaratieperiode zonder de laatste dag',
    (bericht) => {
      const { Begindatum, Einddatum } = bericht.Declaratie.DeclaratiePeriode
      const DeclaratiePeriode = { Begindatum, Einddatum: plusDagen(Einddatum, -1) }
      return { bericht: metDeclaratie(bericht, { DeclaratiePeriode }), pad: `${D}/DeclaratiePeriode` }
    },
  ],
  [
    'TR335',
    'een prestatie van 5 jaar en een maand oud',
    (bericht) => {
      const Begindatum = plusMaanden(eersteVanMaand(bericht.Declaratie.DeclaratieDagtekening), -61)
      const periode = { Begindatum, Einddatum: laatsteVanMaand(Begindatum) }
      const { pad, bericht: gemaakt } = voegToe323(bericht, [over(() => periode)])
      return { bericht: gemaakt, pad: `${pad}/ProductPeriode/Einddatum` }
    },
    ['CS100'],
  ],
  [
    'TR358',
    'een totaal dat een cent verschilt',
    (bericht) => {
      const TotaalIngediendBedrag = plus(bericht.Declaratie.TotaalIngediendBedrag, 1)
      return { bericht: metDeclaratie(bericht, { TotaalIngediendBedrag }), pad: `${D}/TotaalIngediendBedrag` }
    },
  ],
]
const FOUTEN_325: readonly Kort<Wmo325>[] = [
  [
    'CS002',
    'een bsn dat niet voldoet aan de elfproef',
    (bericht) => {
      const { DeclaratieAntwoord } = bericht
      if (DeclaratieAntwoord?.Clienten === undefined) return null
      const Clienten = metEerste(DeclaratieAntwoord.Clienten, (client) => ({ ...client, Bsn: GEEN_BSN }))
      const pad = '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Bsn'
      return { bericht: { ...bericht, DeclaratieAntwoord: { ...DeclaratieAntwoord, Clienten } }, pad }
    },
  ],
  [
    'TR342',
    'een toegekend totaal dat een cent verschilt',
    (bericht) => {
      const { DeclaratieAntwoord } = bericht
      if (DeclaratieAntwoord === undefined) return null
      const TotaalToegekendBedrag = plus(DeclaratieAntwoord.TotaalToegekendBedrag, 1)
      const pad = '/Bericht/DeclaratieAntwoord/TotaalToegekendBedrag'
      return { bericht: { ...bericht, DeclaratieAntwoord: { ...DeclaratieAntwoord, TotaalToegekendBedrag } }, pad }
    },
  ],
]

const metKind = <B>(gemaakt: { readonly bericht: B; readonly pad: string } | null, kind: string) =>
  gemaakt === null ? null : { bericht: gemaakt.bericht, pad: `${gemaakt.pad}${kind}` }

export const DECLARATIERECEPTEN: {
  readonly WMO323: readonly Recept<'WMO323'>[]
  readonly WMO325: readonly Recept<'WMO325'>[]
} = {
  WMO323: [
    ...FOUTEN_323.map(voluit),
    ...IN_DECLARATIE.map(([regel, fout, kind, wijzigingen, ook = []]) => ({
      regel,
      fout,
      ook,
      maak: (bericht: Wmo323) => metKind(voegToe323(bericht, wijzigingen), kind),
    })),
  ],
  WMO325: [
    ...FOUTEN_325.map(voluit),
    ...IN_BEIDE.map(([regel, fout, kind, wijzigingen, ook = []]) => ({
      regel,
      fout,
      ook,
      maak: (bericht: Wmo325) => metKind(voegToe325(bericht, wijzigingen), kind),
    })),
  ],
}
