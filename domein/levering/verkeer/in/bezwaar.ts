import { vindAanbieder } from '@meedoen/inkoop'
import type { Bevinding } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import type { Soort } from '../bericht.ts'
import type { Envelop } from './envelop.ts'
import type { Onbeantwoord } from './verwerking.ts'

const KOP = '/Bericht/Header'
const VAN_AANBIEDERS: readonly Soort[] = ['WMO302', 'WMO305', 'WMO307', 'WMO315', 'WMO317', 'WMO320', 'WMO323']
const WAT_WEL = 'Aanbieders sturen ons een WMO302, WMO305, WMO307, WMO315, WMO317, WMO320 of WMO323.'

const bevinding = (regel: string, element: string, tekst: string): Bevinding => ({
  regel,
  niveau: 4,
  pad: `${KOP}/${element}`,
  regelnummer: null,
  tekst,
})

type Bezwaar = { readonly om: Onbeantwoord; readonly bevinding: Bevinding }

/** Why a message that can be read still is not for us; it is kept, and not answered. Null when it is. */
export async function bezwaarTegen(stap: Stap, { soort, ontvanger, agb }: Envelop): Promise<Bezwaar | null> {
  const isRetour = soort === 'WMO302' || soort === 'WMO320'
  if (!VAN_AANBIEDERS.includes(soort))
    return {
      om: 'niet-voor-ons',
      bevinding: bevinding('OP192', 'BerichtCode', `Een ${soort} gaat van gemeente naar aanbieder. ${WAT_WEL}`),
    }
  if (ontvanger !== stap.tx.gemeente) {
    const tekst = `Dit bericht is voor gemeente ${ontvanger}. Stuur het aan die gemeente.`
    return { om: 'niet-voor-ons', bevinding: bevinding('OP254', isRetour ? 'Afzender' : 'Ontvanger', tekst) }
  }
  if (agb === null || !(await vindAanbieder(stap.tx, agb))) {
    const tekst =
      'Wij kennen deze aanbieder niet. Controleer de AGB-code, of neem contact op met de gemeente over een contract.'
    return { om: 'afzender-onbekend', bevinding: bevinding('OP254', isRetour ? 'Ontvanger' : 'Afzender', tekst) }
  }
  return null
}
