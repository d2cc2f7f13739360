import { adresOp, haalPersoon, schrijfNaam } from '@meedoen/personen'
import { type Stap, wieId } from '@meedoen/toegang'
import type { Meldingstap, RuweAntwoorden } from './antwoorden.ts'

/** What is known already. Only in one's own concept: somebody else's link must not show the data of who goes on with it. */
export const bekendIn = async (stap: Stap, begonnenDoor: string | null, voorWie: unknown): Promise<RuweAntwoorden> =>
  begonnenDoor === wieId(stap.wie) ? bekendeAntwoorden(stap, voorWie) : {}

/**
 * Answers that the municipality knows already of who logged in for themselves: they are not asked again (Wmo 5.1.1).
 * A secret address is not copied into a form.
 */
async function bekendeAntwoorden(stap: Stap, voorWie: unknown): Promise<RuweAntwoorden> {
  if (stap.wie.soort !== 'inwoner' || voorWie !== 'mijzelf') return {}
  const persoon = await haalPersoon(stap.tx, stap.wie.persoon)
  const adres = await adresOp(stap.tx, persoon.id, stap.vandaag)
  if (!adres || persoon.geheim) return {}
  return {
    gegevens: {
      naam: schrijfNaam(persoon),
      geboortedatum: persoon.geboortedatum,
      straat: adres.straat,
      huisnummer: `${adres.huisnummer}${adres.huisletter ?? ''}${adres.toevoeging ?? ''}`,
      postcode: adres.postcode,
      plaats: adres.plaats,
    },
  }
}

/** The step after this one; what is known already is not asked. */
export function stapNa(
  volgorde: readonly Meldingstap[],
  naam: Meldingstap,
  bekend: RuweAntwoorden,
): Meldingstap | 'controle' {
  return volgorde.slice(volgorde.indexOf(naam) + 1).find((stap) => bekend[stap] === undefined) ?? 'controle'
}
