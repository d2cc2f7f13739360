import type { Voorziening } from '../voorziening.ts'

export const dagbesteding: Voorziening = {
  code: 'dagbesteding',
  naam: { nl: 'Dagbesteding', en: 'Day activities' },
  inZin: { nl: 'dagbesteding', en: 'day activities' },
  zonderLidwoord: { nl: 'dagbesteding', en: 'day activities' },
  omschrijving: {
    nl: 'U gaat een of meer dagdelen per week naar een plek met activiteiten en begeleiding.',
    en: 'One or more half-days a week you go to a place with activities and guidance.',
  },
  doel: { nl: 'een zinvolle dag en rust voor wie thuis zorgt', en: 'a meaningful day, and rest for who cares at home' },
  productcategorie: '07',
  eenheden: ['16', '82', '83'],
  frequenties: ['2', '4', '6'],
  bijdragesoort: 'dienst',
  onderAbonnementstarief: true,
  kostprijsgrens: false,
  woningaanpassing: false,
  leefgebieden: ['daginvulling', 'mantelzorg'],
}
