import { leesDatum, leesEuro } from '@meedoen/kern'
import type { Inzending } from '../../../formulier.server.ts'
import { enkel, meerdere } from '../../../waarden.ts'

/** What is typed on one line: a name, a source, an address. */
export const LANGSTE = 300

export type Velden = Readonly<Record<string, string>>

const POSTCODE = /^[1-9]\d{3}[A-Z]{2}$/
/** A page to open; `javascript:` and the like are addresses too. */
const WEBADRES = /^https?:$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * Reads the fields of one sent form, and keeps per field the code of what is plainly wrong with it, so that all errors are
 * told at once. What a field gives when it is wrong does not matter: with a code nothing is recorded.
 */
export function maakLezer(inzending: Inzending) {
  const fouten: Record<string, string> = {}
  const rauw = (naam: string): string => enkel(inzending, naam).trim()
  const fout = (naam: string, code: string): void => {
    fouten[naam] ??= code
  }
  const tekst = (naam: string): string => {
    const waarde = rauw(naam)
    if (waarde === '') fout(naam, 'verplicht')
    if (waarde.length > LANGSTE) fout(naam, 'te-lang')
    return waarde
  }
  /** Filled in and of that form, else the code. */
  const vorm = (naam: string, code: string, klopt: (waarde: string) => boolean): string => {
    const waarde = tekst(naam)
    if (waarde !== '' && !klopt(waarde)) fout(naam, code)
    return waarde
  }
  const getal = (naam: string, code: string, hoogste: number): number => {
    const waarde = vorm(naam, code, (getypt) => /^\d{1,4}([.,]\d{1,2})?$/.test(getypt))
    const gelezen = Number(waarde.replace(',', '.'))
    if (gelezen > hoogste) fout(naam, code)
    return naam in fouten ? Number.NaN : gelezen
  }
  /** A whole number from 1 up to and including `hoogste`. */
  const geheel = (naam: string, hoogste: number): number => {
    const gelezen = Number(vorm(naam, 'geheel-getal', (waarde) => /^[1-9]\d*$/.test(waarde)))
    if (gelezen > hoogste) fout(naam, 'te-groot')
    return gelezen
  }
  const keuze = <Keus extends string>(naam: string, keuzes: readonly Keus[]): Keus | undefined => {
    const gekozen = keuzes.find((keus) => keus === rauw(naam))
    if (gekozen === undefined) fout(naam, 'kies')
    return gekozen
  }
  return {
    fouten,
    fout,
    rauw,
    tekst,
    getal,
    keuze,
    keuzes: (naam: string): readonly string[] => meerdere(inzending, naam),
    jaNee: (naam: string): boolean => keuze(naam, ['ja', 'nee']) === 'ja',
    geheel,
    email: (naam: string): string => vorm(naam, 'geen-email', (waarde) => EMAIL.test(waarde)),
    webadres: (naam: string): string =>
      vorm(naam, 'geen-webadres', (waarde) => WEBADRES.test(URL.parse(waarde)?.protocol ?? '')),
    telefoon: (naam: string): string => vorm(naam, 'geen-telefoon', (waarde) => waarde.length > 3),
    datum: (naam: string): string => {
      const gelezen = leesDatum(tekst(naam))
      if (!gelezen.ok) fout(naam, 'geen-datum')
      return gelezen.ok ? gelezen.waarde : ''
    },
    euro: (naam: string): number => {
      const gelezen = leesEuro(tekst(naam))
      if (!gelezen.ok) fout(naam, 'geen-bedrag')
      return gelezen.ok ? gelezen.waarde : Number.NaN
    },
    adres: (voor: string) => ({
      straat: tekst(`${voor}-straat`),
      huisnummer: tekst(`${voor}-huisnummer`),
      postcode: zonderSpaties(
        vorm(`${voor}-postcode`, 'geen-postcode', (waarde) => POSTCODE.test(zonderSpaties(waarde))),
      ),
      plaats: tekst(`${voor}-plaats`),
    }),
  }
}

export type Lezer = ReturnType<typeof maakLezer>

const zonderSpaties = (tekst: string): string => tekst.replaceAll(/\s/g, '').toUpperCase()
