// Cases of the rules across messages about starts, stops and toewijzingen.
import { datum } from '@meedoen/kern'
import type { Bekend, Verbruik } from '../bekend.ts'
import type { StopProduct } from '../delen.ts'
import { BEKEND, maak301, maak305, metProduct, PRODUCT, START, TOEGEWEZEN } from '../voorbeelden.ts'
import { ANDER_BSN, BIJ_305, BIJ_307, BSN, GESTART, GESTOPT } from './bekend.ts'
import { maak307, STOP } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const start = (nummer: number) => `/Bericht/Client/StartProducten/StartProduct[${nummer}]`
const stop = (nummer: number) => `/Bericht/Client/StopProducten/StopProduct[${nummer}]`
const toewijzing = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'
const bij305 = (anders: Partial<Bekend>): Bekend => ({ ...BIJ_305, ...anders })
const bij307 = (anders: Partial<Bekend>): Bekend => ({ ...BIJ_307, ...anders })

const { ToewijzingNummer: _, ...START_ZONDER } = START
const { ToewijzingNummer: __, ...STOP_ZONDER } = STOP
const PER_PRODUCT = { Product: { Categorie: '01' } } as const
const LATER = datum('2026-02-03')
const VERWIJDER_START = { ...START, StatusAanlevering: '3' } as const
const VERWIJDER_STOP = { ...STOP, StatusAanlevering: '3' } as const
const GESTARTE_STOP = { ...GESTART, stand: 'gestopt' } as const
const PER_CATEGORIE = { bsn: BSN, product: { categorie: '01' }, begindatum: START.Begindatum } as const
const MET_CODE = { Product: { Categorie: '01', Code: '01A04' } } as const
const PER_CODE = { ...PER_CATEGORIE, product: { categorie: '01', code: '01A04' } } as const
const TIJDELIJK: StopProduct = { ...STOP, RedenBeeindiging: '20', Einddatum: datum('2026-05-31') }
const TIJDELIJK_BEKEND = { ...GESTOPT, redenBeeindiging: '20', einddatum: datum('2026-05-31') }

const bijToewijzing: readonly Geval[] = [
  slaagt('TR019', 'start op een toewijzing', maak305(), BIJ_305),
  slaagt('TR019', 'taakgericht zonder nummer', maak305([START_ZONDER]), bij305({ taakgericht: true })),
  slaagt(
    'TR019',
    'verwijderen zonder toewijzing',
    maak305([VERWIJDER_START]),
    bij305({ toewijzingen: [], starts: [GESTART] }),
  ),
  faalt('TR019', 'start op een ander nummer', maak305([{ ...START, ToewijzingNummer: 2 }]), start(1), BIJ_305),
  faalt(
    'TR019',
    'toewijzing van een ander',
    maak305(),
    start(1),
    bij305({ toewijzingen: [{ ...TOEGEWEZEN, bsn: ANDER_BSN }] }),
  ),
  faalt(
    'TR019',
    'toewijzing die verwijderd is',
    maak305(),
    start(1),
    bij305({ toewijzingen: [{ ...TOEGEWEZEN, verwijderd: true }] }),
  ),
  faalt('TR019', 'start zonder nummer', maak305([START_ZONDER]), start(1), BIJ_305),
  slaagt('TR019', 'stop op een toewijzing', maak307(), BIJ_307),
  faalt('TR019', 'stop op een ander nummer', maak307([{ ...STOP, ToewijzingNummer: 2 }]), stop(1), BIJ_307),
]

const verwijderen: readonly Geval[] = [
  slaagt('TR063', 'start die bekend is', maak305([VERWIJDER_START]), bij305({ starts: [GESTART] })),
  faalt('TR063', 'start die niet bekend is', maak305([VERWIJDER_START]), start(1), BIJ_305),
  faalt(
    'TR063',
    'start op een andere dag',
    maak305([{ ...VERWIJDER_START, Begindatum: LATER }]),
    start(1),
    bij305({ starts: [GESTART] }),
  ),
  faalt(
    'TR063',
    'start van een ander',
    maak305([VERWIJDER_START]),
    start(1),
    bij305({ starts: [{ ...GESTART, bsn: ANDER_BSN }] }),
  ),
  slaagt('TR063', 'stop die bekend is', maak307([VERWIJDER_STOP]), bij307({ stops: [GESTOPT] })),
  faalt('TR063', 'stop die niet bekend is', maak307([VERWIJDER_STOP]), stop(1), BIJ_307),
  faalt(
    'TR063',
    'stop met een andere reden',
    maak307([{ ...VERWIJDER_STOP, RedenBeeindiging: '20' }]),
    stop(1),
    bij307({ stops: [GESTOPT] }),
  ),
  slaagt('TR071', 'start zonder stop', maak305([VERWIJDER_START]), bij305({ starts: [GESTART] })),
  faalt('TR071', 'start die gestopt is', maak305([VERWIJDER_START]), start(1), bij305({ starts: [GESTARTE_STOP] })),
  faalt(
    'TR071',
    'start waarop een stop bekend is',
    maak305([VERWIJDER_START]),
    start(1),
    bij305({ starts: [GESTART], stops: [GESTOPT] }),
  ),
]

const eenKeer: readonly Geval[] = [
  slaagt(
    'TR074',
    'nieuwe start na een stop',
    maak305([{ ...START, Begindatum: LATER }]),
    bij305({ starts: [GESTARTE_STOP] }),
  ),
  faalt('TR074', 'dezelfde start nog eens', maak305(), start(1), bij305({ starts: [GESTARTE_STOP] })),
  slaagt('TR074', 'definitieve stop na een tijdelijke', maak307(), bij307({ stops: [TIJDELIJK_BEKEND] })),
  faalt('TR074', 'dezelfde stop nog eens', maak307(), stop(1), bij307({ stops: [GESTOPT] })),
  slaagt(
    'TR326',
    'nieuwe start na een stop',
    maak305([{ ...START, Begindatum: LATER }]),
    bij305({ starts: [GESTARTE_STOP] }),
  ),
  slaagt(
    'TR326',
    'verwijderen en opnieuw starten in een bericht',
    maak305([VERWIJDER_START, { ...START, Begindatum: LATER }]),
    bij305({ starts: [GESTART] }),
  ),
  slaagt(
    'TR326',
    'start op een andere toewijzing',
    maak305([{ ...START, Begindatum: LATER }]),
    bij305({ starts: [{ ...GESTART, toewijzingNummer: 2 }] }),
  ),
  faalt(
    'TR326',
    'start terwijl de levering loopt',
    maak305([{ ...START, Begindatum: LATER }]),
    start(1),
    bij305({ starts: [GESTART] }),
  ),
  faalt('TR326', 'twee starts in een bericht', maak305([START, { ...START, Begindatum: LATER }]), start(2), BIJ_305),
  faalt(
    'TR326',
    'taakgericht terwijl de levering loopt',
    maak305([{ ...START_ZONDER, ...PER_PRODUCT, Begindatum: LATER }]),
    start(1),
    bij305({ taakgericht: true, starts: [{ ...PER_CATEGORIE, stand: 'actueel' }] }),
  ),
]

const stoppen: readonly Geval[] = [
  slaagt('TR382', 'stop op een start', maak307(), BIJ_307),
  slaagt(
    'TR382',
    'taakgericht op product en begindatum',
    maak307([{ ...STOP_ZONDER, ...PER_PRODUCT }]),
    bij307({ taakgericht: true, starts: [{ ...PER_CATEGORIE, stand: 'actueel' }] }),
  ),
  slaagt('TR382', 'taakgericht op productcode', maak307([{ ...STOP_ZONDER, ...MET_CODE }]), {
    ...bij307({ taakgericht: true, starts: [{ ...PER_CODE, stand: 'actueel' }] }),
  }),
  faalt('TR382', 'taakgericht op een andere productcode', maak307([{ ...STOP_ZONDER, ...MET_CODE }]), stop(1), {
    ...bij307({
      taakgericht: true,
      starts: [{ ...PER_CODE, product: { categorie: '01', code: '01A03' }, stand: 'actueel' }],
    }),
  }),
  faalt('TR382', 'stop zonder start', maak307(), stop(1), bij307({ starts: [] })),
  faalt('TR382', 'stop met een andere begindatum', maak307([{ ...STOP, Begindatum: LATER }]), stop(1), BIJ_307),
  slaagt('TR413', 'definitieve stop na een tijdelijke', maak307(), bij307({ stops: [TIJDELIJK_BEKEND] })),
  slaagt(
    'TR413',
    'tijdelijke stop in plaats van een die verwijderd wordt',
    maak307([
      { ...TIJDELIJK, StatusAanlevering: '3' },
      { ...TIJDELIJK, Einddatum: STOP.Einddatum },
    ]),
    bij307({ stops: [TIJDELIJK_BEKEND] }),
  ),
  faalt(
    'TR413',
    'tweede tijdelijke stop',
    maak307([{ ...TIJDELIJK, Einddatum: STOP.Einddatum }]),
    `${stop(1)}/RedenBeeindiging`,
    bij307({ stops: [TIJDELIJK_BEKEND] }),
  ),
  slaagt('TR414', 'einde op dezelfde dag als de tijdelijke stop', maak307(), {
    ...bij307({ stops: [{ ...TIJDELIJK_BEKEND, einddatum: STOP.Einddatum }] }),
  }),
  slaagt('TR414', 'tijdelijk en definitief in een bericht, in andere volgorde', maak307([STOP, TIJDELIJK]), BIJ_307),
  faalt(
    'TR414',
    'einde voor de tijdelijke stop',
    maak307([{ ...STOP, Einddatum: datum('2026-05-30') }]),
    `${stop(1)}/Einddatum`,
    bij307({ stops: [TIJDELIJK_BEKEND] }),
  ),
  slaagt(
    'TR415',
    'stop op een nieuwe start',
    maak307([{ ...STOP, Begindatum: LATER }]),
    bij307({ starts: [GESTARTE_STOP, { ...GESTART, begindatum: LATER }], stops: [GESTOPT] }),
  ),
  slaagt(
    'TR415',
    'tijdelijk en definitief op dezelfde dag, in andere volgorde',
    maak307([STOP, { ...TIJDELIJK, Einddatum: STOP.Einddatum }]),
    BIJ_307,
  ),
  slaagt(
    'TR415',
    'nieuwe stop in plaats van twee die verwijderd worden',
    maak307([{ ...TIJDELIJK, StatusAanlevering: '3' }, VERWIJDER_STOP, { ...STOP, RedenBeeindiging: '21' }]),
    bij307({ stops: [TIJDELIJK_BEKEND, GESTOPT] }),
  ),
  faalt(
    'TR415',
    'stop na een definitieve stop',
    maak307([{ ...STOP, RedenBeeindiging: '21' }]),
    `${stop(1)}/RedenBeeindiging`,
    bij307({ stops: [GESTOPT] }),
  ),
]

const metReferentie = (ReferentieAanbieder: string) => metProduct({ ...PRODUCT, ReferentieAanbieder })
const verzocht = { referentieAanbieder: 'VOT-1', bsn: BSN }
const VERWIJDERD = { ...PRODUCT, Einddatum: PRODUCT.Ingangsdatum, RedenWijziging: '13' } as const
const gedeclareerd = (volume: number, ...ook: Verbruik[]): Bekend => ({
  ...BEKEND,
  toewijzingen: [{ ...TOEGEWEZEN, gedeclareerd: [{ eenheid: '01', volume, bedrag: volume * 60 }, ...ook] }],
})

const toegewezen: readonly Geval[] = [
  slaagt('TR332', 'nieuw nummer', maak301(), { ...BEKEND, toewijzingen: [] }),
  slaagt('TR332', 'zelfde toewijzing met een andere einddatum', metProduct({ ...PRODUCT, Einddatum: LATER }), BEKEND),
  faalt('TR332', 'nummer van een andere client', maak301(), `${toewijzing}/ToewijzingNummer`, {
    ...BEKEND,
    toewijzingen: [{ ...TOEGEWEZEN, bsn: ANDER_BSN }],
  }),
  faalt('TR332', 'nummer van een ander product', maak301(), `${toewijzing}/ToewijzingNummer`, {
    ...BEKEND,
    toewijzingen: [{ ...TOEGEWEZEN, product: { categorie: '01', code: '01A03' } }],
  }),
  slaagt('TR379', 'referentie van een verzoek', metReferentie('VOT-1'), { ...BEKEND, verzoeken: [verzocht] }),
  slaagt('TR379', 'verzoek dat in onderzoek was', metReferentie('VOT-1'), {
    ...BEKEND,
    verzoeken: [{ ...verzocht, antwoorden: ['2'] }],
  }),
  slaagt('TR379', 'nog eens gestuurd zoals zij was', metReferentie('VOT-1'), {
    ...BEKEND,
    toewijzingen: [{ ...TOEGEWEZEN, referentieAanbieder: 'VOT-1' }],
    verzoeken: [{ ...verzocht, toegewezen: true }],
  }),
  faalt('TR379', 'referentie zonder verzoek', metReferentie('VOT-2'), `${toewijzing}/ReferentieAanbieder`, {
    ...BEKEND,
    verzoeken: [verzocht],
  }),
  faalt('TR379', 'verzoek voor een ander', metReferentie('VOT-1'), `${toewijzing}/ReferentieAanbieder`, {
    ...BEKEND,
    verzoeken: [{ ...verzocht, bsn: ANDER_BSN }],
  }),
  faalt('TR379', 'verzoek dat afgewezen is', metReferentie('VOT-1'), `${toewijzing}/ReferentieAanbieder`, {
    ...BEKEND,
    verzoeken: [{ ...verzocht, antwoorden: ['2', '1'] }],
  }),
  faalt('TR379', 'verzoek dat al gehonoreerd is', metReferentie('VOT-1'), `${toewijzing}/ReferentieAanbieder`, {
    ...BEKEND,
    verzoeken: [{ ...verzocht, toegewezen: true }],
  }),
  slaagt('TR385', 'verwijderd voor er gedeclareerd is', metProduct(VERWIJDERD), BEKEND),
  slaagt('TR385', 'verwijderd nadat alles gecrediteerd is', metProduct(VERWIJDERD), gedeclareerd(0)),
  slaagt(
    'TR385',
    'beeindigd terwijl er gedeclareerd is',
    metProduct({ ...PRODUCT, Einddatum: LATER }),
    gedeclareerd(720),
  ),
  faalt(
    'TR385',
    'verwijderd terwijl er gedeclareerd is',
    metProduct(VERWIJDERD),
    `${toewijzing}/RedenWijziging`,
    gedeclareerd(720),
  ),
  faalt(
    'TR385',
    'verwijderd terwijl er in een andere eenheid gedeclareerd is',
    metProduct(VERWIJDERD),
    `${toewijzing}/RedenWijziging`,
    gedeclareerd(0, { eenheid: '04', volume: 1, bedrag: 3600 }),
  ),
]

export const REGIEGEVALLEN: readonly Geval[] = [...bijToewijzing, ...verwijderen, ...eenKeer, ...stoppen, ...toegewezen]
