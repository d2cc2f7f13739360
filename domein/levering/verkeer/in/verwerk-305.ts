import { type Bericht, beoordeel, maakRetour, schrijfBericht } from '@meedoen/iwmo'
import { vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { kan } from '../../toewijzing/mogelijk.ts'
import { volgendeIdentificatie } from '../../toewijzing/nummer.ts'
import { legVast, vindToewijzingVoorWijziging } from '../../toewijzing/opslaan.ts'
import { zetKlaar } from '../bericht.ts'
import { toewijzingOpNummer, verzamelBekend } from './bekend.ts'
import type { Envelop } from './envelop.ts'
import type { Verwerking } from './verwerking.ts'

/** The job that tells the case what the provider now says of the start. */
export const OVERDRACHT_START = 'overdracht-start'

type Start = Bericht<'WMO305'>
type StartProduct = Start['bericht']['Client']['StartProducten'][number]

/**
 * The provider reports that help began (status 1), or takes such a report back (status 3, IV008). Always answered with a
 * WMO306; with any finding nothing of the message counts (OP286).
 */
export async function verwerkStart(stap: Stap, start: Start, envelop: Envelop, bytes: Uint8Array): Promise<Verwerking> {
  const { agb } = envelop
  if (agb === null) throw new Error('een startbericht zonder aanbieder had niet door de poort mogen komen')
  // From the bytes, so that each finding has its line in the file.
  const { bevindingen } = beoordeel(bytes, await verzamelBekend(stap, start, envelop))
  const { Bsn, StartProducten } = start.bericht.Client
  const perNummer = await toewijzingOpNummer(stap, Bsn, agb)
  const toewijzingen = StartProducten.flatMap(({ ToewijzingNummer }) => perNummer.get(ToewijzingNummer ?? 0) ?? [])
  const goed = bevindingen.length === 0
  const daarna = async (bericht: string): Promise<void> => {
    // A removal makes room for the start beside it, whatever their order in the message.
    const volgorde = StartProducten.toSorted((a, b) => Number(b.StatusAanlevering) - Number(a.StatusAanlevering))
    for (const product of goed ? volgorde : []) {
      const id = perNummer.get(product.ToewijzingNummer ?? 0)
      if (id) await verwerkProduct(stap, id, product, bericht)
    }
    await antwoord(stap, start, { bericht, agb, bevindingen, toewijzingen })
  }
  return { goed, bevindingen, toewijzingen, daarna }
}

async function verwerkProduct(stap: Stap, id: string, product: StartProduct, bericht: string): Promise<void> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  if (!toewijzing) return
  const gegevens = { bericht, begindatum: product.Begindatum }
  const verwijdert = product.StatusAanlevering === '3'
  if (!kan(toewijzing, verwijdert ? 'start-verwijderen' : 'start-melden')) return
  await legVast(stap, toewijzing, { soort: verwijdert ? 'startVerwijderd' : 'startGemeld', gegevens })
  await stap.tx.zetTaak(OVERDRACHT_START, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
}

type Antwoord = Pick<Verwerking, 'bevindingen' | 'toewijzingen'> & {
  readonly bericht: string
  readonly agb: NonNullable<Envelop['agb']>
}

/** Keeps the WMO306 that answers, and puts the job in line that sends it. */
async function antwoord(
  stap: Stap,
  start: Start,
  { bericht, agb, bevindingen, toewijzingen }: Antwoord,
): Promise<void> {
  const identificatie = await volgendeIdentificatie(stap, 'M')
  const kop = { identificatieRetour: identificatie, dagtekening: stap.vandaag }
  const retour = vastGelukt(maakRetour(start, bevindingen, kop))
  await zetKlaar(stap, {
    soort: 'WMO306',
    identificatie,
    agb,
    inhoud: schrijfBericht('WMO306', retour.bericht),
    toewijzingen,
    bevindingen,
    antwoordOp: bericht,
  })
}
