import { type AgbCode, agbCode, datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Rol, Stap, Wie } from '@meedoen/toegang'

export const VANDAAG = datum('2026-06-15')
export const LINDE = agbCode('90000001')
export const SAMEN = agbCode('90000002')

const medewerker = (...rollen: Rol[]): Wie => ({
  soort: 'medewerker',
  id: `mens-${rollen.join('-')}`,
  naam: 'Noor de Proef',
  team: 'Centrum',
  rollen,
  mandaten: [],
})

const CONTRACTBEHEERDER = medewerker('contractbeheerder')
export const CONSULENT = medewerker('consulent')
export const vanAanbieder = (agb: AgbCode): Wie => ({ soort: 'aanbieder', id: `mens-${agb}`, naam: 'Carla', agb })

export const stapVan = (tx: Transactie, wie: Wie = CONTRACTBEHEERDER, vandaag = VANDAAG): Stap => ({
  tx,
  wie,
  vandaag,
  nu: new Date(`${vandaag}T10:00:00Z`),
  inzagesleutel: new Uint8Array(32),
})

export const AANBIEDER = {
  naam: 'Thuiszorg De Linde',
  telefoon: '0500 10 20 30',
  email: 'info@zorg.example',
  website: 'https://zorg.example/',
  omschrijvingNl: 'Hulp thuis.',
  omschrijvingEn: 'Help at home.',
  geenNieuweVanaf: '',
}
export const PRODUCT = {
  categorie: '01',
  voorziening: 'hulp-bij-het-huishouden',
  naamNl: 'Schoon huis',
  naamEn: 'Clean home',
  variant: 'inspanningsgericht',
  eenheid: '01',
  frequentie: '2',
  alphahulp: false,
  metBudget: false,
}
