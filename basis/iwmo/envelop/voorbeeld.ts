// Envelope data for the tests; parties are invented.
import type { Stuurgegevens } from './envelop.ts'

export const STUURGEGEVENS: Stuurgegevens = {
  zender: { organisatie: '9001', applicatie: 'Meedoen' },
  ontvanger: { organisatie: '12345678', applicatie: 'VECOZO', administratie: 'Zorg & <meer>', gebruiker: 'é€😀' },
  referentienummer: '0b7d7d4c-4a3f-4c1e-9d57-2f1a6c0e9b10',
  tijdstip: '20260302101500',
  functie: 'WMO301',
}
