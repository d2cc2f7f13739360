import { type Datum, datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, type Tekst, type Uitleg } from '../uitleg.ts'
import { bruikbareNorm, type Huishoudtaak, type Normenkader, VOORBEELDKADERS } from './normenkader.ts'
import { OPTELLEN_VAN_NORMEN } from './open-vragen.ts'
import {
  getal,
  type Huissituatie,
  type Huisweigering,
  huisposten,
  type Omvang,
  omvangstap,
  type Post,
  poststap,
  telOp,
} from './schoon-huis.ts'

export type Hulpvraag = {
  readonly op: Datum
  readonly kader: Normenkader
  /** Null when the house itself needs no help. */
  readonly schoonHuis: Huissituatie | null
  /** The other tasks that are taken over; each once. */
  readonly taken: readonly Huishoudtaak[]
  /** Minutes a week that housemates do as gebruikelijke hulp, as found in the onderzoek. 0 or more. */
  readonly gebruikelijkeHulpMinuten: number
}

type Code = Huisweigering | 'ongeldig-aantal-minuten'

const TAKEN: Record<Huishoudtaak, Tekst> = {
  was: { nl: 'de was', en: 'the laundry' },
  boodschappen: { nl: 'de boodschappen', en: 'the groceries' },
  maaltijden: { nl: 'de maaltijden', en: 'the meals' },
  kinderen: { nl: 'de zorg voor de kinderen', en: 'care of the children' },
  organisatie: { nl: 'het regelen van het huishouden', en: 'organising the household' },
  advies: { nl: 'advies en uitleg over het huishouden', en: 'advice and instruction on the household' },
}

/**
 * Household help in all: hours a year and minutes a week. The norms for the house and the other tasks, less what
 * housemates do as gebruikelijke hulp (Wmo 2015 art. 2.3.5 lid 3). Never less than 0.
 */
export const huishoudelijkeHulp = regel<Hulpvraag, Omvang, Code>({
  regeling: 'huishoudelijke-hulp',
  naam: { nl: 'Uren hulp bij het huishouden', en: 'Hours of household help' },
  artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  parameters: [VOORBEELDKADERS],
  vragen: [OPTELLEN_VAN_NORMEN],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: bepaalUren }],
})

function bepaalUren(vraag: Hulpvraag): Uitkomst<Bevinding<Omvang>, Code> {
  const posten = gevraagdePosten(vraag)
  if (!posten.ok) return posten
  const { gebruikelijkeHulpMinuten: minuten } = vraag
  const omvang = zonderHuisgenoten(posten.waarde, minuten)
  const stappen = [...posten.waarde.map(poststap), ...(minuten > 0 ? [huisgenotenstap(minuten)] : [])]
  return gelukt({ uitkomst: omvang, uitleg: omvangstap(omvang, stappen) })
}

/** The same hours without words, fast enough for everybody with household help in a municipality at once. */
export function bepaalHuishoudelijkeHulp(vraag: Hulpvraag): Uitkomst<Omvang, Code> {
  const posten = gevraagdePosten(vraag)
  return posten.ok ? gelukt(zonderHuisgenoten(posten.waarde, vraag.gebruikelijkeHulpMinuten)) : posten
}

const zonderHuisgenoten = (posten: readonly Post[], minuten: number): Omvang =>
  telOp([...posten, { uren: -urenVan(minuten) }])

/** Hours a year of so many minutes a week. */
const urenVan = (minutenPerWeek: number): number => (minutenPerWeek * 52) / 60

function gevraagdePosten(vraag: Hulpvraag): Uitkomst<readonly Post[], Code> {
  const { gebruikelijkeHulpMinuten: minuten } = vraag
  if (!Number.isFinite(minuten) || minuten < 0)
    return geweigerd('ongeldig-aantal-minuten', 'Vul een aantal minuten in van 0 of meer.', 'gebruikelijkeHulpMinuten')
  return allePosten(vraag)
}

function allePosten({ kader, schoonHuis, taken }: Hulpvraag): Uitkomst<readonly Post[], Code> {
  const huis = schoonHuis === null ? gelukt([]) : huisposten(kader, schoonHuis)
  if (!huis.ok) return huis
  const posten: Post[] = [...huis.waarde]
  for (const taak of new Set(taken)) {
    const norm = bruikbareNorm(kader.taken[taak], TAKEN[taak].nl)
    if (!norm.ok) return norm
    posten.push({ uren: norm.waarde.urenPerJaar, tekst: TAKEN[taak], norm: norm.waarde })
  }
  return gelukt(posten)
}

function huisgenotenstap(minuten: number): Uitleg {
  const uren = Math.round(urenVan(minuten) * 100) / 100
  return aantalStap(
    `Eraf: ${getal(uren, 'nl')} uur per jaar. Uw huisgenoten doen ${getal(minuten, 'nl')} minuten per week. Dat heet gebruikelijke hulp.`,
    `Taken off: ${getal(uren, 'en')} hours a year. Your housemates do ${getal(minuten, 'en')} minutes a week. That is called usual help.`,
    -uren,
    { artikel: 'Wmo 2015 art. 1.1.1 en 2.3.5 lid 3' },
  )
}
