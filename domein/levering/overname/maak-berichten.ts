import { randomUUID } from 'node:crypto'
import { maakRetour, schrijfBericht } from '@meedoen/iwmo'
import { datumOp, type Gemeentecode, vastGelukt } from '@meedoen/kern'
import { naarWmo305 } from '../portaal/naar-wmo305.ts'
import { type Gemeentecontact, gemeenteNodig } from '../toewijzen/naar-contact.ts'
import { naarWmo301 } from '../toewijzen/naar-wmo301.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import type { NieuwBericht } from '../verkeer/bericht.ts'
import { retourtermijn } from '../verkeer/termijn.ts'
import type { Toewijzingovername } from './toewijzingovername.ts'

/** A message with its own id, and the moment on which it went or came. */
export type Gewisseld = NieuwBericht & { readonly id: string; readonly op: Date }

export type Berichtwisseling = {
  readonly gemeente: Gemeentecode
  readonly contact: Gemeentecontact
  readonly overname: Toewijzingovername
  readonly toewijzing: Toewijzing
  /** Every assignment of this client and provider that held then, this one among them (OP087). */
  readonly toewijzingen: readonly Toewijzing[]
  /** The next BerichtIdentificatie, of the municipality or of the provider. */
  volgende(van: 'gemeente' | 'aanbieder'): string
}

/** The messages that go with an assignment as far as it is: WMO301, its 302, and the 305 of the start with its 306. */
export function maakBerichten(wisseling: Berichtwisseling): Gewisseld[] {
  const { overname } = wisseling
  const toegewezen = toewijzingsbericht(wisseling)
  const antwoord = overname.aanvaardOp ? [retour302(wisseling, toegewezen, overname.aanvaardOp)] : []
  return [toegewezen.rij, ...antwoord, ...(overname.start ? startberichten(wisseling, overname.start) : [])]
}

type Toegewezen = ReturnType<typeof toewijzingsbericht>

function toewijzingsbericht(wisseling: Berichtwisseling) {
  const { overname, toewijzing, toewijzingen, gemeente, contact } = wisseling
  const { persoon, adressen, agb, toegewezenOp, aanvaardOp } = overname
  const identificatie = wisseling.volgende('gemeente')
  const dagtekening = datumOp(toegewezenOp)
  const bericht = naarWmo301({
    afzender: gemeente,
    ontvanger: agb,
    identificatie,
    dagtekening,
    persoon,
    adressen,
    relaties: [],
    gemeente: gemeenteNodig({ persoon, adressen }) ? contact : null,
    toewijzingen,
    gewijzigd: [toewijzing.id],
  })
  const inhoud = schrijfBericht('WMO301', bericht)
  const stand = aanvaardOp ? 'aanvaard' : 'verzonden'
  const termijn = retourtermijn(dagtekening)
  const over = toewijzingen.map(({ id }) => id)
  const rij = {
    ...uit(wisseling, toegewezenOp),
    soort: 'WMO301',
    identificatie,
    stand,
    inhoud,
    termijn,
    toewijzingen: over,
  } as const
  return { bericht, rij }
}

function retour302(wisseling: Berichtwisseling, { bericht, rij }: Toegewezen, op: Date): Gewisseld {
  const identificatie = wisseling.volgende('aanbieder')
  const kop = { identificatieRetour: identificatie, dagtekening: datumOp(op) }
  const retour = vastGelukt(maakRetour({ soort: 'WMO301', bericht }, [], kop))
  const inhoud = schrijfBericht('WMO302', retour.bericht)
  return {
    ...binnen(wisseling, op),
    soort: 'WMO302',
    identificatie,
    inhoud,
    antwoordOp: rij.id,
    toewijzingen: rij.toewijzingen,
  }
}

function startberichten(
  wisseling: Berichtwisseling,
  { op, gemeldOp }: NonNullable<Toewijzingovername['start']>,
): Gewisseld[] {
  const { overname, toewijzing, gemeente } = wisseling
  const identificatie = wisseling.volgende('aanbieder')
  const dagtekening = datumOp(gemeldOp)
  const { persoon } = overname
  const bericht = naarWmo305({ gemeente, identificatie, dagtekening, toewijzing, persoon, begindatum: op, status: '1' })
  const toewijzingen = [toewijzing.id]
  const start = {
    ...binnen(wisseling, gemeldOp),
    soort: 'WMO305',
    identificatie,
    inhoud: schrijfBericht('WMO305', bericht),
    toewijzingen,
  } as const
  const antwoord = wisseling.volgende('gemeente')
  const retour = vastGelukt(
    maakRetour({ soort: 'WMO305', bericht }, [], { identificatieRetour: antwoord, dagtekening }),
  )
  const inhoud = schrijfBericht('WMO306', retour.bericht)
  return [
    start,
    {
      ...uit(wisseling, gemeldOp),
      soort: 'WMO306',
      identificatie: antwoord,
      stand: 'verzonden',
      inhoud,
      antwoordOp: start.id,
      toewijzingen,
    },
  ]
}

const uit = ({ gemeente, overname: { agb } }: Berichtwisseling, op: Date) =>
  ({ id: randomUUID(), op, richting: 'uit', afzender: gemeente, ontvanger: agb, agb, herkomst: 'eigen' }) as const

const binnen = ({ gemeente, overname: { agb } }: Berichtwisseling, op: Date) =>
  ({
    id: randomUUID(),
    op,
    richting: 'in',
    afzender: agb,
    ontvanger: gemeente,
    agb,
    herkomst: 'map',
    stand: 'verwerkt',
  }) as const
