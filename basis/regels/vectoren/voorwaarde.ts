import type { Tekst } from '../uitleg.ts'
import { alsWoord, type Velden } from './velden.ts'

/** Something about another field of the same input, as data: so it can be checked, told and tried out. */
export type Voorwaarde =
  | { readonly veld: string; readonly is: string | boolean }
  | { readonly veld: string; readonly isNiet: string | boolean }
  | { readonly gevuld: string }
  | { readonly leeg: string }

export const als = (veld: string, is: string | boolean): Voorwaarde => ({ veld, is })
export const alsNiet = (veld: string, isNiet: string | boolean): Voorwaarde => ({ veld, isNiet })
export const gevuld = (veld: string): Voorwaarde => ({ gevuld: veld })
export const leeg = (veld: string): Voorwaarde => ({ leeg: veld })

/** All conditions hold for this input. An empty field is no word, so `isNiet` holds for it. */
export const voldoet = (velden: Velden, voorwaarden: readonly Voorwaarde[]): boolean =>
  voorwaarden.every((voorwaarde) => {
    if ('gevuld' in voorwaarde) return velden.heeft(voorwaarde.gevuld)
    if ('leeg' in voorwaarde) return !velden.heeft(voorwaarde.leeg)
    if ('is' in voorwaarde) return isGelijk(velden.ruw(voorwaarde.veld), voorwaarde.is)
    return !isGelijk(velden.ruw(voorwaarde.veld), voorwaarde.isNiet)
  })

const isGelijk = (waarde: unknown, gezocht: string | boolean): boolean =>
  typeof waarde === 'string' ? alsWoord(waarde) === gezocht : waarde === gezocht

/** The conditions as one clause, such as "als huishouden meerpersoons is en geboortedatum leeg is". */
export const schrijfVoorwaarden = (voorwaarden: readonly Voorwaarde[]): Tekst => ({
  nl: `als ${voorwaarden.map((voorwaarde) => schrijf(voorwaarde).nl).join(' en ')}`,
  en: `if ${voorwaarden.map((voorwaarde) => schrijf(voorwaarde).en).join(' and ')}`,
})

function schrijf(voorwaarde: Voorwaarde): Tekst {
  if ('gevuld' in voorwaarde) return { nl: `${voorwaarde.gevuld} is ingevuld`, en: `${voorwaarde.gevuld} is filled in` }
  if ('leeg' in voorwaarde) return { nl: `${voorwaarde.leeg} leeg is`, en: `${voorwaarde.leeg} is empty` }
  if ('is' in voorwaarde)
    return { nl: `${voorwaarde.veld} ${voorwaarde.is} is`, en: `${voorwaarde.veld} is ${voorwaarde.is}` }
  return { nl: `${voorwaarde.veld} niet ${voorwaarde.isNiet} is`, en: `${voorwaarde.veld} is not ${voorwaarde.isNiet}` }
}
