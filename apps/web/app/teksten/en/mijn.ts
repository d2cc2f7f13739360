import type { Teksten } from '../vorm.ts'
import { overzicht } from './mijn/overzicht.ts'
import { aanvraag, aanvullen, delen, intrekken, plan, verslag } from './mijn/stappen.ts'
import { geschiedenis, inzage } from './mijn/terugkijken.ts'
import * as zaak from './mijn/zaak.ts'

export const mijn: Teksten['mijn'] = {
  titel: 'My cases',
  nav: { zaken: 'My cases', inzage: 'Who looked?', aanbod: 'Find support' },
  waaromDatum: 'Why this date?',
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
