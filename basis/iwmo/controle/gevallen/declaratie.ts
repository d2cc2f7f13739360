// Cases of the rules about declarations and their answers.
import { datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import { CREDIT, maak323, maak325, PRESTATIE } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const D = '/Bericht/Declaratie'
const A = '/Bericht/DeclaratieAntwoord'
const prestatie = (nummer: number, wortel = D) => `${wortel}/Clienten/Client[1]/Prestaties/Prestatie[${nummer}]`
const P1 = prestatie(1)
const P2 = prestatie(2)
const AP1 = prestatie(1, A)

const periode = (begin: string, eind: string) => ({ Begindatum: datum(begin), Einddatum: datum(eind) })
const met = (anders: Partial<Prestatie>): Bericht<'WMO323'> => maak323([{ ...PRESTATIE, ...anders }])
const over = (begin: string, eind: string) => met({ ProductPeriode: periode(begin, eind) })
const declaratieOver = (begin: string, eind: string) =>
  maak323([PRESTATIE], { DeclaratiePeriode: periode(begin, eind) })
const antwoordOver = (begin: string, eind: string) => maak325([{ ...PRESTATIE, ProductPeriode: periode(begin, eind) }])

const { ProductTarief: _, ...ZONDER_TARIEF } = PRESTATIE
const IN_EUROS: Prestatie = { ...ZONDER_TARIEF, Eenheid: '83', GeleverdVolume: 432_00 }
const NUL = { Bedrag: 0, DebetCredit: 'D' } as const
const NUL_CREDIT = { Bedrag: 0, DebetCredit: 'C' } as const
const TOTAAL_NUL_CREDIT = { TotaalBedrag: 0, DebetCredit: 'C' } as const
const TWEEDE: Prestatie = { ...PRESTATIE, ProductReferentie: { ReferentieNummer: 'P2' }, ToewijzingNummer: 2 }
const TWEEDE_CREDIT: Prestatie = {
  ...CREDIT,
  ProductReferentie: { ReferentieNummer: 'P8', VorigReferentieNummer: 'P0' },
}

const perioden: readonly Geval[] = [
  slaagt(
    'CS100',
    'prestatie uit januari 2021, gedeclareerd in januari 2026',
    maak323([{ ...PRESTATIE, ProductPeriode: periode('2021-01-01', '2021-01-31') }], {
      DeclaratieDagtekening: datum('2026-01-31'),
    }),
  ),
  faalt('CS100', 'prestatie uit december 2020', over('2020-12-01', '2020-12-31'), `${P1}/ProductPeriode/Begindatum`),
  faalt(
    'CS100',
    'declaratie over december 2020',
    declaratieOver('2020-12-01', '2020-12-31'),
    `${D}/DeclaratiePeriode/Begindatum`,
  ),
  slaagt('CS340', 'declaratie over heel februari', maak323()),
  faalt(
    'CS340',
    'declaratie over een halve maand',
    declaratieOver('2026-02-01', '2026-02-15'),
    `${D}/DeclaratiePeriode`,
  ),
  faalt('CS340', 'declaratie over twee maanden', declaratieOver('2026-01-01', '2026-02-28'), `${D}/DeclaratiePeriode`),
  faalt(
    'CS340',
    'declaratie die op de tweede begint',
    declaratieOver('2026-02-02', '2026-02-28'),
    `${D}/DeclaratiePeriode`,
  ),
  slaagt('CS337', 'prestatie over een deel van een maand', over('2026-02-10', '2026-02-28')),
  faalt('CS337', 'prestatie over twee maanden', over('2026-01-15', '2026-02-14'), `${P1}/ProductPeriode`),
  faalt(
    'CS337',
    'prestatie over dezelfde maand in twee jaren',
    over('2025-02-01', '2026-02-28'),
    `${P1}/ProductPeriode`,
  ),
  slaagt('TR335', 'prestatie die precies 5 jaar oud is', over('2021-03-01', '2021-03-04')),
  faalt('TR335', 'prestatie van 5 jaar en een dag', over('2021-03-01', '2021-03-03'), `${P1}/ProductPeriode/Einddatum`),
  slaagt('TR134', 'prestatie die op de dagtekening begint en eindigt', over('2026-03-05', '2026-03-05')),
  faalt(
    'TR134',
    'prestatie die na de dagtekening begint',
    over('2026-03-06', '2026-03-31'),
    `${P1}/ProductPeriode/Begindatum`,
  ),
  faalt(
    'TR134',
    'declaratie over een maand die nog komt',
    declaratieOver('2026-04-01', '2026-04-30'),
    `${D}/DeclaratiePeriode/Begindatum`,
  ),
  slaagt('TR134', 'antwoord over een prestatie in het verleden', antwoordOver('2026-03-01', '2026-03-12')),
  faalt(
    'TR134',
    'antwoord over een prestatie die nog komt',
    antwoordOver('2026-03-13', '2026-03-31'),
    `${AP1}/ProductPeriode/Begindatum`,
  ),
  slaagt('TR137', 'prestatie van een dag', over('2026-02-10', '2026-02-10')),
  faalt(
    'TR137',
    'prestatie die eindigt voor zij begint',
    over('2026-02-10', '2026-02-09'),
    `${P1}/ProductPeriode/Einddatum`,
  ),
  faalt(
    'TR137',
    'prestatie die na de dagtekening eindigt',
    over('2026-03-01', '2026-03-06'),
    `${P1}/ProductPeriode/Einddatum`,
  ),
  faalt(
    'TR137',
    'declaratie over de lopende maand',
    declaratieOver('2026-03-01', '2026-03-31'),
    `${D}/DeclaratiePeriode/Einddatum`,
  ),
  slaagt('TR137', 'antwoord over een afgelopen periode', antwoordOver('2026-02-01', '2026-02-28')),
  faalt(
    'TR137',
    'antwoord over een periode die eindigt voor zij begint',
    antwoordOver('2026-02-10', '2026-02-09'),
    `${AP1}/ProductPeriode/Einddatum`,
  ),
]

const bedragen: readonly Geval[] = [
  slaagt('CS325', 'prestatie van 0 euro, debet', met({ IngediendBedrag: NUL })),
  faalt(
    'CS325',
    'prestatie van 0 euro, credit',
    met({ IngediendBedrag: NUL_CREDIT }),
    `${P1}/IngediendBedrag/DebetCredit`,
  ),
  faalt(
    'CS325',
    'totaal van 0 euro, credit',
    maak323([{ ...PRESTATIE, IngediendBedrag: NUL }], { TotaalIngediendBedrag: TOTAAL_NUL_CREDIT }),
    `${D}/TotaalIngediendBedrag/DebetCredit`,
  ),
  slaagt(
    'CS325',
    'antwoord dat 0 euro toekent, debet',
    maak325([{ ...PRESTATIE, IngediendBedrag: { Bedrag: 1000_00, DebetCredit: 'D' } }]),
  ),
  faalt(
    'CS325',
    'antwoord dat 0 euro toekent, credit',
    maak325([{ ...PRESTATIE, IngediendBedrag: { Bedrag: 1000_00, DebetCredit: 'D' } }], {
      TotaalToegekendBedrag: TOTAAL_NUL_CREDIT,
    }),
    `${A}/TotaalToegekendBedrag/DebetCredit`,
  ),
  faalt(
    'CS325',
    'antwoord op een declaratie van 0 euro, credit',
    maak325([PRESTATIE], { TotaalIngediendBedrag: TOTAAL_NUL_CREDIT }),
    `${A}/TotaalIngediendBedrag/DebetCredit`,
  ),
  faalt(
    'CS325',
    'antwoord met een afgewezen prestatie van 0 euro, credit',
    maak325([{ ...PRESTATIE, IngediendBedrag: NUL_CREDIT }]),
    `${AP1}/IngediendBedrag/DebetCredit`,
  ),
  slaagt('CS339', 'prestatie in euro’s, bedrag gelijk aan volume', maak323([IN_EUROS])),
  slaagt('CS339', 'prestatie in minuten, bedrag anders dan volume', maak323()),
  faalt(
    'CS339',
    'prestatie in euro’s met een ander bedrag',
    maak323([{ ...IN_EUROS, GeleverdVolume: 432 }]),
    `${P1}/IngediendBedrag`,
  ),
  slaagt('CD087', 'prestatie in minuten met een tarief', maak323()),
  slaagt('CD087', 'prestatie in euro’s zonder tarief', maak323([IN_EUROS])),
  faalt('CD087', 'prestatie in minuten zonder tarief', maak323([ZONDER_TARIEF]), `${P1}/ProductTarief`),
  faalt(
    'CD087',
    'prestatie in euro’s met een tarief',
    maak323([{ ...IN_EUROS, ProductTarief: 60 }]),
    `${P1}/ProductTarief`,
  ),
  slaagt('TR358', 'debet en credit, samen 0 euro', maak323([PRESTATIE, CREDIT])),
  slaagt('TR358', 'alleen credit, totaal credit', maak323([CREDIT])),
  faalt(
    'TR358',
    'totaal dat een cent hoger is',
    maak323([PRESTATIE], { TotaalIngediendBedrag: { TotaalBedrag: 432_01, DebetCredit: 'D' } }),
    `${D}/TotaalIngediendBedrag`,
  ),
  faalt(
    'TR358',
    'totaal dat credit is terwijl de prestaties debet zijn',
    maak323([PRESTATIE], { TotaalIngediendBedrag: { TotaalBedrag: 432_00, DebetCredit: 'C' } }),
    `${D}/TotaalIngediendBedrag`,
  ),
]

const ALLES_GOED = {
  TotaalToegekendBedrag: { TotaalBedrag: 1000_00, DebetCredit: 'D' },
  RetourCodes: ['8001'],
} as const
const zonderClienten = (anders: Parameters<typeof maak325>[1]): Bericht<'WMO325'> => {
  const { soort, bericht } = maak325([], anders)
  if (bericht.DeclaratieAntwoord === undefined) throw new Error('het voorbeeld heeft een antwoord')
  const { Clienten: _clienten, ...DeclaratieAntwoord } = bericht.DeclaratieAntwoord
  return { soort, bericht: { ...bericht, DeclaratieAntwoord } }
}

const antwoorden: readonly Geval[] = [
  slaagt('TR342', 'alles toegekend, zonder prestaties', zonderClienten(ALLES_GOED)),
  slaagt('TR342', 'een afgewezen credit-prestatie', maak325([CREDIT])),
  slaagt(
    'TR342',
    'declaratie in haar geheel afgekeurd, niets toegekend',
    zonderClienten({ TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' }, RetourCodes: ['9333'] }),
  ),
  faalt(
    'TR342',
    'afgewezen prestatie terwijl alles is toegekend',
    maak325([PRESTATIE], { TotaalToegekendBedrag: ALLES_GOED.TotaalToegekendBedrag }),
    `${A}/TotaalToegekendBedrag`,
  ),
  faalt(
    'TR342',
    'declaratie in haar geheel afgekeurd, en toch toegekend',
    zonderClienten({ ...ALLES_GOED, RetourCodes: ['9333'] }),
    `${A}/TotaalToegekendBedrag`,
  ),
]

const VORIG = '/ProductReferentie/VorigReferentieNummer'
const ONBEKEND_VORIG = { ProductReferentie: { ReferentieNummer: 'P1', VorigReferentieNummer: 'P0' } }
const terugname: readonly Geval[] = [
  slaagt('CD060', 'credit met een vorig nummer', maak323([CREDIT])),
  slaagt('CD060', 'debet zonder vorig nummer', maak323()),
  faalt(
    'CD060',
    'credit zonder vorig nummer',
    maak323([{ ...CREDIT, ProductReferentie: { ReferentieNummer: 'P9' } }]),
    `${P1}${VORIG}`,
  ),
  faalt('CD060', 'debet met een vorig nummer', met(ONBEKEND_VORIG), `${P1}${VORIG}`),
  slaagt('CD060', 'antwoord over een afgewezen credit', maak325([CREDIT])),
  faalt(
    'CD060',
    'antwoord over een debet met een vorig nummer',
    maak325([{ ...PRESTATIE, ...ONBEKEND_VORIG }]),
    `${AP1}${VORIG}`,
  ),
  slaagt(
    'TR315',
    'twee credits van verschillende prestaties',
    maak323([
      CREDIT,
      { ...TWEEDE_CREDIT, ProductReferentie: { ReferentieNummer: 'P8', VorigReferentieNummer: 'P00' } },
    ]),
  ),
  faalt('TR315', 'twee credits van dezelfde prestatie', maak323([CREDIT, TWEEDE_CREDIT]), `${P2}${VORIG}`),
  slaagt('TR316', 'credit van een prestatie uit een ander bericht', maak323([PRESTATIE, CREDIT])),
  faalt(
    'TR316',
    'credit van een prestatie die ernaast staat',
    maak323([PRESTATIE, { ...CREDIT, ProductReferentie: { ReferentieNummer: 'P9', VorigReferentieNummer: 'P1' } }]),
    `${P2}${VORIG}`,
  ),
  slaagt('TR416', 'twee prestaties bij verschillende toewijzingen', maak323([PRESTATIE, TWEEDE])),
  slaagt('TR416', 'debet naast de credit van de vorige', maak323([CREDIT, PRESTATIE])),
  faalt('TR416', 'twee keer debet voor hetzelfde', maak323([PRESTATIE, { ...TWEEDE, ToewijzingNummer: 1 }]), P2),
]

export const DECLARATIEGEVALLEN: readonly Geval[] = [...perioden, ...bedragen, ...antwoorden, ...terugname]
