import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap, vindNoodinzage } from '@meedoen/toegang'
import { z } from 'zod'
import { relatiesVan, TOEWIJZING_ONBEKEND } from '../portaal/relaties.ts'
import { agbVeld } from '../toewijzing/feiten.ts'
import { BERICHTSTANDEN, SOORTEN } from '../verkeer/bericht.ts'
import { alsBerichtregels, type Berichtregel, berichtrijen } from './berichtregel.ts'

const PER_BLAD = 50

const vlag = z.union([z.boolean(), z.literal('ja').transform(() => true)]).catch(false)

const berichtfilter = z.object({
  richting: z.enum(['in', 'uit']).nullable().catch(null),
  soort: z.enum(SOORTEN).nullable().catch(null),
  /** Ignored for a provider: that is always its own. */
  agb: agbVeld.nullable().catch(null),
  /** Only what somebody must look at: rejected by us or by the provider, not yet sent, or no retour in time. */
  aandacht: vlag,
  stand: z.enum(BERICHTSTANDEN).nullable().catch(null),
  /** No retour in time. */
  telaat: vlag,
  /** Somebody must repair it. */
  vastgelopen: vlag,
  blad: z.coerce.number().int().min(1).catch(1),
})
type Berichtfilter = z.output<typeof berichtfilter>

export type Berichtenpost = {
  readonly regels: readonly Berichtregel[]
  readonly aantal: number
  readonly bladen: number
  /** How many there are of each, whatever else was chosen. */
  readonly tellers: {
    readonly aandacht: number
    readonly vastgelopen: number
    readonly telaat: number
    readonly alle: number
  }
}

/** Every message in and out of the municipality, newest first: for the back office. */
export async function haalBerichtenpost(stap: Stap, invoer: unknown = {}): Promise<Uitkomst<Berichtenpost>> {
  const filter = berichtfilter.parse(invoer)
  const oordeel = mag(stap.wie, 'toewijzingen-inzien', { agb: filter.agb })
  return oordeel.ok ? gelukt(await leesPost(stap, filter)) : oordeel
}

/** The messages of a provider, both ways, newest first: always and only its own. */
export async function haalBerichten(stap: Stap, invoer: unknown = {}): Promise<Uitkomst<Berichtenpost>> {
  const agb = stap.wie.soort === 'aanbieder' ? stap.wie.agb : null
  if (agb === null) return geweigerd('geen-aanbieder', 'Dit is de post van een aanbieder. Kijk bij Berichten.')
  const oordeel = mag(stap.wie, 'bericht-inzien', { agb })
  return oordeel.ok ? gelukt(await leesPost(stap, { ...berichtfilter.parse(invoer), agb })) : oordeel
}

async function leesPost(stap: Stap, filter: Berichtfilter): Promise<Berichtenpost> {
  const { agb } = filter
  const aantal = await tel(stap, filter)
  const rijen = await gekozen(stap, filter)
    .orderBy('b.aangemaakt', 'desc')
    .orderBy('b.id')
    .limit(PER_BLAD)
    .offset((filter.blad - 1) * PER_BLAD)
    .execute()
  return {
    regels: await alsBerichtregels(stap, rijen),
    aantal,
    bladen: Math.max(1, Math.ceil(aantal / PER_BLAD)),
    tellers: {
      aandacht: await tel(stap, { ...NIETS, agb, aandacht: true }),
      vastgelopen: await tel(stap, { ...NIETS, agb, vastgelopen: true }),
      telaat: await tel(stap, { ...NIETS, agb, telaat: true }),
      alle: await tel(stap, { ...NIETS, agb }),
    },
  }
}

/** The messages about one case, newest first, for staff who may see what is delivered in it. */
export async function haalBerichtenVoor(stap: Stap, zaak: string): Promise<Uitkomst<readonly Berichtregel[]>> {
  const relaties = await relatiesVan(stap, zaak)
  if (!relaties) return TOEWIJZING_ONBEKEND
  const nood = relaties.persoon === null ? null : await vindNoodinzage(stap, relaties.persoon)
  const oordeel = mag(stap.wie, 'document-lezen', { zaak: relaties, onderdeel: 'toewijzing', inwonerZiet: false, nood })
  if (!oordeel.ok) return oordeel
  const rijen = await berichtrijen(stap)
    .where('b.id', 'in', (eb) =>
      eb
        .selectFrom('levering.berichtregel as r')
        .innerJoin('levering.toewijzing as t', (j) =>
          j.onRef('t.gemeente', '=', 'r.gemeente').onRef('t.id', '=', 'r.toewijzing'),
        )
        .select('r.bericht')
        .where('r.gemeente', '=', stap.tx.gemeente)
        .where('t.zaak', '=', zaak),
    )
    .orderBy('b.aangemaakt', 'desc')
    .orderBy('b.id')
    .execute()
  return gelukt(await alsBerichtregels(stap, rijen))
}

type Keuze = Omit<Berichtfilter, 'blad'>
const { blad: _, ...NIETS } = berichtfilter.parse({})

function gekozen(stap: Stap, { agb, richting, soort, stand, aandacht, telaat, vastgelopen }: Keuze) {
  let vraag = berichtrijen(stap)
  if (agb !== null) vraag = vraag.where('b.agb', '=', agb)
  if (richting !== null) vraag = vraag.where('b.richting', '=', richting)
  if (soort !== null) vraag = vraag.where('b.soort', '=', soort)
  if (stand !== null) vraag = vraag.where('b.stand', '=', stand)
  if (vastgelopen) vraag = vraag.where('b.vastgelopen_om', 'is not', null)
  if (telaat)
    vraag = vraag.where('b.stand', 'in', ['klaar', 'verzonden']).where('b.antwoord_uiterlijk', '<', stap.vandaag)
  if (!aandacht) return vraag
  return vraag.where((eb) =>
    eb.or([
      eb('b.vastgelopen_om', 'is not', null),
      eb('b.stand', 'in', ['geweigerd', 'klaar']),
      eb.and([
        eb('b.stand', '=', 'afgekeurd'),
        // Nobody put it aside, or handed in another file for it.
        eb.not(
          eb.exists(
            eb
              .selectFrom('levering.postfeit as f')
              .select('f.volgnummer')
              .whereRef('f.gemeente', '=', 'b.gemeente')
              .whereRef('f.bericht', '=', 'b.id')
              .where('f.soort', 'in', ['berichtTerzijdeGelegd', 'berichtVervangen']),
          ),
        ),
      ]),
      eb.and([eb('b.stand', '=', 'verzonden'), eb('b.antwoord_uiterlijk', '<', stap.vandaag)]),
    ]),
  )
}

async function tel(stap: Stap, keuze: Keuze): Promise<number> {
  const { aantal } = await gekozen(stap, keuze)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
