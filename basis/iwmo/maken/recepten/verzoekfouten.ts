// What else can be wrong in the requests (315, 317) and the answer on them (319).
import { plusDagen } from '@meedoen/kern'
import type { Wmo315, Wmo317, Wmo319 } from '../../model/berichten.ts'
import { GEEN_BSN, persoonsrecepten } from './clientfouten.ts'
import { heelProduct, PRODUCTRECEPTEN_315, PRODUCTRECEPTEN_317 } from './productfouten.ts'
import { type Kort, metEerste, voluit } from './recept.ts'

const AANVRAAG = '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct'
type AangevraagdProduct = Wmo315['Client']['AangevraagdeProducten'][number]
const metAanvragen = (bericht: Wmo315, AangevraagdeProducten: readonly AangevraagdProduct[]): Wmo315 => ({
  ...bericht,
  Client: { ...bericht.Client, AangevraagdeProducten },
})
const metVerwijzer = (bericht: Wmo315, Verwijzer: AangevraagdProduct['Verwijzer'], kind: string) => ({
  bericht: metAanvragen(
    bericht,
    metEerste(bericht.Client.AangevraagdeProducten, (een) => ({ ...een, Verwijzer })),
  ),
  pad: `${AANVRAAG}[1]/Verwijzer/${kind}`,
})
/** The message with two more products, made of the first one. */
function metTweeMeer(bericht: Wmo315, referenties: readonly [string, string], producten: readonly [string, string]) {
  const [eerste] = bericht.Client.AangevraagdeProducten
  if (eerste === undefined) return null
  const { Budget: _, ...basis } = eerste
  const maak = (i: 0 | 1): AangevraagdProduct => ({
    ...basis,
    ...heelProduct,
    Product: { Categorie: '01', Code: producten[i] },
    ReferentieAanbieder: referenties[i],
  })
  const samen = [...bericht.Client.AangevraagdeProducten, maak(0), maak(1)]
  return { bericht: metAanvragen(bericht, samen), pad: `${AANVRAAG}[${samen.length}]` }
}
const FOUTEN_315: readonly Kort<Wmo315>[] = [
  [
    'CD043',
    'een beschikkingnummer zonder ingangsdatum',
    (bericht) => {
      const producten = metEerste(
        bericht.Client.AangevraagdeProducten,
        ({ BeschikkingIngangsdatum: _, ...product }) => ({ ...product, BeschikkingNummer: 1 }),
      )
      return { bericht: metAanvragen(bericht, producten), pad: `${AANVRAAG}[1]/BeschikkingIngangsdatum` }
    },
  ],
  [
    'CD066',
    'een huisarts met code en naam',
    (bericht) => metVerwijzer(bericht, { Type: '02', ZorgverlenerCode: '01000001', Naam: 'Jansen' }, 'Naam'),
  ],
  ['CD067', 'een huisarts zonder code en naam', (bericht) => metVerwijzer(bericht, { Type: '02' }, 'Naam')],
  [
    'CD068',
    'een zelfverwijzer met een code',
    (bericht) => metVerwijzer(bericht, { Type: '06', ZorgverlenerCode: '01000001' }, 'ZorgverlenerCode'),
  ],
  [
    'TR386',
    'twee keer hetzelfde product',
    (bericht) => metTweeMeer(bericht, ['MUTANT-1', 'MUTANT-2'], ['01Z98', '01Z98']),
  ],
  [
    'TR383',
    'twee producten met dezelfde referentie',
    (bericht) => {
      const gemaakt = metTweeMeer(bericht, ['MUTANT-1', 'MUTANT-1'], ['01Z98', '01Z97'])
      return gemaakt === null ? null : { ...gemaakt, pad: `${gemaakt.pad}/ReferentieAanbieder` }
    },
    ['TR101'],
  ],
  [
    'TR101',
    'twee producten met dezelfde sleutel',
    (bericht) => metTweeMeer(bericht, ['MUTANT-1', 'MUTANT-1'], ['01Z98', '01Z97']),
    ['TR383'],
  ],
]

const VERZOEK = '/Bericht/Client/Verzoek'
type Verzoek = Wmo317['Client']['Verzoek']
type NieuwProduct = NonNullable<Verzoek['NieuweProducten']>[number]
const alleen = ({ ReferentieAanbieder, RedenVerzoek }: Verzoek, anders: Partial<Verzoek>): Verzoek => ({
  ReferentieAanbieder,
  RedenVerzoek,
  ...anders,
})
const metVerzoek = (bericht: Wmo317, Verzoek: Verzoek): Wmo317 => ({
  ...bericht,
  Client: { ...bericht.Client, Verzoek },
})
function nieuwVanaf({ Header }: Wmo317, dagen: number): NieuwProduct {
  return { ...heelProduct, GewensteIngangsdatum: plusDagen(Header.BerichtIdentificatie.Dagtekening, dagen) }
}
/** The message with these new products behind its own; the finding is about the last. */
function metNieuwe(bericht: Wmo317, kind: string, ...nieuwe: readonly NieuwProduct[]) {
  const NieuweProducten = [...(bericht.Client.Verzoek.NieuweProducten ?? []), ...nieuwe]
  const pad = `${VERZOEK}/NieuweProducten/NieuwProduct[${NieuweProducten.length}]${kind}`
  return { bericht: metVerzoek(bericht, { ...bericht.Client.Verzoek, NieuweProducten }), pad }
}
const FOUTEN_317: readonly Kort<Wmo317>[] = [
  [
    'CS002',
    'een bsn dat niet voldoet aan de elfproef',
    (bericht) => ({
      bericht: { ...bericht, Client: { ...bericht.Client, Bsn: GEEN_BSN } },
      pad: '/Bericht/Client/Bsn',
    }),
  ],
  [
    'TR352',
    'alleen een nieuw product',
    (bericht) => {
      const verzoek = alleen(bericht.Client.Verzoek, { NieuweProducten: [nieuwVanaf(bericht, 14)] })
      return { bericht: metVerzoek(bericht, verzoek), pad: VERZOEK }
    },
  ],
  [
    'TR353',
    'alleen een ongewijzigd product',
    (bericht) => {
      const verzoek = alleen(bericht.Client.Verzoek, { OngewijzigdeProducten: [{ ToewijzingNummer: 1 }] })
      return { bericht: metVerzoek(bericht, verzoek), pad: VERZOEK }
    },
  ],
  [
    'TR380',
    'een nieuw product op de dagtekening',
    (bericht) => metNieuwe(bericht, '/GewensteIngangsdatum', nieuwVanaf(bericht, 0)),
  ],
  [
    'TR410',
    'twee keer hetzelfde nieuwe product',
    (bericht) => metNieuwe(bericht, '', nieuwVanaf(bericht, 14), nieuwVanaf(bericht, 15)),
  ],
  [
    'TR101',
    'twee keer hetzelfde ongewijzigde product',
    (bericht) => {
      const OngewijzigdeProducten = [
        ...(bericht.Client.Verzoek.OngewijzigdeProducten ?? []),
        { ToewijzingNummer: 999_999_999 },
        { ToewijzingNummer: 999_999_999 },
      ]
      return {
        bericht: metVerzoek(bericht, { ...bericht.Client.Verzoek, OngewijzigdeProducten }),
        pad: `${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct[${OngewijzigdeProducten.length}]`,
      }
    },
  ],
]

const metAntwoord = (
  bericht: Wmo319,
  anders: Pick<Wmo319['Antwoord'], 'VerzoekAntwoord' | 'RedenAfwijzingVerzoek'>,
) => ({
  bericht: { ...bericht, Antwoord: { ReferentieAanbieder: bericht.Antwoord.ReferentieAanbieder, ...anders } },
  pad: '/Bericht/Antwoord/RedenAfwijzingVerzoek',
})
const FOUTEN_319: readonly Kort<Wmo319>[] = [
  ['CD085', 'een afwijzing zonder reden', (bericht) => metAntwoord(bericht, { VerzoekAntwoord: '1' })],
  [
    'CD086',
    'in onderzoek met een reden',
    (bericht) => metAntwoord(bericht, { VerzoekAntwoord: '2', RedenAfwijzingVerzoek: '3' }),
  ],
]

export const VERZOEKRECEPTEN = {
  WMO315: [
    ...persoonsrecepten<'WMO315'>((bericht, anders) => ({ ...bericht, Client: { ...bericht.Client, ...anders } })),
    ...PRODUCTRECEPTEN_315,
    ...FOUTEN_315.map(voluit),
  ],
  WMO317: [...PRODUCTRECEPTEN_317, ...FOUTEN_317.map(voluit)],
  WMO319: FOUTEN_319.map(voluit),
}
