import { type AgbCode, agbCode, datumOp, type Gemeentecode, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, proefopslag } from '@meedoen/proef'
import {
  type Inlog,
  neemUitnodigingAan,
  nodigUit,
  type Rol,
  registreerMedewerker,
  type Stap,
  UITNODIGING_DAGEN,
  type WieMedewerker,
} from '../index.ts'

export const DICHTBIJ = agbCode('12345678')
export const VERAF = agbCode('87654321')
const DAG_MS = 86_400_000

/** A municipality with somebody who keeps contracts, and what tests of invitations do in it. */
export async function uitnodigingswereld() {
  const opslag = await proefopslag()
  let nu = new Date('2026-11-22T10:00:00Z')
  const inzagesleutel = new Uint8Array(32).fill(7)
  const als = <T>(wie: Stap['wie'], werk: (stap: Stap) => Promise<T>, gemeente: Gemeentecode = LINDEWAARD) =>
    opslag.inGemeente(gemeente, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel }))

  const neemAan = async (naam: string, rol: Rol, gemeente: Gemeentecode = LINDEWAARD): Promise<WieMedewerker> => {
    const gegevens = {
      sub: naam,
      naam,
      telefoon: '0123456789',
      email: `${naam}@gemeente.example`,
      team: 'Noord',
      functie: rol,
      rollen: [rol],
    }
    const id = await opslag.inGemeente(gemeente, async (tx) => vastGelukt(await registreerMedewerker(tx, gegevens)))
    return { soort: 'medewerker', id, naam, team: 'Noord', rollen: [rol], mandaten: [] }
  }
  const contract = await neemAan('marjan', 'contractbeheerder')

  let teller = 0
  const sleutel = (): string => {
    teller += 1
    return `uitnodiging.${teller}`
  }
  const nodig = (naam: string, keuze: { agb?: AgbCode; beheertMensen?: boolean; door?: Stap['wie'] } = {}) => {
    const { agb = DICHTBIJ, beheertMensen = false, door = contract } = keuze
    const invoer = { agb, naam, email: `${naam}@zorg.example`, beheertMensen }
    return als(door, (stap) => nodigUit(stap, invoer, { sleutel: sleutel(), perMail: false }))
  }
  const neem = (code: string, sub: string, agb?: AgbCode, publiek: Inlog['publiek'] = 'aanbieder') =>
    als({ soort: 'anoniem' }, (stap) => neemUitnodigingAan(stap, { publiek, sub, ...(agb ? { agb } : {}) }, code))
  /** Somebody of a provider who came in by an invitation. */
  const binnen = async (naam: string, keuze: { agb?: AgbCode; beheertMensen?: boolean } = {}) =>
    vastGelukt(await neem(vastGelukt(await nodig(naam, keuze)).code, naam)).wie

  return {
    opslag,
    als,
    neemAan,
    contract,
    sleutel,
    nodig,
    neem,
    binnen,
    /** Moves the clock; without `dagen` until every invitation ran out. */
    wacht: (dagen: number = UITNODIGING_DAGEN + 1) => {
      nu = new Date(nu.getTime() + dagen * DAG_MS)
    },
    zetKlok: (moment: string) => {
      nu = new Date(moment)
    },
  }
}
