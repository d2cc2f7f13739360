// Cases of the rules across messages about requests and the answers on them.
import { datum } from '@meedoen/kern'
import type { Bekend, BekendeToewijzing } from '../bekend.ts'
import type { TeWijzigenProduct } from '../delen.ts'
import { TOEGEWEZEN } from '../voorbeelden.ts'
import { ANDER_BSN, BIJ_315, BIJ_317, BIJ_319, BSN } from './bekend.ts'
import { AANVRAAG, maak315, maak317, maak319, NIEUW, WIJZIGING } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const C = '/Bericht/Client'
const V = `${C}/Verzoek`
const T1 = `${V}/TeWijzigenProducten/TeWijzigenProduct[1]`
const O1 = `${V}/OngewijzigdeProducten/OngewijzigdProduct[1]`
const N1 = `${V}/NieuweProducten/NieuwProduct[1]`
const A1 = `${C}/AangevraagdeProducten/AangevraagdProduct[1]`
const ANTWOORD = '/Bericht/Antwoord'

const bij315 = (anders: Partial<Bekend>): Bekend => ({ ...BIJ_315, ...anders })
const bij317 = (anders: Partial<Bekend>): Bekend => ({ ...BIJ_317, ...anders })
const bekend = (...toewijzingen: BekendeToewijzing[]): Bekend => bij317({ toewijzingen })
const wijzig = (anders: Partial<TeWijzigenProduct>) => maak317({ TeWijzigenProducten: [{ ...WIJZIGING, ...anders }] })

const { Omvang: _, ...ZONDER_OMVANG } = WIJZIGING
const { omvang: __, product: ___, ...KAAL } = TOEGEWEZEN
const GENERIEK: BekendeToewijzing = { ...KAAL, budget: 1000_00 }
const ASPECIFIEK: BekendeToewijzing = { ...KAAL, product: { categorie: '01' } }
const TWEEDE: BekendeToewijzing = { ...TOEGEWEZEN, toewijzingNummer: 2, product: { categorie: '02', code: '02A04' } }
const afgelopen = (eind: string): BekendeToewijzing => ({ ...TWEEDE, einddatum: datum(eind) })
const VAN_2020 = { GewensteIngangsdatum: datum('2020-01-01'), Einddatum: datum('2020-12-31') }
const PER_MAAND = { Volume: 100, Eenheid: '04', Frequentie: '4' } as const
const HONDERD_UUR: BekendeToewijzing = { ...TOEGEWEZEN, omvang: { volume: 100, eenheid: '04', frequentie: '6' } }
const METEEN = { GewensteIngangsdatum: TOEGEWEZEN.ingangsdatum }

const verzoeken: readonly Geval[] = [
  slaagt('TR347', 'aanvraag met een nieuwe referentie', maak315(), BIJ_315),
  faalt(
    'TR347',
    'aanvraag met een gebruikte referentie',
    maak315(),
    `${A1}/ReferentieAanbieder`,
    bij315({ verzoeken: [{ referentieAanbieder: 'VOT-1', bsn: ANDER_BSN, toegewezen: true }] }),
  ),
  slaagt('TR347', 'wijziging met een nieuwe referentie', maak317(), BIJ_317),
  faalt(
    'TR347',
    'wijziging met een gebruikte referentie',
    maak317(),
    `${V}/ReferentieAanbieder`,
    bij317({ verzoeken: [{ referentieAanbieder: 'VOW-1', bsn: BSN, antwoorden: ['1'] }] }),
  ),
  slaagt(
    'TR374',
    'aanvraag na een verzoek dat gehonoreerd is',
    maak315([{ ...AANVRAAG, ReferentieAanbieder: 'VOT-2' }]),
    bij315({ verzoeken: [{ referentieAanbieder: 'VOT-1', bsn: BSN, toegewezen: true }] }),
  ),
  faalt(
    'TR374',
    'aanvraag tijdens een onderzoek',
    maak315([{ ...AANVRAAG, ReferentieAanbieder: 'VOT-2' }]),
    C,
    bij315({ verzoeken: [{ referentieAanbieder: 'VOT-1', bsn: BSN, antwoorden: ['2'] }] }),
  ),
  slaagt(
    'TR374',
    'wijziging na een afwijzing, en terwijl een ander een verzoek heeft',
    maak317({ ReferentieAanbieder: 'VOW-2', TeWijzigenProducten: [WIJZIGING] }),
    bij317({
      verzoeken: [
        { referentieAanbieder: 'VOW-1', bsn: BSN, antwoorden: ['2', '1'] },
        { referentieAanbieder: 'VOW-3', bsn: ANDER_BSN },
      ],
    }),
  ),
  faalt(
    'TR374',
    'wijziging terwijl er een verzoek loopt',
    maak317(),
    C,
    bij317({ verzoeken: [{ referentieAanbieder: 'VOT-1', bsn: BSN }] }),
  ),
]

const volledig: readonly Geval[] = [
  slaagt('TR304', 'verzoek voor een client met een toewijzing', maak317(), BIJ_317),
  faalt(
    'TR304',
    'verzoek voor een client die niet bekend is',
    maak317(undefined, { Bsn: ANDER_BSN }),
    `${C}/Bsn`,
    BIJ_317,
  ),
  slaagt(
    'TR349',
    'noemt elke actuele toewijzing',
    maak317({ OngewijzigdeProducten: [{ ToewijzingNummer: 2 }], TeWijzigenProducten: [WIJZIGING] }),
    bekend(TOEGEWEZEN, TWEEDE),
  ),
  slaagt('TR349', 'zonder wat gisteren afliep', maak317(), bekend(TOEGEWEZEN, afgelopen('2026-03-01'))),
  slaagt('TR349', 'zonder wat verwijderd is', maak317(), bekend(TOEGEWEZEN, { ...TWEEDE, verwijderd: true })),
  faalt('TR349', 'mist een toewijzing die vandaag afloopt', maak317(), V, bekend(TOEGEWEZEN, afgelopen('2026-03-02'))),
  faalt(
    'TR349',
    'mist een toewijzing die nog moet ingaan',
    maak317(),
    V,
    bekend(TOEGEWEZEN, { ...TWEEDE, ingangsdatum: datum('2026-06-01') }),
  ),
  slaagt(
    'TR350',
    'ongewijzigd en actueel',
    maak317({ OngewijzigdeProducten: [{ ToewijzingNummer: 1 }], NieuweProducten: [NIEUW] }),
    BIJ_317,
  ),
  slaagt(
    'TR350',
    'actueel op de dag van het bericht, al is dat voorbij',
    maak317({ OngewijzigdeProducten: [{ ToewijzingNummer: 2 }], TeWijzigenProducten: [WIJZIGING] }),
    { ...bekend(TOEGEWEZEN, afgelopen('2026-03-02')), vandaag: datum('2026-03-05') },
  ),
  faalt(
    'TR350',
    'ongewijzigd en onbekend',
    maak317({ OngewijzigdeProducten: [{ ToewijzingNummer: 3 }], TeWijzigenProducten: [WIJZIGING] }),
    `${O1}/ToewijzingNummer`,
    BIJ_317,
  ),
  slaagt('TR351', 'te wijzigen en actueel', maak317(), BIJ_317),
  faalt('TR351', 'te wijzigen en afgelopen', maak317(), `${T1}/ToewijzingNummer`, {
    ...bekend({ ...TOEGEWEZEN, einddatum: datum('2026-03-01') }),
  }),
  faalt(
    'TR351',
    'te wijzigen en van een ander',
    maak317(),
    `${T1}/ToewijzingNummer`,
    bekend({ ...TOEGEWEZEN, bsn: ANDER_BSN }, { ...TOEGEWEZEN, toewijzingNummer: 9, einddatum: datum('2026-02-02') }),
  ),
]

const wensen: readonly Geval[] = [
  slaagt('TR357', 'gaat morgen in', wijzig({ GewensteIngangsdatum: datum('2026-03-03') }), BIJ_317),
  slaagt('TR357', 'geldt voor de hele toewijzing', wijzig(METEEN), BIJ_317),
  faalt(
    'TR357',
    'gaat vandaag in',
    wijzig({ GewensteIngangsdatum: datum('2026-03-02') }),
    `${T1}/GewensteIngangsdatum`,
    BIJ_317,
  ),
  slaagt(
    'TR373',
    'ander budget voor de hele toewijzing',
    maak317({ TeWijzigenProducten: [{ ...ZONDER_OMVANG, ...METEEN, Budget: 2000_00 }] }),
    bekend(GENERIEK),
  ),
  slaagt(
    'TR373',
    'zelfde budget met een andere einddatum',
    maak317({ TeWijzigenProducten: [{ ...ZONDER_OMVANG, Budget: 1000_00 }] }),
    bekend(GENERIEK),
  ),
  faalt(
    'TR373',
    'ander budget vanaf later',
    maak317({ TeWijzigenProducten: [{ ...ZONDER_OMVANG, Budget: 2000_00 }] }),
    `${T1}/GewensteIngangsdatum`,
    bekend(GENERIEK),
  ),
  faalt(
    'TR373',
    'ander totaal vanaf later',
    wijzig({ Omvang: { Volume: 200, Eenheid: '04', Frequentie: '6' } }),
    `${T1}/GewensteIngangsdatum`,
    bekend(HONDERD_UUR),
  ),
  faalt(
    'TR373',
    'totaal wordt maandelijks vanaf later',
    wijzig({ Omvang: PER_MAAND }),
    `${T1}/GewensteIngangsdatum`,
    bekend(HONDERD_UUR),
  ),
  slaagt(
    'TR373',
    'zelfde totaal vanaf later',
    wijzig({ Omvang: { ...PER_MAAND, Frequentie: '6' } }),
    bekend(HONDERD_UUR),
  ),
  slaagt(
    'TR375',
    'zonder omvang bij een toewijzing zonder product',
    maak317({ TeWijzigenProducten: [{ ...ZONDER_OMVANG, ...METEEN, Budget: 2000_00 }] }),
    bekend(GENERIEK),
  ),
  slaagt(
    'TR375',
    'omvang tot en met 2020',
    maak317({ TeWijzigenProducten: [{ ...WIJZIGING, ...VAN_2020 }] }),
    bekend({ ...GENERIEK, ingangsdatum: VAN_2020.GewensteIngangsdatum }),
  ),
  faalt('TR375', 'omvang bij een toewijzing zonder product', wijzig(METEEN), `${T1}/Omvang`, bekend(GENERIEK)),
  slaagt('TR411', 'omvang bij een toewijzing met code', maak317(), BIJ_317),
  faalt(
    'TR411',
    'zonder omvang bij een toewijzing met code',
    maak317({ TeWijzigenProducten: [ZONDER_OMVANG] }),
    `${T1}/Omvang`,
    BIJ_317,
  ),
  slaagt(
    'TR412',
    'zonder omvang bij een toewijzing zonder code',
    maak317({ TeWijzigenProducten: [ZONDER_OMVANG] }),
    bekend(ASPECIFIEK),
  ),
  faalt(
    'TR412',
    'omvang zonder einddatum bij een toewijzing zonder code',
    maak317({ TeWijzigenProducten: [{ ToewijzingNummer: 1, ...METEEN, Omvang: PER_MAAND }] }),
    `${T1}/Omvang`,
    bekend(ASPECIFIEK),
  ),
  faalt('TR412', 'omvang bij een toewijzing zonder code', maak317(), `${T1}/Omvang`, bekend(ASPECIFIEK)),
  slaagt(
    'TR361',
    'zelfde product na afloop van het bestaande',
    maak317({
      TeWijzigenProducten: [{ ...WIJZIGING, ...METEEN, Einddatum: datum('2026-03-31') }],
      NieuweProducten: [{ ...NIEUW, Product: { Categorie: '01', Code: '01A04' } }],
    }),
    BIJ_317,
  ),
  slaagt(
    'TR361',
    'ander product in dezelfde categorie ernaast',
    maak317({
      OngewijzigdeProducten: [{ ToewijzingNummer: 1 }],
      NieuweProducten: [{ ...NIEUW, Product: { Categorie: '01', Code: '01A05' } }],
    }),
    BIJ_317,
  ),
  slaagt(
    'TR361',
    'ander product ernaast',
    maak317({ OngewijzigdeProducten: [{ ToewijzingNummer: 1 }], NieuweProducten: [NIEUW] }),
    BIJ_317,
  ),
  faalt(
    'TR361',
    'zelfde product terwijl het bestaande nog loopt',
    maak317({
      OngewijzigdeProducten: [{ ToewijzingNummer: 1 }],
      NieuweProducten: [{ ...NIEUW, Product: { Categorie: '01', Code: '01A04' } }],
    }),
    N1,
    BIJ_317,
  ),
  faalt(
    'TR361',
    'zelfde product voordat de wijziging ingaat',
    maak317({
      TeWijzigenProducten: [{ ...WIJZIGING, GewensteIngangsdatum: datum('2026-06-01') }],
      NieuweProducten: [{ ...NIEUW, Product: { Categorie: '01', Code: '01A04' }, Einddatum: datum('2026-05-31') }],
    }),
    N1,
    BIJ_317,
  ),
]

const verzocht = (anders: Partial<NonNullable<Bekend['verzoeken']>[number]>): Bekend => ({
  ...BIJ_319,
  verzoeken: [{ referentieAanbieder: 'VOW-1', bsn: BSN, ...anders }],
})
const afwijzing = maak319({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' })

const antwoorden: readonly Geval[] = [
  slaagt('TR355', 'antwoord op een verzoek', maak319(), BIJ_319),
  faalt('TR355', 'antwoord zonder verzoek', maak319(), `${ANTWOORD}/ReferentieAanbieder`, {
    ...BIJ_319,
    verzoeken: [],
  }),
  slaagt('TR359', 'afwijzing na een onderzoek', afwijzing, verzocht({ antwoorden: ['2'] })),
  faalt('TR359', 'afwijzing na een toewijzing', afwijzing, ANTWOORD, verzocht({ toegewezen: true })),
  slaagt('TR360', 'eerst in onderzoek', maak319(), BIJ_319),
  faalt('TR360', 'nog eens in onderzoek', maak319(), ANTWOORD, verzocht({ antwoorden: ['2'] })),
  slaagt('TR365', 'afwijzing na een onderzoek', afwijzing, verzocht({ antwoorden: ['2'] })),
  faalt('TR365', 'tweede afwijzing', afwijzing, ANTWOORD, verzocht({ antwoorden: ['1'] })),
]

export const VERKEERGEVALLEN: readonly Geval[] = [...verzoeken, ...volledig, ...wensen, ...antwoorden]
