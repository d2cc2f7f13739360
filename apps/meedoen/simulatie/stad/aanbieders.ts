import { agbCode } from '@meedoen/kern'
import type { Democontract } from '../../demo/gemeente.ts'
import type { Temperamentnaam } from '../aanbieder/temperament.ts'

/** A simulated provider: what it is like, and its contract with tariffs of the last year. */
export type Simulatieaanbieder = {
  readonly naam: string
  readonly temperament: Temperamentnaam
  readonly contract: Democontract
  /** Where it is paid, at a bank that does not exist. */
  readonly iban: string
}

/** Eurocents per unit; what each provider asks differs some percent. */
const PRIJZEN = {
  huis: { '01A04': 62, '01A05': 69 },
  begeleiding: { '02A16': 112, '02A19': 148 },
  dag: { '07A03': 4650, '07A04': 6120 },
  vervoer: { '08A03': 1380, '08A04': 2360 },
  logeren: { '04A04': 21_900 },
  hulpmiddelen: { '11X02': 88_000, '11X12': 652_000, '12X07': 274_000, '14A00': 39_500 },
  woning: { '13X21': 214_000, '13X31': 186_000 },
} as const satisfies Record<string, Readonly<Record<string, number>>>

type Aanbod = keyof typeof PRIJZEN

const SCHETSEN: readonly (readonly [naam: string, temperament: Temperamentnaam, aanbod: readonly Aanbod[]])[] = [
  ['Thuiszorg Het Veer', 'stipt', ['huis', 'begeleiding']],
  ['Buurtkracht', 'stipt', ['huis']],
  ['Huis en Haard', 'laat', ['huis']],
  ['De Bezem', 'slordig', ['huis']],
  ['Zorg aan de Kade', 'vragend', ['huis', 'begeleiding']],
  ['Helder Thuis', 'stipt', ['huis']],
  ['Dorpszorg Oudeterp', 'zwijgzaam', ['huis', 'begeleiding']],
  ['Samen Sterk', 'slordig', ['begeleiding']],
  ['De Wegwijzer', 'laat', ['begeleiding']],
  ['Begeleiding Rietland', 'stipt', ['begeleiding']],
  ['Kompas', 'kieskeurig', ['begeleiding']],
  ['Anker', 'stipt', ['begeleiding']],
  ['De Molenhof', 'stipt', ['dag', 'vervoer']],
  ['Het Atelier', 'laat', ['dag']],
  ['Boerderij De Hoeve', 'slordig', ['dag']],
  ['De Serre', 'stipt', ['dag', 'logeren']],
  ['Tuinderij Zonzij', 'zwijgzaam', ['dag']],
  ['De Kring', 'kieskeurig', ['dag']],
  ['Taxi Terp', 'stipt', ['vervoer']],
  ['Rijden Maar', 'laat', ['vervoer']],
  ['Logeerhuis Duinzicht', 'stipt', ['logeren']],
  ['Medipunt', 'stipt', ['hulpmiddelen']],
  ['Wiel en Weg', 'slordig', ['hulpmiddelen']],
  ['Woningwerk', 'stipt', ['woning']],
  ['Trap en Drempel', 'laat', ['woning']],
]

/** The twenty-five providers of the simulation. */
export const AANBIEDERS: readonly Simulatieaanbieder[] = SCHETSEN.map(([naam, temperament, aanbod], i) => ({
  naam,
  temperament,
  iban: ibanVan(9_901_000 + i),
  contract: {
    nummer: `SIM-${String(i + 1).padStart(2, '0')}`,
    beganJarenGeleden: 2,
    aanbieder: {
      agb: agbCode(String(99_010_001 + i)),
      naam,
      telefoon: '0500 43 00 00',
      email: `post@aanbieder${i + 1}.example`,
      website: `https://aanbieder${i + 1}.example/`,
      omschrijving: { nl: 'Een verzonnen aanbieder van de simulatie.', en: 'An invented provider of the simulation.' },
    },
    tarieven: aanbod.flatMap((soort) =>
      Object.entries(PRIJZEN[soort]).map(([product, prijs]) => ({
        product,
        bedrag: prijs + Math.round((prijs * ((i * 7) % 9)) / 100),
        wachttijdWeken: 1 + (i % 4),
      })),
    ),
  },
}))

/** An account number with check digits that are right (ISO 13616), at a bank that is not there. */
function ibanVan(rekening: number): string {
  const nummer = `DEMO${String(rekening).padStart(10, '0')}`
  const cijfers = [...`${nummer}NL00`].map((teken) => String(Number.parseInt(teken, 36))).join('')
  return `NL${String(98n - (BigInt(cijfers) % 97n)).padStart(2, '0')}${nummer}`
}
