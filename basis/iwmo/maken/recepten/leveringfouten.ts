// What else can be wrong in an assignment (301), a start (305) and a stop (307).
import { plusDagen, plusMaanden } from '@meedoen/kern'
import type { Wmo301, Wmo305, Wmo307 } from '../../model/berichten.ts'
import { CLIENTRECEPTEN_301, persoonsrecepten } from './clientfouten.ts'
import { heelProduct, PRODUCTRECEPTEN_301 } from './productfouten.ts'
import { type Kort, metEerste, voluit } from './recept.ts'

const TOEGEWEZEN = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct'
type ToegewezenProduct = Wmo301['Client']['ToegewezenProducten'][number]
const metToegewezen = (bericht: Wmo301, ToegewezenProducten: readonly ToegewezenProduct[]): Wmo301 => ({
  ...bericht,
  Client: { ...bericht.Client, ToegewezenProducten },
})
function metReden(bericht: Wmo301, RedenWijziging: '01' | '13') {
  const producten = metEerste(bericht.Client.ToegewezenProducten, (product) => ({
    ...product,
    RedenWijziging,
    Einddatum: plusMaanden(product.Ingangsdatum, 6),
  }))
  return { bericht: metToegewezen(bericht, producten), pad: `${TOEGEWEZEN}[1]/RedenWijziging` }
}
const FOUTEN_301: readonly Kort<Wmo301>[] = [
  ['CS335', 'een verwijderde toewijzing die doorloopt', (bericht) => metReden(bericht, '13')],
  ['CS336', 'een vervallen reden van wijziging', (bericht) => metReden(bericht, '01')],
  [
    'TR302',
    'twee keer hetzelfde product in dezelfde periode',
    (bericht) => {
      const [eerste] = bericht.Client.ToegewezenProducten
      if (eerste === undefined) return null
      const { ToewijzingNummer: _, RedenWijziging: __, Budget: ___, ...rest } = { ...eerste, ...heelProduct }
      const producten = [
        ...bericht.Client.ToegewezenProducten,
        { ...rest, ToewijzingNummer: 999_999_998 },
        { ...rest, ToewijzingNummer: 999_999_999 },
      ]
      return { bericht: metToegewezen(bericht, producten), pad: `${TOEGEWEZEN}[${producten.length}]` }
    },
  ],
]

const START = '/Bericht/Client/StartProducten/StartProduct'
type StartProduct = Wmo305['Client']['StartProducten'][number]
const metStarts = (bericht: Wmo305, StartProducten: readonly StartProduct[]): Wmo305 => ({
  ...bericht,
  Client: { ...bericht.Client, StartProducten },
})
const metEersteStart = (bericht: Wmo305, anders: Partial<StartProduct>, kind: string) => ({
  bericht: metStarts(
    bericht,
    metEerste(bericht.Client.StartProducten, (start) => ({ ...start, ...anders })),
  ),
  pad: `${START}[1]/${kind}`,
})
const FOUTEN_305: readonly Kort<Wmo305>[] = [
  [
    'CS058',
    'een gewijzigde aanlevering',
    (bericht) => metEersteStart(bericht, { StatusAanlevering: '2' }, 'StatusAanlevering'),
  ],
  [
    'TR134',
    'een begin na de dagtekening',
    (bericht) => {
      const Begindatum = plusDagen(bericht.Header.BerichtIdentificatie.Dagtekening, 1)
      return metEersteStart(bericht, { Begindatum }, 'Begindatum')
    },
  ],
  [
    'TR101',
    'twee keer dezelfde start',
    (bericht) => {
      const starts = [...bericht.Client.StartProducten, ...bericht.Client.StartProducten.slice(0, 1)]
      return { bericht: metStarts(bericht, starts), pad: `${START}[${starts.length}]` }
    },
  ],
]

const STOP = '/Bericht/Client/StopProducten/StopProduct'
type StopProduct = Wmo307['Client']['StopProducten'][number]
const metStops = (bericht: Wmo307, StopProducten: readonly StopProduct[]): Wmo307 => ({
  ...bericht,
  Client: { ...bericht.Client, StopProducten },
})
const metEersteStop = (bericht: Wmo307, anders: (stop: StopProduct) => Partial<StopProduct>, kind: string) => ({
  bericht: metStops(
    bericht,
    metEerste(bericht.Client.StopProducten, (stop) => ({ ...stop, ...anders(stop) })),
  ),
  pad: `${STOP}[1]/${kind}`,
})
const FOUTEN_307: readonly Kort<Wmo307>[] = [
  [
    'CS058',
    'een gewijzigde aanlevering',
    (bericht) => metEersteStop(bericht, () => ({ StatusAanlevering: '2' }), 'StatusAanlevering'),
  ],
  [
    'TR018',
    'een einde voor het begin',
    (bericht) => metEersteStop(bericht, ({ Begindatum }) => ({ Einddatum: plusDagen(Begindatum, -1) }), 'Einddatum'),
  ],
  [
    'TR134',
    'een begin na de dagtekening',
    (bericht) => {
      const morgen = plusDagen(bericht.Header.BerichtIdentificatie.Dagtekening, 1)
      return metEersteStop(bericht, () => ({ Begindatum: morgen, Einddatum: morgen }), 'Begindatum')
    },
  ],
  [
    'TR101',
    'twee keer dezelfde stop',
    (bericht) => {
      const stops = [...bericht.Client.StopProducten, ...bericht.Client.StopProducten.slice(0, 1)]
      return { bericht: metStops(bericht, stops), pad: `${STOP}[${stops.length}]` }
    },
  ],
]

export const LEVERINGRECEPTEN = {
  WMO301: [
    ...persoonsrecepten<'WMO301'>((bericht, anders) => ({ ...bericht, Client: { ...bericht.Client, ...anders } })),
    ...CLIENTRECEPTEN_301,
    ...PRODUCTRECEPTEN_301,
    ...FOUTEN_301.map(voluit),
  ],
  WMO305: [
    ...persoonsrecepten<'WMO305'>((bericht, anders) => ({ ...bericht, Client: { ...bericht.Client, ...anders } })),
    ...FOUTEN_305.map(voluit),
  ],
  WMO307: [
    ...persoonsrecepten<'WMO307'>((bericht, anders) => ({ ...bericht, Client: { ...bericht.Client, ...anders } })),
    ...FOUTEN_307.map(voluit),
  ],
}
