import { leesDeclaratieAntwoord, type Wmo325 } from '@meedoen/iwmo'
import type { Toeval } from '../../demo/toeval.ts'
import type { Boek, Ingediend, Regel } from './boek.ts'

/**
 * Writes in the books what a WMO325 says. Answers whether the declaration counts as not sent, so that it must go again. Lines that were
 * refused are sent again with the next one, but for those that this provider lets go (`laatZitten`).
 */
export function verwerkAntwoord(boek: Boek, antwoord: Wmo325, laatZitten: number, toeval: Toeval): 'opnieuw' | 'klaar' {
  const { Identificatie } = antwoord.Header.DeclaratieIdentificatie
  const ingediend = boek.open.get(Identificatie)
  // An answer on a message that was no good, or that came twice: the books are right already.
  if (!ingediend) return 'klaar'
  boek.open.delete(Identificatie)
  const uitslag = leesDeclaratieAntwoord(antwoord)
  if (uitslag.stand === 'niet-verwerkt') {
    zetTerug(ingediend)
    return 'opnieuw'
  }
  const afgewezen = new Set(uitslag.afgewezen.map(({ referentieNummer }) => referentieNummer))
  boek.regels.push(...ingediend.regels)
  for (const regel of ingediend.regels)
    if (afgewezen.has(regel.referentie)) weigerRegel(boek, regel, toeval.kans(laatZitten))
    else boekRegel(regel)
  return 'klaar'
}

/** As if it was never sent. */
function zetTerug({ regels }: Ingediend): void {
  for (const { geleverd } of regels) geleverd.stand = geleverd.geboekt === null ? 'te-declareren' : 'te-verbeteren'
}

function boekRegel(regel: Regel): void {
  const { geleverd } = regel
  regel.uitslag = 'toegekend'
  if (regel.crediteert !== null) return
  geleverd.geboekt = regel
  geleverd.stand = regel.volume === geleverd.volume ? 'geboekt' : 'te-verbeteren'
}

function weigerRegel(boek: Boek, regel: Regel, laatGaan: boolean): void {
  const { geleverd } = regel
  regel.uitslag = 'afgewezen'
  const metFout = regel.bedrag !== geleverd.volume * geleverd.tarief || regel.product !== geleverd.product
  if (regel.crediteert !== null || !metFout) boek.onverwacht.push(`regel ${regel.referentie} is afgewezen`)
  geleverd.stand = laatGaan ? 'opgegeven' : 'te-declareren'
}
