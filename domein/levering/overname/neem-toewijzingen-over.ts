import { datumOp, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import type { Gemeentecontact } from '../toewijzen/naar-contact.ts'
import type { Feit, NieuwFeit } from '../toewijzing/feiten.ts'
import { toewijzingrij } from '../toewijzing/opslaan.ts'
import { type Toewijzing, vouwToewijzing } from '../toewijzing/toewijzing.ts'
import { sha256 } from '../verkeer/bericht.ts'
import { starttermijn } from '../verkeer/termijn.ts'
import { type Gewisseld, maakBerichten } from './maak-berichten.ts'
import type { Toewijzingovername } from './toewijzingovername.ts'

type Overgenomen = {
  readonly toewijzing: Toewijzing
  readonly feiten: readonly Feit[]
  readonly berichten: readonly Gewisseld[]
}

/** Rows per statement: below the 65,535 parameters that PostgreSQL takes. */
const PER_KEER = 500

/**
 * Takes over running assignments in few statements, oldest first: each gets its number here, its facts, and the messages
 * that go with them (WMO301, 302, 305, 306). Nothing is sent: the providers have these assignments already.
 */
export async function neemToewijzingenOver(stap: Stap, overnames: readonly Toewijzingovername[]): Promise<void> {
  if (overnames.length === 0) return
  const volgende = {
    toewijzing: await reeks(stap, 'toewijzing', overnames.length),
    gemeente: await reeks(stap, 'bericht:M', overnames.length * 2),
    aanbieder: await reeks(stap, 'bericht:P', overnames.length * 2),
  }
  const identificatie = (van: 'gemeente' | 'aanbieder') =>
    `${van === 'gemeente' ? 'M' : 'P'}${String(volgende[van]()).padStart(11, '0')}`
  const contact = await gemeentecontact(stap)
  const lopend = new Map<string, Toewijzing[]>()
  const alles = overnames.map((overname): Overgenomen => {
    const eerste = maakEerste(overname, volgende.toewijzing())
    const toewijzing = vouwToewijzing(overname.id, [eerste])
    const sleutel = `${overname.persoon.id} ${overname.agb}`
    const dag = datumOp(overname.toegewezenOp)
    const toewijzingen = [...(lopend.get(sleutel) ?? []).filter(({ eind }) => eind === null || eind >= dag), toewijzing]
    lopend.set(sleutel, toewijzingen)
    const wisseling = {
      gemeente: stap.tx.gemeente,
      contact,
      overname,
      toewijzing,
      toewijzingen,
      volgende: identificatie,
    }
    const berichten = maakBerichten(wisseling)
    const feiten = [eerste, ...verderVan(overname, berichten)]
    return { toewijzing: vouwToewijzing(overname.id, feiten), feiten, berichten }
  })
  await schrijf(stap, alles)
}

async function gemeentecontact(stap: Stap): Promise<Gemeentecontact> {
  const { naam, postadres, telefoon } = vastGelukt(await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)).inhoud
  return { naam, ...postadres, telefoon }
}

function maakEerste(
  { id: _, persoon, adressen: __, toegewezenOp, door, aanvaardOp: ___, start: ____, ...vast }: Toewijzingovername,
  nummer: number,
): Feit {
  const startbericht = starttermijn(vast.begin, datumOp(toegewezenOp))
  const gegevens = { ...vast, persoon: persoon.id, nummer, startbericht, vervangt: null }
  return {
    soort: 'toewijzingGemaakt',
    gegevens,
    volgnummer: 1,
    op: toegewezenOp,
    door: { soort: 'medewerker', id: door },
  }
}

/** What happened after: sent at once, accepted, begun. */
function verderVan(
  { toegewezenOp, aanvaardOp, start, agb }: Toewijzingovername,
  berichten: readonly Gewisseld[],
): Feit[] {
  const bericht = (soort: Gewisseld['soort']): string => berichten.find((b) => b.soort === soort)?.id ?? ''
  const gebeurd: (readonly [Date, NieuwFeit])[] = [
    [toegewezenOp, { soort: 'toewijzingVerzonden', gegevens: { bericht: bericht('WMO301') } }],
    ...(aanvaardOp
      ? [[aanvaardOp, { soort: 'toewijzingAanvaard', gegevens: { bericht: bericht('WMO302') } }] as const]
      : []),
    ...(start
      ? [
          [
            start.gemeldOp,
            { soort: 'startGemeld', gegevens: { bericht: bericht('WMO305'), begindatum: start.op } },
          ] as const,
        ]
      : []),
  ]
  return gebeurd.map(([op, feit], i) => ({
    ...feit,
    op,
    volgnummer: i + 2,
    door: i === 0 ? SYSTEEM : { soort: 'aanbieder', id: agb },
  }))
}

const SYSTEEM = { soort: 'systeem', id: 'overname' }

/** Takes so many numbers of a series at once; gives them one by one. */
async function reeks({ tx }: Stap, naam: string, aantal: number): Promise<() => number> {
  const { laatste } = await tx.db
    .insertInto('levering.nummerreeks')
    .values({ gemeente: tx.gemeente, reeks: naam, laatste: aantal })
    .onConflict((c) =>
      c
        .columns(['gemeente', 'reeks'])
        .doUpdateSet((eb) => ({ laatste: eb('levering.nummerreeks.laatste', '+', aantal) })),
    )
    .returning('laatste')
    .executeTakeFirstOrThrow()
  let nummer = laatste - aantal
  return () => {
    nummer += 1
    return nummer
  }
}

async function schrijf({ tx }: Stap, alles: readonly Overgenomen[]): Promise<void> {
  const { db, gemeente } = tx
  for (const deel of inDelen(alles.map(({ toewijzing }) => ({ gemeente, ...toewijzingrij(toewijzing) }))))
    await db.insertInto('levering.toewijzing').values(deel).execute()
  for (const deel of inDelen(
    alles.flatMap(({ toewijzing, feiten }) =>
      feiten.map((feit) => ({ gemeente, toewijzing: toewijzing.id, ...feitrij(feit) })),
    ),
  ))
    await db.insertInto('levering.feit').values(deel).execute()
  const berichten = alles.flatMap(({ berichten }) => berichten)
  for (const deel of inDelen(berichten.map((bericht) => ({ gemeente, ...berichtrij(bericht) }))))
    await db.insertInto('levering.bericht').values(deel).execute()
  const regels = berichten.flatMap(({ id, toewijzingen }) =>
    toewijzingen.map((toewijzing) => ({ gemeente, bericht: id, toewijzing })),
  )
  for (const deel of inDelen(regels)) await db.insertInto('levering.berichtregel').values(deel).execute()
}

const feitrij = ({ volgnummer, soort, op, door, gegevens }: Feit) => ({
  volgnummer,
  soort,
  op,
  door_soort: door.soort,
  door_id: door.id,
  gegevens: JSON.stringify(gegevens),
})

function berichtrij({
  op,
  toewijzingen: _,
  bevindingen: __,
  termijn = null,
  antwoordOp = null,
  toelichting = null,
  ...vast
}: Gewisseld) {
  return {
    ...vast,
    inhoud: Buffer.from(vast.inhoud),
    sha256: sha256(vast.inhoud),
    toelichting,
    antwoord_op: antwoordOp,
    antwoord_uiterlijk: termijn?.datum ?? null,
    termijn: termijn && JSON.stringify(termijn),
    aangemaakt: op,
    verzonden: vast.richting === 'uit' ? op : null,
  }
}

function* inDelen<T>(lijst: readonly T[]): Generator<readonly T[]> {
  for (let begin = 0; begin < lijst.length; begin += PER_KEER) yield lijst.slice(begin, begin + PER_KEER)
}
