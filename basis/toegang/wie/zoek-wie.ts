import { type AgbCode, type Bsn, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { schrijfNaam, vindPersoonOpBsn } from '@meedoen/personen'
import { vindAanbiedermedewerkerOpSub, wieVan } from './aanbiedermedewerkers.ts'
import { vindMedewerkerOpSub } from './medewerkers.ts'
import type { Wie } from './wie.ts'

/** What a checked log-in tells: for which audience, who at the issuer, and the numbers that came with it. */
export type Inlog = {
  readonly publiek: 'inwoner' | 'medewerker' | 'aanbieder'
  readonly sub: string
  readonly bsn?: Bsn
  readonly agb?: AgbCode
  readonly naam?: string
}

export type InlogWeigering =
  | 'geen-bsn-bij-inlog'
  | 'inwoner-overleden'
  | 'medewerker-onbekend'
  | 'aanbieder-onbekend'
  | 'agb-past-niet'

/**
 * Who this identity is in this municipality, with the roles and mandates of this moment: identity is not authority, so
 * ask again on every request.
 */
export function zoekWie(tx: Transactie, inlog: Inlog): Promise<Uitkomst<Wie, InlogWeigering>> {
  switch (inlog.publiek) {
    case 'inwoner':
      return zoekInwoner(tx, inlog)
    case 'medewerker':
      return zoekMedewerker(tx, inlog)
    case 'aanbieder':
      return zoekAanbieder(tx, inlog)
  }
}

async function zoekInwoner(tx: Transactie, { bsn, sub, naam }: Inlog): Promise<Uitkomst<Wie, InlogWeigering>> {
  if (bsn === undefined) {
    return geweigerd('geen-bsn-bij-inlog', 'De inlogdienst gaf geen burgerservicenummer. Log opnieuw in, of bel ons.')
  }
  const persoon = await vindPersoonOpBsn(tx, bsn)
  if (!persoon) return gelukt({ soort: 'onbekende-inwoner', id: sub, bsn, naam: naam ?? '' })
  if (persoon.overledenOp !== null) {
    return geweigerd('inwoner-overleden', 'Deze inlog hoort bij iemand die is overleden. Bel ons: wij helpen u verder.')
  }
  return gelukt({ soort: 'inwoner', persoon: persoon.id, naam: schrijfNaam(persoon) })
}

async function zoekMedewerker(tx: Transactie, { sub }: Inlog): Promise<Uitkomst<Wie, InlogWeigering>> {
  const medewerker = await vindMedewerkerOpSub(tx, sub)
  if (!medewerker?.actief) {
    return geweigerd('medewerker-onbekend', 'U werkt niet (meer) met dit systeem. Vraag uw beheerder om toegang.')
  }
  const { id, naam, team, rollen, mandaten } = medewerker
  return gelukt({ soort: 'medewerker', id, naam, team, rollen, mandaten })
}

async function zoekAanbieder(tx: Transactie, { sub, agb }: Inlog): Promise<Uitkomst<Wie, InlogWeigering>> {
  const medewerker = await vindAanbiedermedewerkerOpSub(tx, sub)
  if (!medewerker?.actief) {
    return geweigerd(
      'aanbieder-onbekend',
      'U bent hier nog niet bekend. Vraag de gemeente om toegang voor uw organisatie.',
    )
  }
  if (agb !== undefined && agb !== medewerker.agb) {
    return geweigerd('agb-past-niet', 'U logde in voor een andere organisatie dan wij van u kennen. Bel de gemeente.')
  }
  return gelukt(wieVan(medewerker))
}
