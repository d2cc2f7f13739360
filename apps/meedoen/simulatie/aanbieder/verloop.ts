import { type Datum, eersteVanMaand, laatsteVanMaand, plusDagen } from '@meedoen/kern'
import { startbericht, stopbericht, wijzigingsverzoek } from './berichten.ts'
import type { Kantoor } from './kantoor.ts'
import { geldig, laatsteDag, type Opdracht } from './opdracht.ts'

/** For good, and for a time (WMO588). */
const VOOR_GOED = '19'
const TIJDELIJK = '20'
const TOTAAL = '6'
/** More than was decided is not granted without a new decision. */
const MINDER = 0.75
const MEER = 1.25

/** What happens with clients in a month that begins: help stops, for a time or for good, or another volume is asked. */
export function laatMaandBeginnen(kantoor: Kantoor, maand: Datum): void {
  for (const opdracht of kantoor.opdrachten.values()) {
    if (!loopt(kantoor, opdracht, maand) || opdracht.gemeldGestart === null) continue
    const toeval = kantoor.toeval.splits(`verloop/${opdracht.nummer}/${maand}`)
    const { stopt, onderbreekt, vraagt } = kantoor.temperament
    const dag = plusDagen(eersteVanMaand(maand), toeval.geheel(1, 20))
    if (toeval.kans(stopt)) stopVoorGoed(kantoor, opdracht, dag)
    else if (toeval.kans(onderbreekt)) onderbreek(kantoor, opdracht, dag, plusDagen(dag, toeval.geheel(7, 40)))
    else if (toeval.kans(vraagt)) vraag(kantoor, opdracht, dag, toeval.kans(0.85) ? MINDER : MEER)
  }
}

/** Help runs all this month and the next, as far as is known. */
function loopt({ middelen }: Kantoor, opdracht: Opdracht, maand: Datum): boolean {
  const laatste = laatsteDag(opdracht, middelen.vertrekVan(opdracht.client.Bsn))
  const { gestart, omvang } = opdracht
  const tot = plusDagen(laatsteVanMaand(maand), 45)
  return (
    geldig(opdracht) &&
    gestart !== null &&
    gestart < maand &&
    omvang.Frequentie !== TOTAAL &&
    (laatste === null || laatste > tot)
  )
}

function stopVoorGoed(kantoor: Kantoor, opdracht: Opdracht, tot: Datum): void {
  opdracht.gestopt = tot
  kantoor.plan(kantoor.later(tot, kantoor.temperament.stopmelding), (dag) => {
    opdracht.gemeldGestopt = tot
    return [stop(kantoor, opdracht, dag, tot, VOOR_GOED)]
  })
}

function onderbreek(kantoor: Kantoor, opdracht: Opdracht, van: Datum, tot: Datum): void {
  opdracht.pauzes.push({ van, tot })
  const laatste = plusDagen(van, -1)
  const verder = plusDagen(tot, 1)
  const gemeld = kantoor.later(van, kantoor.temperament.stopmelding)
  kantoor.plan(gemeld, (dag) => [stop(kantoor, opdracht, dag, laatste, TIJDELIJK)])
  kantoor.plan(kantoor.later(laatsteVan(verder, gemeld), kantoor.temperament.startmelding), (dag) => {
    const eind = laatsteDag(opdracht, kantoor.middelen.vertrekVan(opdracht.client.Bsn))
    return eind !== null && eind < verder ? [] : [startbericht(kantoor.kop(dag), opdracht, verder)]
  })
}

const laatsteVan = (een: Datum, ander: Datum): Datum => (een < ander ? ander : een)

function stop(kantoor: Kantoor, opdracht: Opdracht, dag: Datum, tot: Datum, reden: '19' | '20'): Uint8Array {
  // The start that this stop belongs to: after an interruption that of going on.
  const verder = opdracht.pauzes.map((pauze) => plusDagen(pauze.tot, 1)).filter((op) => op <= tot)
  const van = verder.at(-1) ?? opdracht.gestart ?? opdracht.begin
  return stopbericht(kantoor.kop(dag), opdracht, { van, tot, reden })
}

function vraag(kantoor: Kantoor, opdracht: Opdracht, dag: Datum, keer: number): void {
  const volume = Math.max(1, Math.round(opdracht.omvang.Volume * keer))
  if (opdracht.wachtOpVerzoek || volume === opdracht.omvang.Volume) return
  opdracht.wachtOpVerzoek = true
  kantoor.plan(dag, (op) => {
    const andere = [...kantoor.opdrachten.values()].filter(
      (ander) => ander !== opdracht && ander.client.Bsn === opdracht.client.Bsn && isActueel(ander, op),
    )
    const vanaf = plusDagen(op, 14)
    // Meanwhile it may have been made shorter: then there is nothing left to ask for.
    if (!isActueel(opdracht, vanaf)) return []
    const kop = kantoor.kop(op)
    const nummers = andere.map(({ nummer }) => nummer)
    const wens = { referentie: `V${kop.identificatie}`, vanaf, volume, andere: nummers }
    return [wijzigingsverzoek(kop, opdracht, wens)]
  })
}

/** What is not over: it has no last day before today. */
const isActueel = (opdracht: Opdracht, dag: Datum): boolean =>
  geldig(opdracht) && (opdracht.eind === null || opdracht.eind >= dag)
