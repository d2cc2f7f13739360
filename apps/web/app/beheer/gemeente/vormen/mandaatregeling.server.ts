import { schrijfEuroInvoer } from '@meedoen/kern'
import { schrijfDatumInvoer } from './datum-invoer.ts'
import type { Vorm } from './vorm.ts'

export const MANDAATREGELING: Vorm<'mandaatregeling'> = {
  naarWaarden: ({ naam, nummer, vastgesteld, vindplaats, drempelPerJaar, vierOgenVanaf }, taal) => ({
    naam,
    nummer,
    vastgesteld: schrijfDatumInvoer(vastgesteld),
    vindplaats,
    drempelPerJaar: drempelPerJaar === null ? '' : schrijfEuroInvoer(drempelPerJaar, taal),
    vierOgenVanaf: vierOgenVanaf === null ? '' : schrijfEuroInvoer(vierOgenVanaf, taal),
  }),
  lees: (lezer) => ({
    naam: lezer.tekst('naam'),
    nummer: lezer.tekst('nummer'),
    vastgesteld: lezer.datum('vastgesteld'),
    vindplaats: lezer.webadres('vindplaats'),
    drempelPerJaar: lezer.rauw('drempelPerJaar') === '' ? null : lezer.euro('drempelPerJaar'),
    vierOgenVanaf: lezer.rauw('vierOgenVanaf') === '' ? null : lezer.euro('vierOgenVanaf'),
  }),
}
