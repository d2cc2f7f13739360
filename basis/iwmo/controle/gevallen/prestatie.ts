// Cases of the rules across messages about declarations and their lines.
import { datum } from '@meedoen/kern'
import type { Bekend, BekendeToewijzing } from '../bekend.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import { TOEGEWEZEN } from '../voorbeelden.ts'
import { ANDER_BSN, BIJ_323, BSN, TOEGEKEND } from './bekend.ts'
import { CREDIT, maak323, PRESTATIE } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const D = '/Bericht/Declaratie'
const P1 = `${D}/Clienten/Client[1]/Prestaties/Prestatie[1]`
const periode = (begin: string, eind: string) => ({ Begindatum: datum(begin), Einddatum: datum(eind) })
const van = (begin: string, eind: string | null = null) => ({
  begin: datum(begin),
  eind: eind === null ? null : datum(eind),
})

const bij = (anders: Partial<Bekend>): Bekend => ({ ...BIJ_323, ...anders })
const met = (anders: Partial<BekendeToewijzing>): Bekend => bij({ toewijzingen: [{ ...TOEGEWEZEN, ...anders }] })
const regel = (anders: Partial<Prestatie>) => maak323([{ ...PRESTATIE, ...anders }])
const gecrediteerd = { ...TOEGEKEND, referentieNummer: 'P8', vorigReferentieNummer: 'P0', debetCredit: 'C' } as const
const { product: __, ...ZONDER_PRODUCT } = TOEGEWEZEN
const IN_MAART = { ...TOEGEKEND, periode: { begin: datum('2026-03-01'), eind: datum('2026-03-31') } }

const geheel: readonly Geval[] = [
  slaagt('TR304', 'client met een toewijzing', maak323(), BIJ_323),
  faalt(
    'TR304',
    'client zonder toewijzing',
    maak323([], { Clienten: [{ Bsn: ANDER_BSN, Prestaties: [PRESTATIE] }], TotaalIngediendBedrag: totaal(432_00) }),
    `${D}/Clienten/Client[1]/Bsn`,
    BIJ_323,
  ),
  slaagt('TR333', 'nieuw nummer', maak323(), bij({ declaraties: [declaratie('202601', '2026-01-01')] })),
  faalt(
    'TR333',
    'gebruikt nummer',
    maak323(),
    `${D}/DeclaratieNummer`,
    bij({ declaraties: [declaratie('202602', '2026-01-01')] }),
  ),
  slaagt('TR318', 'na een maand zonder zorg', maak323(), bij({ declaraties: [declaratie('202512', '2025-12-01')] })),
  slaagt('TR318', 'tweede in dezelfde maand', maak323(), bij({ declaraties: [declaratie('202602A', '2026-02-01')] })),
  faalt(
    'TR318',
    'na een latere maand',
    maak323(),
    `${D}/DeclaratiePeriode`,
    bij({ declaraties: [declaratie('202603', '2026-03-01')] }),
  ),
]

const nummers: readonly Geval[] = [
  slaagt('TR314', 'nieuw referentienummer', maak323(), bij({ referentienummers: ['P0'] })),
  faalt(
    'TR314',
    'gebruikt referentienummer',
    maak323(),
    `${P1}/ProductReferentie/ReferentieNummer`,
    bij({ referentienummers: ['P0', 'P1'] }),
  ),
  faalt(
    'TR314',
    'hetzelfde nummer bij een andere client',
    maak323([], {
      Clienten: [
        { Bsn: BSN, Prestaties: [PRESTATIE] },
        { Bsn: ANDER_BSN, Prestaties: [{ ...PRESTATIE, ToewijzingNummer: 2 }] },
      ],
      TotaalIngediendBedrag: totaal(864_00),
    }),
    `${D}/Clienten/Client[2]/Prestaties/Prestatie[1]/ProductReferentie/ReferentieNummer`,
    bij({ toewijzingen: [TOEGEWEZEN, { ...TOEGEWEZEN, bsn: ANDER_BSN, toewijzingNummer: 2 }] }),
  ),
  slaagt('TR323', 'gelijk aan de toegekende prestatie', maak323([CREDIT]), bij({ prestaties: [TOEGEKEND] })),
  slaagt('TR323', 'op een toewijzing die daarna verwijderd is', maak323([CREDIT]), {
    ...met({ verwijderd: true, einddatum: TOEGEWEZEN.ingangsdatum }),
    prestaties: [TOEGEKEND],
  }),
  faalt(
    'TR323',
    'zonder toegekende prestatie',
    maak323([CREDIT]),
    `${P1}/ProductReferentie/VorigReferentieNummer`,
    BIJ_323,
  ),
  faalt(
    'TR323',
    'maar een deel van het bedrag',
    maak323([{ ...CREDIT, GeleverdVolume: 360, IngediendBedrag: { Bedrag: 216_00, DebetCredit: 'C' } }]),
    `${P1}/ProductReferentie/VorigReferentieNummer`,
    bij({ prestaties: [TOEGEKEND] }),
  ),
  faalt(
    'TR323',
    'prestatie van een andere client',
    maak323([CREDIT]),
    `${P1}/ProductReferentie/VorigReferentieNummer`,
    bij({ prestaties: [{ ...TOEGEKEND, bsn: ANDER_BSN }] }),
  ),
  slaagt('TR390', 'voor het eerst gecrediteerd', maak323([CREDIT]), bij({ prestaties: [TOEGEKEND] })),
  faalt(
    'TR390',
    'al gecrediteerd',
    maak323([CREDIT]),
    `${P1}/ProductReferentie/VorigReferentieNummer`,
    bij({ prestaties: [TOEGEKEND, gecrediteerd] }),
  ),
  slaagt('TR389', 'andere maand gedeclareerd', maak323(), bij({ prestaties: [IN_MAART] })),
  slaagt('TR389', 'eerdere prestatie is gecrediteerd', maak323(), bij({ prestaties: [TOEGEKEND, gecrediteerd] })),
  slaagt(
    'TR389',
    'credit en nieuwe debet samen, debet voorop',
    maak323([PRESTATIE, CREDIT]),
    bij({ prestaties: [TOEGEKEND] }),
  ),
  faalt('TR389', 'al gedeclareerd', maak323(), `${P1}/ProductPeriode`, bij({ prestaties: [TOEGEKEND] })),
  faalt(
    'TR389',
    'samen met een credit die zelf niet klopt',
    maak323([PRESTATIE, { ...CREDIT, GeleverdVolume: 360 }]),
    `${P1}/ProductPeriode`,
    bij({ prestaties: [TOEGEKEND] }),
  ),
]

const bijToewijzing: readonly Geval[] = [
  slaagt('TR338', 'op een toewijzing van de client', maak323(), BIJ_323),
  faalt('TR338', 'op een onbekend nummer', regel({ ToewijzingNummer: 2 }), `${P1}/ToewijzingNummer`, BIJ_323),
  faalt(
    'TR338',
    'op een toewijzing van een ander',
    maak323(),
    `${P1}/ToewijzingNummer`,
    bij({
      toewijzingen: [
        { ...TOEGEWEZEN, bsn: ANDER_BSN },
        { ...TOEGEWEZEN, toewijzingNummer: 2 },
      ],
    }),
  ),
  slaagt('TR384', 'toewijzing die geldt', maak323(), BIJ_323),
  faalt('TR384', 'toewijzing die verwijderd is', maak323(), `${P1}/ToewijzingNummer`, met({ verwijderd: true })),
  slaagt('TR339', 'zelfde categorie', maak323(), BIJ_323),
  slaagt('TR339', 'toewijzing zonder product', maak323(), bij({ toewijzingen: [ZONDER_PRODUCT] })),
  faalt(
    'TR339',
    'andere categorie',
    maak323(),
    `${P1}/ProductCategorie`,
    met({ product: { categorie: '02', code: '01A04' } }),
  ),
  slaagt('TR340', 'zelfde code', maak323(), BIJ_323),
  slaagt('TR340', 'toewijzing zonder code', maak323(), met({ product: { categorie: '01' } })),
  faalt('TR340', 'andere code', maak323(), `${P1}/ProductCode`, met({ product: { categorie: '01', code: '01A03' } })),
]

const MIDDEN = { ProductPeriode: periode('2026-02-10', '2026-02-20') }
const inPeriode: readonly Geval[] = [
  slaagt('TR307', 'vanaf de eerste dag', maak323(), BIJ_323),
  faalt(
    'TR307',
    'voor de toewijzing',
    maak323(),
    `${P1}/ProductPeriode/Begindatum`,
    met({ ingangsdatum: datum('2026-02-02') }),
  ),
  slaagt('TR308', 'tot de laatste dag', maak323(), met({ einddatum: datum('2026-02-28') })),
  slaagt('TR308', 'toewijzing zonder einde', maak323(), bij({ toewijzingen: [zonderEinde()] })),
  faalt(
    'TR308',
    'na de toewijzing',
    maak323(),
    `${P1}/ProductPeriode/Einddatum`,
    met({ einddatum: datum('2026-02-27') }),
  ),
  slaagt(
    'TR319',
    'prestatie van een eerdere maand',
    regel({ ProductPeriode: periode('2026-01-01', '2026-01-31') }),
    met({ ingangsdatum: datum('2026-01-01') }),
  ),
  faalt(
    'TR319',
    'prestatie van een latere maand',
    maak323([PRESTATIE], { DeclaratiePeriode: periode('2026-01-01', '2026-01-31') }),
    `${P1}/ProductPeriode`,
    BIJ_323,
  ),
  slaagt(
    'TR387',
    'vanaf de ingangsdatum in de maand',
    regel({ ProductPeriode: periode('2026-02-10', '2026-02-28') }),
    met({ ingangsdatum: datum('2026-02-10') }),
  ),
  faalt('TR387', 'vanaf de dag dat de hulp begon', regel(MIDDEN), `${P1}/ProductPeriode/Begindatum`, BIJ_323),
  slaagt(
    'TR388',
    'tot de einddatum in de maand',
    regel({ ProductPeriode: periode('2026-02-01', '2026-02-20') }),
    met({ einddatum: datum('2026-02-20') }),
  ),
  faalt('TR388', 'tot de dag dat de hulp stopte', regel(MIDDEN), `${P1}/ProductPeriode/Einddatum`, BIJ_323),
]

function totaal(bedrag: number) {
  return { TotaalBedrag: bedrag, DebetCredit: 'D' } as const
}
function declaratie(declaratieNummer: string, begin: string) {
  return { declaratieNummer, periode: van(begin) }
}
function zonderEinde(): BekendeToewijzing {
  const { einddatum: ___, ...open } = TOEGEWEZEN
  return { ...open, omvang: { volume: 900, eenheid: '01', frequentie: '4' } }
}

export const PRESTATIEGEVALLEN: readonly Geval[] = [...geheel, ...nummers, ...bijToewijzing, ...inPeriode]
