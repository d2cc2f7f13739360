import { gelukt, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { verbindingVoor } from '../verbinding/verbinding.ts'
import { AFGIFTEFOUTEN, type Afgiftefout, TRANSPORTEN, type Transport } from '../verkeer/uit/afgifte.ts'
import { BERICHT_ONBEKEND } from './bericht-onbekend.ts'
import { alsBerichtregels, type Berichtregel, berichtrijen } from './berichtregel.ts'
import { magVersturen } from './herstel/verstuur-opnieuw.ts'
import { magZien } from './open-bericht.ts'
import { haalPostfeiten, type Postfeit } from './postfeiten.ts'

/** One attempt to hand over, or something that happened to a message, in the order of time. */
export type Postgebeurtenis = { readonly op: Date } & (
  | {
      readonly soort: 'poging'
      readonly nummer: number
      readonly transport: Transport
      readonly fout: { readonly code: Afgiftefout; readonly detail: string | null } | null
    }
  | {
      readonly soort: Postfeit['soort']
      readonly door: Postfeit['door']
      /** What the employee wrote. */
      readonly notitie: string | null
      /** The message that came in its place. */
      readonly vervangenDoor: string | null
    }
)

export type Berichtbeeld = {
  readonly regel: Berichtregel
  readonly sha256: string
  readonly grootte: number
  /** When it is tried again by itself. */
  readonly volgendePoging: Date | null
  /** The provider must fetch it and has not done so. */
  readonly wachtOpOphalen: boolean
  readonly gebeurtenissen: readonly Postgebeurtenis[]
  readonly mogelijk: Herstelkeuze
}

/** What this visitor can do with a message. */
type Herstelkeuze = {
  readonly versturen: boolean
  readonly lezen: boolean
  readonly vervangen: boolean
  readonly terzijde: boolean
}

/** One message with everything that happened to it. It can tell of a client, so the look is recorded. */
export async function toonBericht(stap: Stap, id: string): Promise<Uitkomst<Berichtbeeld>> {
  const rij = await berichtrijen(stap).where('b.id', '=', id).executeTakeFirst()
  if (!rij || !(await magZien(stap, id, rij.agb))) return BERICHT_ONBEKEND
  const [regel] = await alsBerichtregels(stap, [rij])
  if (!regel) return BERICHT_ONBEKEND
  const extra = await stap.tx.db
    .selectFrom('levering.bericht as b')
    .leftJoin('levering.verzending as v', (j) =>
      j.onRef('v.gemeente', '=', 'b.gemeente').onRef('v.bericht', '=', 'b.id'),
    )
    .select(['b.sha256', 'b.verzonden', 'v.volgende', (eb) => eb.fn<number>('length', ['b.inhoud']).as('grootte')])
    .where('b.gemeente', '=', stap.tx.gemeente)
    .where('b.id', '=', id)
    .executeTakeFirstOrThrow()
  const wacht = regel.richting === 'uit' && extra.verzonden === null && regel.vastgelopenOm === null
  return gelukt({
    regel,
    sha256: extra.sha256,
    grootte: extra.grootte,
    volgendePoging: wacht ? extra.volgende : null,
    wachtOpOphalen: wacht && rij.agb !== null && (await verbindingVoor(stap, rij.agb)).transport === 'ophalen',
    gebeurtenissen: await gebeurtenissenVan(stap, id),
    mogelijk: await keuzeVoor(stap, regel),
  })
}

async function keuzeVoor(stap: Stap, { id, richting, stand, vastgelopenOm }: Berichtregel): Promise<Herstelkeuze> {
  const herstelt = vastgelopenOm !== null && mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok
  const open = vastgelopenOm !== null || stand === 'klaar' || stand === 'verzonden'
  return {
    versturen: richting === 'uit' && open && (await magVersturen(stap, id)),
    // The same bytes are as unreadable as they were.
    lezen: herstelt && richting === 'in' && vastgelopenOm !== 'te-groot' && vastgelopenOm !== 'onleesbaar',
    vervangen: herstelt && richting === 'in',
    terzijde: herstelt,
  }
}

const pogingVeld = z.object({ transport: z.enum(TRANSPORTEN), code: z.enum(AFGIFTEFOUTEN).nullable() })

async function gebeurtenissenVan(stap: Stap, id: string): Promise<Postgebeurtenis[]> {
  const pogingen = await stap.tx.db
    .selectFrom('levering.poging')
    .select(['nummer', 'op', 'transport', 'code', 'detail'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('bericht', '=', id)
    .orderBy('nummer')
    .execute()
  const notities = await stap.tx.db
    .selectFrom('levering.postnotitie')
    .select(['volgnummer', 'tekst'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('bericht', '=', id)
    .execute()
  const geschreven = new Map(notities.map(({ volgnummer, tekst }) => [volgnummer, tekst]))
  const alles: Postgebeurtenis[] = pogingen.map((rij) => {
    const { transport, code } = pogingVeld.parse(rij)
    const fout = code === null ? null : { code, detail: rij.detail }
    return { soort: 'poging', op: rij.op, nummer: rij.nummer, transport, fout }
  })
  for (const feit of await haalPostfeiten(stap, id))
    alles.push({
      soort: feit.soort,
      op: feit.op,
      door: feit.door,
      notitie: geschreven.get(feit.volgnummer) ?? null,
      vervangenDoor: feit.soort === 'berichtVervangen' ? feit.gegevens.door : null,
    })
  return alles.sort((a, b) => a.op.getTime() - b.op.getTime())
}
