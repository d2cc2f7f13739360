import type { Wmo301, Wmo305 } from '@meedoen/iwmo'
import type { Achternaam, Naam } from '@meedoen/personen'
import { kort } from './velden.ts'

type VolledigeNaam = Wmo301['Client']['Naam']
type VerkorteNaam = Wmo305['Client']['Naam']

/** A name as in a toewijzing. The partner's name goes along only when the person uses it (CS050). */
export function naarVolledigeNaam(naam: Naam): VolledigeNaam {
  const gebruiktPartner = naam.partner !== null && naam.naamgebruik !== '1'
  return {
    Geslachtsnaam: naarAchternaam(naam),
    ...(gebruiktPartner && naam.partner ? { Partnernaam: naarAchternaam(naam.partner) } : {}),
    ...voornamen(naam),
    NaamGebruik: gebruiktPartner ? naam.naamgebruik : '1',
  }
}

/** A name as a provider sends it back. */
export const naarVerkorteNaam = (naam: Naam): VerkorteNaam => ({
  Geslachtsnaam: naarAchternaam(naam),
  ...voornamen(naam),
})

/** Somebody of whom only the written name is known. */
export const losseNaam = (naam: string): VolledigeNaam => ({
  Geslachtsnaam: { Achternaam: kort(naam, 200) ?? 'onbekend' },
  NaamGebruik: '1',
})

function naarAchternaam({ achternaam, voorvoegsel }: Achternaam): VolledigeNaam['Geslachtsnaam'] {
  const Voorvoegsel = kort(voorvoegsel, 10)
  return { Achternaam: kort(achternaam, 200) ?? 'onbekend', ...(Voorvoegsel ? { Voorvoegsel } : {}) }
}

/** Initials are one to six letters without dots (LDT_Voorletters); other signs fall away. */
function voornamen(naam: Naam): { Voornamen?: string; Voorletters?: string } {
  const Voornamen = kort(naam.voornamen, 200)
  const Voorletters = kort(naam.voorletters.normalize('NFC').replace(/[^a-zA-ZÀ-ỳ]/gu, ''), 6)
  return { ...(Voornamen ? { Voornamen } : {}), ...(Voorletters ? { Voorletters } : {}) }
}
