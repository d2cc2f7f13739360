import { overzicht } from './mijn/overzicht.ts'
import { aanvraag, aanvullen, delen, intrekken, plan, verslag } from './mijn/stappen.ts'
import { geschiedenis, inzage } from './mijn/terugkijken.ts'
import * as zaak from './mijn/zaak.ts'

/** The resident and who acts for them. */
export const mijn = {
  titel: 'Mijn zaken',
  nav: { zaken: 'Mijn zaken', inzage: 'Wie keek?', aanbod: 'Hulp vinden' },
  waaromDatum: 'Waarom deze datum?',
  overzicht,
  ...zaak,
  plan,
  verslag,
  aanvraag,
  aanvullen,
  intrekken,
  delen,
  geschiedenis,
  inzage,
}
