import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Bericht } from '../model/berichten.ts'
import { controleerInhoud } from './controleer.ts'
import { REGELS } from './register.ts'
import {
  CONTACT,
  KAAL,
  maak301,
  maak305,
  metContact,
  metProduct,
  metRelatie,
  NAAM,
  PRODUCT,
  START,
} from './voorbeelden.ts'

const CLIENT = '/Bericht/Client'
const P1 = `${CLIENT}/ToegewezenProducten/ToegewezenProduct[1]`
const P2 = `${CLIENT}/ToegewezenProducten/ToegewezenProduct[2]`
const C1 = `${CLIENT}/Contactgegevens/Contact[1]`
const R1 = `${CLIENT}/Relaties/Relatie[1]`
const S1 = `${CLIENT}/StartProducten/StartProduct[1]`

const geboren = (dag: string, gebruik?: '1' | '2' | '3') => ({
  Geboortedatum: gebruik ? { Datum: datum(dag), DatumGebruik: gebruik } : { Datum: datum(dag) },
})
const Partnernaam = { Achternaam: 'Bakker' }
const { Omvang: PER_WEEK } = PRODUCT
if (PER_WEEK === undefined) throw new Error('het voorbeeld heeft een omvang')
const MET_BUDGET = { ...KAAL, Einddatum: datum('2026-12-31'), Budget: 500_00 }
const zonderCode = { Product: { Categorie: '02' } } as const
const opnieuw = { ...PRODUCT, ToewijzingNummer: 2 }

type Geval = {
  readonly goed: readonly Bericht[]
  /** Wrong messages with the path that the rule should point at. */
  readonly fout: readonly (readonly [Bericht, string])[]
}

const GEVALLEN: Record<string, Geval> = {
  CS002: {
    goed: [maak301(), maak305()],
    fout: [
      [maak301({ Bsn: '999900007' }), `${CLIENT}/Bsn`],
      [maak305([START], { Bsn: '000000000' }), `${CLIENT}/Bsn`],
    ],
  },
  CS003: {
    goed: [
      metProduct({ ...PRODUCT, Einddatum: PRODUCT.Ingangsdatum }),
      metContact({ ...CONTACT, Soort: '04', Periode: { Einddatum: datum('2026-01-01') } }),
    ],
    fout: [
      [metProduct({ ...PRODUCT, Einddatum: datum('2026-01-31') }), `${P1}/Einddatum`],
      [
        metContact({
          ...CONTACT,
          Soort: '04',
          Periode: { Begindatum: datum('2026-02-01'), Einddatum: datum('2026-01-31') },
        }),
        `${C1}/Periode/Einddatum`,
      ],
    ],
  },
  CS050: {
    goed: [
      maak301({ Naam: { ...NAAM, Partnernaam, NaamGebruik: '3' } }),
      metRelatie({ Naam: { ...NAAM, NaamGebruik: '6' } }),
    ],
    fout: [
      [maak301({ Naam: { ...NAAM, NaamGebruik: '2' } }), `${CLIENT}/Naam/NaamGebruik`],
      [metRelatie({ Naam: { ...NAAM, Partnernaam, NaamGebruik: '5' } }), `${R1}/Naam/NaamGebruik`],
    ],
  },
  CS058: {
    goed: [maak305([{ ...START, StatusAanlevering: '3' }])],
    fout: [
      [maak305([{ ...START, StatusAanlevering: '2' }]), `${S1}/StatusAanlevering`],
      [maak305([{ ...START, StatusAanlevering: '9' }]), `${S1}/StatusAanlevering`],
    ],
  },
  CS089: {
    goed: [metContact({ ...CONTACT, Adres: { Huis: { Huisnummer: 1 }, Postcode: 'B-1000', LandCode: 'BE' } })],
    fout: [
      [metContact({ ...CONTACT, Adres: { ...CONTACT.Adres, Postcode: '3511 AB' } }), `${C1}/Adres/Postcode`],
      [metContact({ ...CONTACT, Adres: { ...CONTACT.Adres, Postcode: '0511AB' } }), `${C1}/Adres/Postcode`],
    ],
  },
  CS139: {
    goed: [
      maak301(geboren('1950-03-01', '1')),
      maak301(geboren('1950-01-01', '2')),
      maak305([START], geboren('1900-01-01', '3')),
    ],
    fout: [
      [maak301(geboren('1950-03-02', '1')), `${CLIENT}/Geboortedatum/DatumGebruik`],
      [metRelatie(geboren('1950-02-01', '2')), `${R1}/Geboortedatum/DatumGebruik`],
      [maak305([START], geboren('1950-01-01', '3')), `${CLIENT}/Geboortedatum/DatumGebruik`],
    ],
  },
  CS318: {
    goed: [metRelatie({ Naam: { ...NAAM, NaamGebruik: '6' } })],
    fout: [[maak301({ Naam: { ...NAAM, NaamGebruik: '6' } }), `${CLIENT}/Naam/NaamGebruik`]],
  },
  CS335: {
    goed: [metProduct({ ...PRODUCT, RedenWijziging: '13', Einddatum: PRODUCT.Ingangsdatum })],
    fout: [[metProduct({ ...PRODUCT, RedenWijziging: '13' }), `${P1}/RedenWijziging`]],
  },
  CS336: {
    goed: [metProduct({ ...PRODUCT, RedenWijziging: '14' })],
    fout: [[metProduct({ ...PRODUCT, RedenWijziging: '01' }), `${P1}/RedenWijziging`]],
  },
  CS338: {
    goed: [
      metProduct({ ...PRODUCT, Omvang: { ...PER_WEEK, Eenheid: '84', Frequentie: '4' } }),
      metProduct({ ...PRODUCT, Omvang: { ...PER_WEEK, Eenheid: '82', Frequentie: '1' } }),
      metProduct({
        ...PRODUCT,
        Omvang: { ...PER_WEEK, Eenheid: '14', Frequentie: '1' },
        Ingangsdatum: datum('2020-01-01'),
        Einddatum: datum('2020-12-31'),
      }),
    ],
    fout: [
      [metProduct({ ...PRODUCT, Omvang: { ...PER_WEEK, Eenheid: '16', Frequentie: '1' } }), `${P1}/Omvang/Frequentie`],
    ],
  },
  CD005: {
    goed: [
      metContact({
        Soort: '02',
        Adres: { Plaatsnaam: 'Utrecht' },
        Telefoon: { Telefoon01: { Telefoonnummer: '0301234567', Landnummer: '31' } },
      }),
    ],
    fout: [
      [metContact({ Soort: '02', Adres: { Huis: { Huisnummer: 1 }, Postcode: '3511AB' } }), `${C1}/Adres/LandCode`],
      [
        metContact({
          Soort: '02',
          Adres: { LandCode: 'BE' },
          Telefoon: { Telefoon01: { Telefoonnummer: '1', Landnummer: '32' } },
        }),
        `${C1}/Adres/LandCode`,
      ],
    ],
  },
  CD007: {
    goed: [maak301({ Communicatie: { Vorm: '1', Taal: 'Frans' } }), maak301({ Communicatie: { Vorm: '2' } })],
    fout: [
      [maak301({ Communicatie: { Vorm: '1' } }), `${CLIENT}/Communicatie/Taal`],
      [maak301({ Communicatie: { Vorm: '3', Taal: 'Frans' } }), `${CLIENT}/Communicatie/Taal`],
    ],
  },
  CD009: {
    goed: [metContact({ ...CONTACT, Soort: '04', Periode: { Begindatum: datum('2026-01-01') } })],
    fout: [[metContact({ ...CONTACT, Periode: { Begindatum: datum('2026-01-01') } }), `${C1}/Periode`]],
  },
  CD025: {
    goed: [
      metContact({
        Soort: '01',
        Adres: { Postcode: 'B-1000', LandCode: 'BE' },
        Telefoon: { Telefoon01: { Telefoonnummer: '1', Landnummer: '32' } },
      }),
    ],
    fout: [
      [
        metContact({
          Soort: '01',
          Adres: { Postcode: '3511AB', LandCode: 'NL' },
          Telefoon: { Telefoon01: { Telefoonnummer: '1', Landnummer: '31' } },
        }),
        `${C1}/Adres/Huis`,
      ],
    ],
  },
  CD034: {
    goed: [metContact({ Soort: '04', Telefoon: { Telefoon01: { Telefoonnummer: '1', Landnummer: '31' } } })],
    fout: [
      [
        metContact({ Soort: '03', Telefoon: { Telefoon01: { Telefoonnummer: '1', Landnummer: '31' } } }),
        `${C1}/Adres/Postcode`,
      ],
    ],
  },
  CD041: {
    goed: [metProduct(PRODUCT)],
    fout: [[metProduct({ ...MET_BUDGET, Product: { Categorie: '01', Code: '01A04' } }), `${P1}/Omvang`]],
  },
  CD075: {
    goed: [metProduct(MET_BUDGET)],
    fout: [[metProduct({ ...KAAL, Budget: 500_00 }), `${P1}/Einddatum`]],
  },
  CD076: {
    goed: [
      metProduct({ ...KAAL, Product: { Categorie: '01', Code: '01A04' }, Omvang: { ...PER_WEEK, Frequentie: '4' } }),
    ],
    fout: [[metProduct({ ...KAAL, Product: { Categorie: '01', Code: '01A04' }, Omvang: PER_WEEK }), `${P1}/Einddatum`]],
  },
  CD077: { goed: [metProduct(MET_BUDGET)], fout: [[metProduct({ ...PRODUCT, Budget: 1 }), `${P1}/Omvang`]] },
  CD078: { goed: [metProduct(PRODUCT)], fout: [[metProduct({ ...PRODUCT, Budget: 1 }), `${P1}/Budget`]] },
  CD079: { goed: [metProduct(MET_BUDGET)], fout: [[metProduct(KAAL), `${P1}/Product`]] },
  CD080: {
    goed: [
      metProduct({ ...KAAL, ...zonderCode }),
      metProduct({ ...PRODUCT, ...zonderCode, Ingangsdatum: datum('2020-01-01'), Einddatum: datum('2020-12-31') }),
    ],
    fout: [[metProduct({ ...PRODUCT, ...zonderCode }), `${P1}/Omvang`]],
  },
  TR002: {
    goed: [
      maak301(geboren('1906-01-15')),
      maak301(geboren('1900-01-01', '3')),
      maak305([START], geboren('1906-02-03')),
    ],
    fout: [
      [maak301(geboren('1906-01-14')), `${CLIENT}/Geboortedatum/Datum`],
      [maak305([START], geboren('1906-02-02')), `${CLIENT}/Geboortedatum/Datum`],
    ],
  },
  TR006: {
    goed: [metContact({ Soort: '02', Adres: { Huis: { Huisnummer: 1 }, Postcode: '3511AB', LandCode: 'NL' } })],
    fout: [
      [metContact({ Soort: '02', Adres: { Huis: { Huisnummer: 1 } } }), C1],
      [metRelatie({ Contact: { Soort: '02', Emailadres: 'iemand@voorbeeld.nl' } }), `${R1}/Contact`],
    ],
  },
  TR061: {
    goed: [maak301({ Contactgegevens: [{ ...CONTACT, Soort: '03' }] })],
    fout: [[maak301({ Contactgegevens: [{ ...CONTACT, Soort: '04' }] }), `${CLIENT}/Contactgegevens`]],
  },
  TR101: {
    goed: [
      metProduct(PRODUCT, { ...PRODUCT, ToewijzingNummer: 2, Product: { Categorie: '02', Code: '02A04' } }),
      maak305([START, { ...START, Begindatum: datum('2026-02-03') }]),
    ],
    fout: [
      [metProduct(PRODUCT, { ...PRODUCT, Product: { Categorie: '02', Code: '02A04' } }), P2],
      [maak301({ Contactgegevens: [CONTACT, CONTACT] }), `${CLIENT}/Contactgegevens/Contact[2]`],
      [maak305([START, { ...START, StatusAanlevering: '3' }]), `${CLIENT}/StartProducten/StartProduct[2]`],
    ],
  },
  TR134: {
    goed: [maak301(geboren('2026-01-15')), maak305([{ ...START, Begindatum: datum('2026-02-03') }])],
    fout: [
      [maak301(geboren('2026-01-16')), `${CLIENT}/Geboortedatum/Datum`],
      [metRelatie(geboren('2026-01-16')), `${R1}/Geboortedatum/Datum`],
      [maak305([{ ...START, Begindatum: datum('2026-02-04') }]), `${S1}/Begindatum`],
    ],
  },
  TR302: {
    goed: [
      metProduct(PRODUCT, { ...opnieuw, Ingangsdatum: datum('2027-02-01'), Einddatum: datum('2027-12-31') }),
      metProduct(PRODUCT, { ...opnieuw, Product: { Categorie: '01', Code: '01A05' } }),
      metProduct(PRODUCT, { ...opnieuw, RedenWijziging: '13', Einddatum: PRODUCT.Ingangsdatum }),
      metProduct(
        { ...PRODUCT, Product: { Categorie: '11', Code: '11X01' } },
        { ...opnieuw, Product: { Categorie: '11', Code: '11X01' } },
      ),
      metProduct(MET_BUDGET, { ...opnieuw, Product: { Categorie: '14', Code: '14X01' } }),
    ],
    fout: [
      [metProduct(PRODUCT, opnieuw), P2],
      [metProduct(PRODUCT, { ...KAAL, ToewijzingNummer: 2, Product: { Categorie: '01' } }), P2],
      [metProduct(PRODUCT, { ...MET_BUDGET, ToewijzingNummer: 2 }), P2],
    ],
  },
}

describe.each(Object.entries(GEVALLEN))('%s', (regel, { goed, fout }) => {
  const titel = REGELS.find(({ code }) => code === regel)?.titel ?? ''

  it.each(goed)(`laat door: ${titel} (%#)`, (bericht) => {
    expect(controleerInhoud(bericht)).toEqual([])
  })
  it.each(fout)(`vindt het tegendeel van: ${titel} (%#)`, (bericht, pad) => {
    const gevonden = controleerInhoud(bericht).filter((bevinding) => bevinding.regel === regel)
    expect(gevonden).toEqual([
      { regel, niveau: 2, pad, regelnummer: null, tekst: expect.stringMatching(/^[A-Z].{15,}\.$/) },
    ])
  })
})

it('heeft voor elke regel van niveau 2 een geval dat mag en een dat niet mag', () => {
  const gebouwd = REGELS.filter(({ niveau }) => niveau === 2).map(({ code }) => code)
  expect(Object.keys(GEVALLEN).sort()).toEqual(gebouwd.sort())
})
