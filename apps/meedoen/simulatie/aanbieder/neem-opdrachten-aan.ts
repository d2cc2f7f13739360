import { maakRetour, schrijfBericht, type Wmo301 } from '@meedoen/iwmo'
import { type Datum, plusDagen, vastGelukt } from '@meedoen/kern'
import { naarKaart, startbericht } from './berichten.ts'
import type { Kantoor } from './kantoor.ts'
import { geldig, laatsteDag, nieuweOpdracht, type Opdracht, type Toegewezen } from './opdracht.ts'

/** Reason 13: as never sent. */
const INGETROKKEN = '13'

/** Takes over what a WMO301 says of one client, and plans the answer and what follows. */
export function neemOpdrachtenAan(kantoor: Kantoor, dag: Datum, bericht: Wmo301): void {
  const kaart = naarKaart(bericht.Client)
  const nieuw = bericht.Client.ToegewezenProducten.flatMap((toegewezen): Opdracht[] => {
    const bekend = kantoor.opdrachten.get(toegewezen.ToewijzingNummer)
    if (bekend) werkBij(bekend, toegewezen)
    const opdracht = bekend ?? nieuweOpdracht(kaart, toegewezen)
    kantoor.opdrachten.set(opdracht.nummer, opdracht)
    return bekend ? [] : [opdracht]
  })
  const [enige, ...meer] = bericht.Client.ToegewezenProducten
  const afwijzen =
    nieuw.length === 1 &&
    enige?.ToewijzingNummer === nieuw[0]?.nummer &&
    meer.length === 0 &&
    isEersteVan(kantoor, nieuw[0])
      ? kantoor.toeval.kans(kantoor.temperament.wijstAf)
      : false
  const antwoordOp = kantoor.later(dag, kantoor.temperament.antwoord)
  for (const opdracht of nieuw) {
    opdracht.afgewezen = afwijzen
    if (!afwijzen) planStart(kantoor, opdracht, antwoordOp)
  }
  kantoor.plan(antwoordOp, (op) => [retour(kantoor, bericht, op, afwijzen)])
}

function werkBij(opdracht: Opdracht, { Einddatum, RedenWijziging }: Toegewezen): void {
  opdracht.eind = Einddatum ?? null
  opdracht.ingetrokken = RedenWijziging === INGETROKKEN
  // Whatever was asked is answered by this.
  opdracht.wachtOpVerzoek = false
}

const zelfdeHulp = (een: Opdracht, ander: Opdracht): boolean =>
  een !== ander && een.client.Bsn === ander.client.Bsn && een.product.Categorie === ander.product.Categorie

const isEersteVan = ({ opdrachten }: Kantoor, opdracht: Opdracht | undefined): boolean =>
  opdracht !== undefined && ![...opdrachten.values()].some((andere) => zelfdeHulp(andere, opdracht))

function retour(kantoor: Kantoor, bericht: Wmo301, dag: Datum, afwijzen: boolean): Uint8Array {
  const { identificatie: identificatieRetour } = kantoor.kop(dag)
  const pad = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'
  const fout = { regel: 'TR381', niveau: 4, pad, regelnummer: null, tekst: 'past niet' } as const
  const antwoord = maakRetour({ soort: 'WMO301', bericht }, afwijzen ? [fout] : [], {
    identificatieRetour,
    dagtekening: dag,
  })
  return schrijfBericht('WMO302', vastGelukt(antwoord).bericht)
}

/** Help begins some days after it may, or without a gap when it goes on under another number; the report comes after that. */
function planStart(kantoor: Kantoor, opdracht: Opdracht, antwoordOp: Datum): void {
  const { toeval, temperament, opdrachten } = kantoor
  const vorige = [...opdrachten.values()].find(
    (andere) => zelfdeHulp(andere, opdracht) && andere.eind !== null && plusDagen(andere.eind, 1) === opdracht.begin,
  )
  const doorgaand = vorige?.gestart !== null && vorige !== undefined
  if (doorgaand && vorige?.gestopt !== null) return
  const mogelijk = opdracht.begin > antwoordOp ? opdracht.begin : antwoordOp
  const op = doorgaand ? opdracht.begin : plusDagen(mogelijk, toeval.geheel(0, 6))
  opdracht.gestart = op
  if (toeval.kans(temperament.zwijgt)) return
  const melden = kantoor.later(op > antwoordOp ? op : antwoordOp, temperament.startmelding)
  kantoor.plan(melden, (dag) => meldStart(kantoor, opdracht, dag))
}

/** Only what is true on the day of the report: who died or was taken back before has no start. */
function meldStart(kantoor: Kantoor, opdracht: Opdracht, dag: Datum): readonly Uint8Array[] {
  const op = opdracht.gestart
  const laatste = laatsteDag(opdracht, kantoor.middelen.vertrekVan(opdracht.client.Bsn))
  if (op === null || !geldig(opdracht) || (laatste !== null && laatste < op)) {
    opdracht.gestart = null
    return []
  }
  opdracht.gemeldGestart = op
  return [startbericht(kantoor.kop(dag), opdracht, op)]
}
