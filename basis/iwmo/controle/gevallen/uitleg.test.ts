import { datum } from '@meedoen/kern'
import { expect, it } from 'vitest'
import type { Bericht } from '../../model/berichten.ts'
import { controleerInhoud } from '../inhoud.ts'
import { CONTACT, maak301, metContact, metProduct, PRODUCT } from '../voorbeelden.ts'
import { AANVRAAG, CREDIT, maak315, maak323, PRESTATIE } from './berichten.ts'

const { ProductTarief: _tarief, ...ZONDER_TARIEF } = PRESTATIE
const { Einddatum: _einde, ...ZONDER_EINDE } = PRODUCT
const { LandCode: _land, ...ZONDER_LAND } = { ...CONTACT.Adres }

type Uitleg = readonly [regel: string, wat: string, bericht: Bericht, tekst: string]

/** Rules that can be broken in two ways: what people are told must be about what is there. */
const TWEE_KANTEN: readonly Uitleg[] = [
  ['CD005', 'geen land', metContact({ ...CONTACT, Adres: ZONDER_LAND }), 'Vul de landcode in'],
  ['CD005', 'geen postcode', metContact({ ...CONTACT, Adres: { LandCode: 'BE' } }), 'Vul de postcode in'],
  ['CD007', 'geen taal', maak301({ Communicatie: { Vorm: '1' } }), 'Vul in welke taal'],
  ['CD007', 'een taal te veel', maak301({ Communicatie: { Vorm: '2', Taal: 'Frans' } }), 'alleen in bij een tolk'],
  ['CD043', 'geen datum', maak315([{ ...AANVRAAG, BeschikkingNummer: 1 }]), 'Vul ook de ingangsdatum'],
  [
    'CD043',
    'geen nummer',
    maak315([{ ...AANVRAAG, BeschikkingIngangsdatum: datum('2026-01-01') }]),
    'Er is geen beschikkingnummer',
  ],
  [
    'CD060',
    'geen vorig nummer',
    maak323([{ ...CREDIT, ProductReferentie: { ReferentieNummer: 'P9' } }]),
    'Vul het referentienummer in',
  ],
  [
    'CD060',
    'een vorig nummer te veel',
    maak323([{ ...PRESTATIE, ProductReferentie: CREDIT.ProductReferentie }]),
    'Laat VorigReferentieNummer weg',
  ],
  ['CD087', 'geen tarief', maak323([ZONDER_TARIEF]), 'Vul het tarief'],
  ['CD087', 'een tarief te veel', maak323([{ ...PRESTATIE, Eenheid: '83' }]), 'Laat ProductTarief dan weg'],
  ['TR302', 'een toewijzing met einde', metProduct(PRODUCT, { ...PRODUCT, ToewijzingNummer: 2 }), '31 januari 2027'],
  [
    'TR302',
    'een toewijzing zonder einde',
    metProduct(ZONDER_EINDE, { ...PRODUCT, ToewijzingNummer: 2 }),
    'ToegewezenProduct 1, dat loopt vanaf 1 februari 2026 zonder einddatum',
  ],
]

it.each(TWEE_KANTEN)('%s legt uit wat er is: %s', (regel, _wat, bericht, tekst) => {
  const gevonden = controleerInhoud(bericht).filter((bevinding) => bevinding.regel === regel)
  expect(gevonden.map((bevinding) => bevinding.tekst)).toEqual([expect.stringContaining(tekst)])
})
