// Cases of the rules about the header of every message, and about the product code.
import { type Datum, datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import type { Bekend } from '../bekend.ts'
import { BEKEND, KAAL, maak301, maak305, metProduct, PRODUCT, START } from '../voorbeelden.ts'
import { BIJ_305, BIJ_307, BIJ_315, BIJ_317, BIJ_323, RECHT } from './bekend.ts'
import { AANVRAAG, maak307, maak315, maak317, maak323, NIEUW, PRESTATIE, STOP, WIJZIGING } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const H = '/Bericht/Header'
const van = (begin: string, eind: string | null = null) => ({
  begin: datum(begin),
  eind: eind === null ? null : datum(eind),
})
const dagtekening = ({ bericht }: Bericht): Datum => bericht.Header.BerichtIdentificatie.Dagtekening
const identificatie = ({ bericht }: Bericht): string => bericht.Header.BerichtIdentificatie.Identificatie
const gemeenteIn = ({ bericht }: Bericht): string => (bericht.Header.Afzender.length === 4 ? 'Afzender' : 'Ontvanger')
const aanbiederIn = (bericht: Bericht): string => (gemeenteIn(bericht) === 'Afzender' ? 'Ontvanger' : 'Afzender')

/** For each kind of message a case that passes and one that fails. */
const bijElk = (
  regel: string,
  goed: (bericht: Bericht) => Partial<Bekend>,
  fout: (bericht: Bericht) => Partial<Bekend>,
  pad: (bericht: Bericht) => string,
): Geval[] =>
  RECHT.flatMap(([bericht, bekend]) => [
    slaagt(regel, `recht ${bericht.soort}`, bericht, { ...bekend, ...goed(bericht) }),
    faalt(regel, `fout in de kop van een ${bericht.soort}`, bericht, pad(bericht), { ...bekend, ...fout(bericht) }),
  ])

const UTRECHT = { code: '0344', periode: van('1900-01-01') }
const TOT_2026 = { code: '0344', periode: van('1900-01-01', '2025-12-31') }
const OUD = { gemeenten: [TOT_2026] }
const AANBIEDER = { agb: '12345678', periode: van('2020-01-01') }

/** A municipality that went up in another on 1 January 2026 keeps its code for what began before. */
const naHerindeling: readonly Geval[] = [
  slaagt('TR378', 'toewijzing van voor de herindeling', metProduct({ ...PRODUCT, Ingangsdatum: datum('2025-12-01') }), {
    ...BEKEND,
    ...OUD,
  }),
  slaagt(
    'TR378',
    'start op een toewijzing van voor de herindeling',
    maak305([{ ...START, ToewijzingIngangsdatum: datum('2025-12-01') }]),
    { ...BIJ_305, ...OUD },
  ),
  slaagt(
    'TR378',
    'stop op een toewijzing van voor de herindeling',
    maak307([{ ...STOP, ToewijzingIngangsdatum: datum('2025-12-01') }]),
    { ...BIJ_307, ...OUD },
  ),
  slaagt(
    'TR378',
    'aanvraag van voor de herindeling',
    maak315([{ ...AANVRAAG, ToewijzingIngangsdatum: datum('2025-12-01') }]),
    { ...BIJ_315, ...OUD },
  ),
  slaagt('TR378', 'wijziging van een toewijzing van voor de herindeling', maak317(), {
    ...BIJ_317,
    ...OUD,
    toewijzingen: BIJ_317.toewijzingen.map((t) => ({ ...t, ingangsdatum: datum('2025-12-01') })),
  }),
  slaagt(
    'TR378',
    'prestatie van voor de herindeling',
    maak323([{ ...PRESTATIE, ProductPeriode: { Begindatum: datum('2025-12-01'), Einddatum: datum('2025-12-31') } }]),
    {
      ...BIJ_323,
      ...OUD,
      toewijzingen: BIJ_323.toewijzingen.map((t) => ({ ...t, ingangsdatum: datum('2025-12-01') })),
    },
  ),
]

const LIJST = { producten: [{ categorie: '01', code: '01A04' }] }
const ANDERE_LIJST = { producten: [{ categorie: '02', code: '01A04' }] }
const GEEN_LIJST = { producten: [] }
const MET_PRODUCT = { Product: { Categorie: '01', Code: '01A04' } } as const
const T1 = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'
const S1 = '/Bericht/Client/StartProducten/StartProduct[1]'
const E1 = '/Bericht/Client/StopProducten/StopProduct[1]'
const A1 = '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]'
const N1 = '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]'
const P1 = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]'

const start = maak305([{ ...START, ...MET_PRODUCT }])
const stop = maak307([{ ...STOP, ...MET_PRODUCT }])
const wijziging = maak317({ TeWijzigenProducten: [WIJZIGING], NieuweProducten: [NIEUW] })
const product: readonly Geval[] = [
  slaagt('TR381', 'code uit de lijst', maak301(), { ...BEKEND, ...LIJST }),
  slaagt(
    'TR381',
    'toewijzing zonder code',
    metProduct({ ...KAAL, ToewijzingNummer: 2, Product: { Categorie: '02' } }),
    {
      ...BEKEND,
      ...GEEN_LIJST,
    },
  ),
  faalt('TR381', 'code van een andere categorie', maak301(), `${T1}/Product/Code`, { ...BEKEND, ...ANDERE_LIJST }),
  slaagt('TR381', 'start met een code uit de lijst', start, { ...BIJ_305, ...LIJST }),
  faalt('TR381', 'start met een onbekende code', start, `${S1}/Product/Code`, { ...BIJ_305, ...GEEN_LIJST }),
  slaagt('TR381', 'stop met een code uit de lijst', stop, { ...BIJ_307, ...LIJST }),
  faalt('TR381', 'stop met een onbekende code', stop, `${E1}/Product/Code`, { ...BIJ_307, ...GEEN_LIJST }),
  slaagt('TR381', 'aanvraag met een code uit de lijst', maak315(), { ...BIJ_315, ...LIJST }),
  faalt('TR381', 'aanvraag met een onbekende code', maak315(), `${A1}/Product/Code`, { ...BIJ_315, ...GEEN_LIJST }),
  slaagt('TR381', 'nieuw product uit de lijst', wijziging, {
    ...BIJ_317,
    producten: [{ categorie: '02', code: '02A04' }],
  }),
  faalt('TR381', 'nieuw product met een onbekende code', wijziging, `${N1}/Product/Code`, { ...BIJ_317, ...LIJST }),
  slaagt('TR381', 'prestatie met een code uit de lijst', maak323(), { ...BIJ_323, ...LIJST }),
  faalt('TR381', 'prestatie met een onbekende code', maak323(), `${P1}/ProductCode`, { ...BIJ_323, ...GEEN_LIJST }),
]

export const KOPGEVALLEN: readonly Geval[] = [
  ...bijElk(
    'TR056',
    () => ({ identificaties: ['X1'] }),
    (bericht) => ({ identificaties: ['X1', identificatie(bericht)] }),
    () => `${H}/BerichtIdentificatie/Identificatie`,
  ),
  ...bijElk(
    'TR135',
    (bericht) => ({ vandaag: dagtekening(bericht) }),
    () => ({ vandaag: datum('2026-01-14') }),
    () => `${H}/BerichtIdentificatie/Dagtekening`,
  ),
  ...bijElk(
    'TR378',
    () => ({ gemeenten: [TOT_2026, { ...UTRECHT, periode: van('2026-01-01') }] }),
    () => ({ gemeenten: [{ ...UTRECHT, code: '0363' }, TOT_2026] }),
    (bericht) => `${H}/${gemeenteIn(bericht)}`,
  ),
  ...naHerindeling,
  ...bijElk(
    'OP254',
    () => ({ aanbieders: [{ ...AANBIEDER, periode: van('2019-01-01', '2019-12-31') }, AANBIEDER] }),
    () => ({
      aanbieders: [
        { ...AANBIEDER, agb: '87654321' },
        { ...AANBIEDER, periode: van('2020-01-01', '2025-12-31') },
      ],
    }),
    (bericht) => `${H}/${aanbiederIn(bericht)}`,
  ),
  ...product,
]
