import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Anoniem, Mandaat, Wie } from './wie/wie.ts'

/** One decision on one provision, as far as the mandate asks. `bovenDrempel` follows from the ordinance of the municipality. */
export type Besluit = {
  readonly soort: 'toekennen' | 'afwijzen' | 'intrekken' | 'betalen'
  readonly vorm: 'natura' | 'pgb' | null
  readonly bovenDrempel: boolean
}

/** `tekst` is recorded with the decision: on which mandates it rests (Awb 10:3 and 10:10). */
export type Mandaatgrond = { readonly mandaten: readonly Mandaat[]; readonly tekst: string }

const WERKWOORD: Readonly<Record<Mandaat, string>> = {
  toekennen: 'toe te kennen',
  afwijzen: 'af te wijzen',
  intrekken: 'in te trekken',
  pgb: 'een pgb te geven',
  'boven-drempel': 'boven het drempelbedrag te beslissen',
  betalen: 'betalingen goed te keuren',
}

/**
 * Whether this person may sign these decisions in the name of the college (Awb 10:3; Wmo 2015 art. 2.6.3 for who else).
 * Refusing or withdrawing a pgb asks no pgb mandate, giving one does. Only an employee holds a mandate.
 */
export function mandaatVoor(
  wie: Wie | Anoniem,
  eerste: Besluit,
  ...verder: readonly Besluit[]
): Uitkomst<Mandaatgrond, 'geen-mandaat'> {
  if (wie.soort !== 'medewerker') {
    return geweigerd('geen-mandaat', 'Alleen een medewerker met mandaat van het college neemt dit besluit.')
  }
  const nodig = [...new Set([eerste, ...verder].flatMap(nodigVoor))]
  const mist = nodig.filter((mandaat) => !wie.mandaten.includes(mandaat))
  if (mist.length > 0) {
    const wat = mist.map((mandaat) => WERKWOORD[mandaat]).join(' en ')
    return geweigerd(
      'geen-mandaat',
      `U heeft geen mandaat om ${wat}. Vraag een collega met dit mandaat om het besluit te nemen.`,
    )
  }
  return gelukt({ mandaten: nodig, tekst: `mandaat van het college (Awb 10:3): ${nodig.join(', ')}` })
}

const nodigVoor = (besluit: Besluit): Mandaat[] => [
  besluit.soort,
  ...(besluit.soort === 'toekennen' && besluit.vorm === 'pgb' ? (['pgb'] as const) : []),
  ...(besluit.soort === 'toekennen' && besluit.bovenDrempel ? (['boven-drempel'] as const) : []),
]
