// Cases of the rules about how much was declared, and at what price.
import { datum } from '@meedoen/kern'
import type { Bekend, BekendeToewijzing, BekendTarief } from '../bekend.ts'
import type { Prestatie } from '../declaratiedelen.ts'
import { TOEGEWEZEN } from '../voorbeelden.ts'
import { BIJ_323, TOEGEKEND } from './bekend.ts'
import { CREDIT, maak323, PRESTATIE } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const P1 = `/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]`
const P2 = `/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]`
const periode = (begin: string, eind: string) => ({ Begindatum: datum(begin), Einddatum: datum(eind) })
const van = (begin: string, eind: string | null = null) => ({
  begin: datum(begin),
  eind: eind === null ? null : datum(eind),
})

const bij = (anders: Partial<Bekend>): Bekend => ({ ...BIJ_323, ...anders })
const regel = (anders: Partial<Prestatie>) => maak323([{ ...PRESTATIE, ...anders }])
const debet = (bedrag: number) => ({ Bedrag: bedrag, DebetCredit: 'D' }) as const
/** A line of this volume at 60 cents. */
const volume = (aantal: number): Prestatie => ({
  ...PRESTATIE,
  GeleverdVolume: aantal,
  IngediendBedrag: debet(aantal * 60),
})
const TWEEDE = { ProductReferentie: { ReferentieNummer: 'P2' } }
const { omvang: _, ...ZONDER_OMVANG } = TOEGEWEZEN

const MAAND = { toewijzingen: [{ ...TOEGEWEZEN, omvang: { volume: 3, eenheid: '04', frequentie: '2' } }] }
const BEGELEIDING = { ...TOEGEWEZEN, product: { categorie: '02', code: '02A04' } }
const UREN: Prestatie = {
  ...PRESTATIE,
  ProductCategorie: '02',
  ProductCode: '02A04',
  Eenheid: '04',
  GeleverdVolume: 15,
  ProductTarief: 36_00,
  IngediendBedrag: debet(15 * 36_00),
}
const drieUurPerWeek = bij({
  toewijzingen: [{ ...BEGELEIDING, omvang: { volume: 3, eenheid: '04', frequentie: '2' } }],
})
const totaalBegeleiding = (uren: number, gedeclareerd: BekendeToewijzing['gedeclareerd'] = []): Bekend =>
  bij({ toewijzingen: [{ ...BEGELEIDING, omvang: { volume: uren, eenheid: '04', frequentie: '6' }, gedeclareerd }] })
const uren = (aantal: number): Prestatie => ({
  ...UREN,
  GeleverdVolume: aantal,
  IngediendBedrag: debet(aantal * 36_00),
})
const TWEEDE_PERIODE = { ...TWEEDE, ProductPeriode: periode('2026-01-01', '2026-01-31') }
const vanafJanuari = (bekend: Bekend): Bekend => ({
  ...bekend,
  toewijzingen: bekend.toewijzingen.map((t) => ({ ...t, ingangsdatum: datum('2026-01-01') })),
})

const inVolume: readonly Geval[] = [
  slaagt('TR341', 'uren toegewezen, minuten gedeclareerd', maak323(), bij(MAAND)),
  faalt('TR341', 'minuten toegewezen, uren gedeclareerd', regel({ Eenheid: '04' }), `${P1}/Eenheid`, BIJ_323),
  slaagt(
    'TR341',
    'zonder omvang in de afgesproken eenheid',
    maak323(),
    bij({ toewijzingen: [ZONDER_OMVANG], ...prijs('01', 60) }),
  ),
  faalt('TR341', 'zonder omvang in een andere eenheid', maak323(), `${P1}/Eenheid`, {
    ...bij({ toewijzingen: [ZONDER_OMVANG], ...prijs('82', 60) }),
  }),
  slaagt('TR341', 'zonder omvang in een van de afgesproken eenheden', maak323(), {
    ...bij({ toewijzingen: [ZONDER_OMVANG], tarieven: [tarief('82', 60), tarief('01', 60)] }),
  }),
  slaagt('TR321', 'hulp bij het huishouden: zes weken', maak323([volume(6 * 180)]), BIJ_323),
  faalt(
    'TR321',
    'hulp bij het huishouden: meer dan zes weken',
    maak323([volume(6 * 180 + 1)]),
    `${P1}/GeleverdVolume`,
    BIJ_323,
  ),
  // February 2026 begins on a Sunday: its days lie in five weeks.
  slaagt('TR321', 'uren per week: vijf gebroken weken', maak323([uren(15)]), drieUurPerWeek),
  faalt('TR321', 'uren per week: zes weken', maak323([uren(18)]), `${P1}/GeleverdVolume`, drieUurPerWeek),
  slaagt(
    'TR321',
    'uren toegewezen, hetzelfde in minuten',
    maak323([{ ...UREN, Eenheid: '01', GeleverdVolume: 900, ProductTarief: 60, IngediendBedrag: debet(540_00) }]),
    drieUurPerWeek,
  ),
  faalt(
    'TR321',
    'uren toegewezen, een minuut te veel',
    maak323([{ ...UREN, Eenheid: '01', GeleverdVolume: 901, ProductTarief: 60, IngediendBedrag: debet(540_60) }]),
    `${P1}/GeleverdVolume`,
    drieUurPerWeek,
  ),
  slaagt('TR322', 'met eerdere uren en minuten precies vol', maak323([uren(10)]), {
    ...totaalBegeleiding(20, [
      { eenheid: '04', volume: 8, bedrag: 288_00 },
      { eenheid: '01', volume: 120, bedrag: 72_00 },
    ]),
  }),
  faalt('TR322', 'met eerdere uren te veel', maak323([uren(10)]), `${P1}/GeleverdVolume`, {
    ...totaalBegeleiding(20, [{ eenheid: '01', volume: 601, bedrag: 360_60 }]),
  }),
  faalt(
    'TR322',
    'twee regels samen te veel',
    maak323([uren(10), { ...uren(11), ...TWEEDE_PERIODE }]),
    `${P2}/GeleverdVolume`,
    vanafJanuari(totaalBegeleiding(20)),
  ),
  slaagt('TR322', 'credit maakt eerst plaats', maak323([{ ...uren(20) }, creditVan(UREN)]), {
    ...totaalBegeleiding(20, [{ eenheid: '04', volume: 15, bedrag: 540_00 }]),
    prestaties: [urenToegekend()],
  }),
  slaagt('TR369', 'precies het budget', maak323(), bij({ toewijzingen: [{ ...ZONDER_OMVANG, budget: 432_00 }] })),
  faalt('TR369', 'met eerdere bedragen te veel', maak323(), `${P1}/GeleverdVolume`, {
    ...bij({
      toewijzingen: [{ ...ZONDER_OMVANG, budget: 432_00, gedeclareerd: [{ eenheid: '83', volume: 1, bedrag: 1 }] }],
    }),
  }),
]

const MINUTEN = (aantal: number, bedrag: number, tarief = 58): Prestatie => ({
  ...PRESTATIE,
  GeleverdVolume: aantal,
  ProductTarief: tarief,
  IngediendBedrag: debet(bedrag),
})
const naarAfspraak: readonly Geval[] = [
  slaagt('TR346', 'volume maal tarief', maak323(), BIJ_323),
  slaagt('TR346', 'in euro’s', maak323([inEuros()]), bij({ toewijzingen: [{ ...ZONDER_OMVANG, budget: 432_00 }] })),
  slaagt('TR346', 'uurtarief, pas aan het eind afgerond', maak323([MINUTEN(90, 52_50)]), {
    ...bij(MAAND),
    ...prijs('04', 35_00),
  }),
  slaagt('TR346', 'uurtarief dat niet bekend is, binnen de afronding', maak323([MINUTEN(90, 52_50)]), bij(MAAND)),
  faalt(
    'TR346',
    'een cent ernaast',
    regel({ IngediendBedrag: debet(432_01) }),
    `${P1}/IngediendBedrag/Bedrag`,
    BIJ_323,
  ),
  faalt('TR346', 'uurtarief, maar per minuut afgerond', maak323([MINUTEN(90, 52_20)]), `${P1}/IngediendBedrag/Bedrag`, {
    ...bij(MAAND),
    ...prijs('04', 35_00),
  }),
  faalt(
    'TR346',
    'uurtarief dat niet bekend is, buiten de afronding',
    maak323([MINUTEN(90, 52_65)]),
    `${P1}/IngediendBedrag/Bedrag`,
    bij(MAAND),
  ),
  slaagt('TR346', 'uurtarief dat niet bekend is, het hoogste', maak323([MINUTEN(90, 52_64)]), bij(MAAND)),
  slaagt('TR346', 'uurtarief dat niet bekend is, het laagste', maak323([MINUTEN(90, 51_75)]), bij(MAAND)),
  faalt(
    'TR346',
    'uurtarief dat niet bekend is, onder het laagste',
    maak323([MINUTEN(90, 51_74)]),
    `${P1}/IngediendBedrag/Bedrag`,
    bij(MAAND),
  ),
  slaagt('TR346', 'tarief per minuut naast een uurtarief', maak323([MINUTEN(90, 52_20)]), {
    ...bij(MAAND),
    tarieven: [tarief('04', 35_00), tarief('01', 58)],
  }),
  faalt('TR418', 'minuten terwijl een prijs per stuk is afgesproken', maak323(), `${P1}/ProductTarief`, {
    ...bij(prijs('82', 36_00)),
  }),
  slaagt('TR418', 'afgesproken tarief', maak323(), bij(prijs('01', 60))),
  slaagt('TR418', 'minuut van een afgesproken uurtarief', maak323([MINUTEN(90, 52_50)]), {
    ...bij(MAAND),
    ...prijs('04', 35_00),
  }),
  faalt('TR418', 'ander tarief', maak323(), `${P1}/ProductTarief`, bij(prijs('01', 61))),
  faalt('TR418', 'tarief dat niet meer geldt', maak323(), `${P1}/ProductTarief`, {
    ...bij({ tarieven: [{ ...tarief('01', 60), periode: van('2025-01-01', '2025-12-31') }] }),
  }),
  faalt('TR418', 'product zonder afspraak', maak323(), `${P1}/ProductTarief`, bij({ tarieven: [] })),
]

function tarief(eenheid: string, bedrag: number): BekendTarief {
  return { categorie: '01', code: '01A04', eenheid, tarief: bedrag, periode: van('2026-01-01') }
}
function prijs(eenheid: string, bedrag: number) {
  return { tarieven: [tarief(eenheid, bedrag)] }
}
function inEuros(): Prestatie {
  const { ProductTarief: ___, ...rest } = PRESTATIE
  return { ...rest, Eenheid: '83', GeleverdVolume: 432_00 }
}
function creditVan(prestatie: Prestatie): Prestatie {
  const { ProductReferentie, IngediendBedrag } = CREDIT
  return {
    ...prestatie,
    ProductReferentie,
    IngediendBedrag: { ...IngediendBedrag, Bedrag: prestatie.IngediendBedrag.Bedrag },
  }
}
function urenToegekend() {
  return { ...TOEGEKEND, categorie: '02', code: '02A04', eenheid: '04', volume: 15, bedrag: 540_00 }
}

export const VOLUMEGEVALLEN: readonly Geval[] = [...inVolume, ...naarAfspraak]
