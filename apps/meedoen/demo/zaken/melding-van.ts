import { schrijfNaam } from '@meedoen/personen'
import type { MeldingAntwoorden } from '@meedoen/zaken'
import type { Mens } from './wereld.ts'

type Vrij = {
  readonly leefgebieden: MeldingAntwoorden['situatie']['leefgebieden']
  readonly verhaal: string
  readonly clientondersteuning: MeldingAntwoorden['clientondersteuning']['clientondersteuning']
}

/** A melding for oneself, as the form of the loket would send it. */
export const antwoordenVan = ({ persoon, adres, mantelzorger }: Mens, vrij: Vrij): MeldingAntwoorden => ({
  'voor-wie': { voorWie: 'mijzelf' },
  situatie: { leefgebieden: vrij.leefgebieden, verhaal: vrij.verhaal },
  spoed: { spoed: 'nee' },
  'hulp-nu': mantelzorger
    ? {
        hulpNu: 'ja',
        mantelzorgerNaam: mantelzorger.naam,
        mantelzorgerRelatie: 'familie',
        mantelzorgerTelefoon: mantelzorger.telefoon,
        mantelzorgerDoet: 'Helpt elke dag.',
      }
    : { hulpNu: 'nee' },
  contactpersoon: { contact: 'mijzelf' },
  clientondersteuning: { clientondersteuning: vrij.clientondersteuning },
  gegevens: {
    naam: schrijfNaam(persoon),
    geboortedatum: persoon.geboortedatum,
    straat: adres.straat,
    huisnummer: `${adres.huisnummer}${adres.huisletter ?? ''}`,
    postcode: adres.postcode,
    plaats: adres.plaats,
  },
  bereiken: {
    telefoon: persoon.telefoon ?? '0500 400000',
    email: persoon.email,
    wanneer: ['ochtend', 'middag'],
    voorkeur: 'bellen',
    tolk: null,
  },
})
