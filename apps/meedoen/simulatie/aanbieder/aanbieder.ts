import { afkeurredenen, type Bericht, leesBericht, type Wmo325 } from '@meedoen/iwmo'
import { type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import { declareer, planDeclaratie } from './indienen.ts'
import { type Kantoor, type Kantoorvraag, openKantoor } from './kantoor.ts'
import { boekMaand } from './leveren.ts'
import { neemOpdrachtenAan } from './neem-opdrachten-aan.ts'
import { laatMaandBeginnen } from './verloop.ts'
import { verwerkAntwoord } from './verwerk-antwoord.ts'

/** A provider with software of its own: it knows the messages that pass, and what it did, and nothing of the municipality. */
export type Aanbieder = Pick<Kantoor, 'agb' | 'boek' | 'opdrachten'> & {
  /** Takes in a message of the municipality. */
  ontvang(dag: Datum, bytes: Uint8Array): void
  /** A month begins, and the one before is over. */
  nieuweMaand(maand: Datum): void
  /** Declares everything that is left, whatever its temper: the year is over. */
  rondAf(dag: Datum, maand: Datum): void
  /** The messages that go out that day. */
  werk(dag: Datum): Uint8Array[]
}

export function maakAanbieder(vraag: Kantoorvraag): Aanbieder {
  const kantoor = openKantoor(vraag)
  return {
    agb: kantoor.agb,
    boek: kantoor.boek,
    opdrachten: kantoor.opdrachten,
    ontvang: (dag, bytes) => {
      const gelezen = leesBericht(bytes)
      if (!gelezen.ok)
        throw new Error(`de gemeente stuurde een bericht dat niet te lezen is: ${JSON.stringify(gelezen)}`)
      verwerk(kantoor, dag, gelezen)
    },
    nieuweMaand: (maand) => {
      const vorige = plusMaanden(maand, -1)
      boekMaand(kantoor.boek, kantoor.opdrachten.values(), vorige, kantoor.middelen)
      planDeclaratie(kantoor, vorige)
      laatMaandBeginnen(kantoor, maand)
    },
    rondAf: (dag, maand) => kantoor.plan(dag, (op) => declareer(kantoor, maand, op)),
    werk: (dag) => kantoor.doe(dag),
  }
}

function verwerk(kantoor: Kantoor, dag: Datum, gelezen: Bericht): void {
  switch (gelezen.soort) {
    case 'WMO301':
      neemOpdrachtenAan(kantoor, dag, gelezen.bericht)
      break
    case 'WMO319':
      laatVerzoekLos(kantoor, gelezen.bericht.Antwoord.VerzoekAntwoord)
      break
    case 'WMO325':
      verwerkDeclaratieantwoord(kantoor, dag, gelezen.bericht)
      break
    case 'WMO306':
    case 'WMO308':
    case 'WMO316':
    case 'WMO318': {
      const codes = afkeurredenen(gelezen).map(({ code }) => code)
      if (codes.length > 0) kantoor.boek.onverwacht.push(`${gelezen.soort}: ${codes.join(', ')}`)
      break
    }
    default:
      kantoor.boek.onverwacht.push(`een ${gelezen.soort} hoort niet naar een aanbieder te gaan`)
  }
}

function verwerkDeclaratieantwoord(kantoor: Kantoor, dag: Datum, antwoord: Wmo325): void {
  const { laatZitten } = kantoor.temperament.fouten
  if (verwerkAntwoord(kantoor.boek, antwoord, laatZitten, kantoor.toeval) === 'opnieuw') herhaal(kantoor, dag)
}

/** The whole declaration was refused: it goes again the next day, over the same month. */
function herhaal(kantoor: Kantoor, dag: Datum): void {
  const maand = plusMaanden(dag, -1)
  kantoor.plan(plusDagen(dag, 1), (op) => declareer(kantoor, maand, op))
}

/** Rejected (1): the assignments that wait for an answer may be asked about again. Looked into (2): the answer comes later. */
function laatVerzoekLos({ opdrachten }: Kantoor, antwoord: string): void {
  if (antwoord === '1') for (const opdracht of opdrachten.values()) opdracht.wachtOpVerzoek = false
}
