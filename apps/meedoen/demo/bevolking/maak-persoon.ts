import { type Bsn, type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import type { Achternaam, PersoonsgegevensInvoer } from '@meedoen/personen'
import type { Toeval } from '../toeval.ts'
import type { Naamgroep } from './namen.ts'

export type Persoonsschets = {
  readonly groep: Naamgroep
  readonly geslacht: '1' | '2'
  readonly leeftijd: number
  readonly huishouden: 'eenpersoons' | 'meerpersoons'
  /** The family name, when it comes from a parent. */
  readonly achternaam?: Achternaam | undefined
  /** Name of the husband or wife, which may be used. */
  readonly partner?: Achternaam
}

/** An invented person of that age on `vandaag`. */
export function maakPersoon(toeval: Toeval, schets: Persoonsschets, bsn: Bsn, vandaag: Datum): PersoonsgegevensInvoer {
  const { groep, geslacht, leeftijd } = schets
  const namen = (geslacht === '2' ? groep.vrouw : groep.man)[leeftijd >= 55 ? 'oud' : 'jong']
  const voornamen = toeval.kans(0.3) ? `${toeval.kies(namen)} ${toeval.kies(namen)}` : toeval.kies(namen)
  const achternaam = schets.achternaam ?? toeval.kies(groep.achternamen)
  return {
    bsn,
    voornamen,
    voorletters: voorlettersVan(voornamen),
    ...achternaam,
    ...partnernaam(toeval, schets, achternaam),
    geslacht,
    geboortedatum: geborenMet(toeval, leeftijd, vandaag),
    huishouden: schets.huishouden,
    taal: toeval.kans(0.03) ? 'en' : 'nl',
    geheim: toeval.kans(0.012),
    telefoon: leeftijd < 16 ? null : telefoonnummer(toeval, leeftijd),
    email: leeftijd >= 16 && toeval.kans(leeftijd < 70 ? 0.7 : 0.3) ? mailadres(toeval, voornamen, achternaam) : null,
  }
}

const voorlettersVan = (voornamen: string): string =>
  voornamen
    .split(' ')
    .map((naam) => naam.slice(0, 1).toUpperCase())
    .join('')

function partnernaam(toeval: Toeval, { groep, geslacht, partner, leeftijd }: Persoonsschets, eigen: Achternaam) {
  if (!partner || partner.achternaam === eigen.achternaam) return {}
  const neemtOver = geslacht === '2' && groep.naamVanPartner && toeval.kans(leeftijd >= 60 ? 0.85 : 0.45)
  const naamgebruik = neemtOver
    ? toeval.weeg([
        ['2', 3],
        ['3', 6],
        ['4', 1],
      ] as const)
    : ('1' as const)
  return { partner, naamgebruik }
}

const geborenMet = (toeval: Toeval, leeftijd: number, vandaag: Datum): Datum =>
  plusDagen(plusMaanden(vandaag, -12 * leeftijd), -toeval.geheel(0, 364))

/** Numbers that nobody has: the area code 0500 and mobile numbers after 06-00 are not given out. */
export function telefoonnummer(toeval: Toeval, leeftijd: number): string {
  const vier = String(toeval.geheel(0, 9999)).padStart(4, '0')
  const twee = String(toeval.geheel(10, 99))
  return toeval.kans(leeftijd >= 70 ? 0.6 : 0.1) ? `0500 ${twee}${vier}` : `06 00${twee}${vier}`
}

const mailadres = (toeval: Toeval, voornamen: string, { achternaam }: Achternaam): string => {
  const kaal = `${voornamen.split(' ')[0] ?? ''}.${achternaam}`.normalize('NFD').replace(/[^A-Za-z.]/g, '')
  return `${kaal.toLowerCase()}${toeval.geheel(1, 99)}@post.example`
}
