import { schrijfNaam } from '@meedoen/personen'
import type { MeldingAntwoorden } from '@meedoen/zaken'
import type { Toeval } from '../toeval.ts'
import type { Levensloop } from './levensloop.ts'
import type { Mens } from './wereld.ts'

type Ondersteuning = MeldingAntwoorden['clientondersteuning']['clientondersteuning']

const ANDER = [
  { melderNaam: 'Wilma Kramer', melderRelatie: 'praktijkverpleegkundige' },
  { melderNaam: 'Ahmed Bouzid', melderRelatie: 'zoon' },
  { melderNaam: 'Ilse Groen', melderRelatie: 'dochter' },
  { melderNaam: 'Ton Schipper', melderRelatie: 'buurman' },
  { melderNaam: 'Rosa Martina', melderRelatie: 'wijkverpleegkundige' },
] as const

/** What was filled in with the melding, as a form would have sent it. */
export function maakAntwoorden(
  toeval: Toeval,
  { persoon, adres, mantelzorger }: Mens,
  loop: Levensloop,
  clientondersteuning: Ondersteuning,
  verhaal: string,
): MeldingAntwoorden {
  const telefoon = persoon.telefoon ?? '0500 400000'
  return {
    'voor-wie': loop.doorAnder
      ? { voorWie: 'ander', ...toeval.kies(ANDER), melderTelefoon: '06 00123456', weetErvan: 'ja' }
      : { voorWie: 'mijzelf' },
    situatie: { leefgebieden: [loop.hulpvraag.leefgebied], verhaal },
    spoed: loop.spoed
      ? { spoed: 'ja', spoedReden: 'Ik kom morgen uit het ziekenhuis en er is niemand thuis.' }
      : { spoed: 'nee' },
    'hulp-nu': mantelzorger
      ? {
          hulpNu: 'ja',
          mantelzorgerNaam: mantelzorger.naam,
          mantelzorgerRelatie: 'familie',
          mantelzorgerTelefoon: mantelzorger.telefoon,
          mantelzorgerDoet: 'Boodschappen en de was, en komt elke week langs.',
        }
      : { hulpNu: 'nee' },
    contactpersoon: { contact: 'mijzelf' },
    clientondersteuning: { clientondersteuning },
    gegevens: {
      naam: schrijfNaam(persoon),
      geboortedatum: persoon.geboortedatum,
      straat: adres.straat,
      huisnummer: `${adres.huisnummer}${adres.huisletter ?? ''}`,
      postcode: adres.postcode,
      plaats: adres.plaats,
    },
    bereiken: { telefoon, email: persoon.email, wanneer: ['ochtend'], voorkeur: 'bellen', tolk: null },
  }
}
