import { type Bericht, beoordeel, maakRetour, schrijfBericht } from '@meedoen/iwmo'
import { vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { volgendeIdentificatie } from '../../toewijzing/nummer.ts'
import { zetKlaar } from '../bericht.ts'
import { toewijzingOpNummer, verzamelBekend } from './bekend.ts'
import type { Envelop } from './envelop.ts'
import type { Verwerking } from './verwerking.ts'

type Start = Bericht<'WMO305'>
type Stop = Bericht<'WMO307'>

type Regel = { readonly ToewijzingNummer?: number; readonly StatusAanlevering: string }

/** How one kind of message about delivery is done: its lines, and what each line does to its assignment. */
type Wijze<Product extends Regel> = {
  readonly bericht: Start | Stop
  readonly producten: readonly Product[]
  readonly verwerk: (id: string, product: Product, bericht: string) => Promise<void>
  /** Keeps the retour, and puts the job in line that sends it. */
  readonly antwoord: (gegevens: Antwoordgegevens) => Promise<void>
}

type Antwoordgegevens = Pick<Verwerking, 'bevindingen' | 'toewijzingen'> & {
  readonly bericht: string
  readonly agb: NonNullable<Envelop['agb']>
}

/**
 * A start or a stop that a provider reports: checked on levels 2 to 4, always answered; with any finding nothing of the
 * message counts (OP286).
 */
export async function verwerkRegiebericht<Product extends Regel>(
  stap: Stap,
  envelop: Envelop,
  bytes: Uint8Array,
  { bericht: melding, producten, verwerk, antwoord }: Wijze<Product>,
): Promise<Verwerking> {
  const { agb } = envelop
  if (agb === null) throw new Error('een bericht zonder aanbieder had niet door de poort mogen komen')
  // From the bytes, so that each finding has its line in the file.
  const { bevindingen } = beoordeel(bytes, await verzamelBekend(stap, melding, envelop))
  const perNummer = await toewijzingOpNummer(stap, melding.bericht.Client.Bsn, agb)
  const toewijzingen = producten.flatMap(({ ToewijzingNummer }) => perNummer.get(ToewijzingNummer ?? 0) ?? [])
  const goed = bevindingen.length === 0
  const daarna = async (bericht: string): Promise<void> => {
    // A removal makes room for the report beside it, whatever their order in the message.
    const volgorde = producten.toSorted((a, b) => Number(b.StatusAanlevering) - Number(a.StatusAanlevering))
    for (const product of goed ? volgorde : []) {
      const id = perNummer.get(product.ToewijzingNummer ?? 0)
      if (id) await verwerk(id, product, bericht)
    }
    await antwoord({ bericht, agb, bevindingen, toewijzingen })
  }
  return { goed, bevindingen, toewijzingen, daarna }
}

/** Keeps the WMO306 that answers a start. */
export const antwoordMet306 = (stap: Stap, start: Start) => (gegevens: Antwoordgegevens) =>
  zetRetourKlaar(stap, gegevens, 'WMO306', (kop) =>
    schrijfBericht('WMO306', vastGelukt(maakRetour(start, gegevens.bevindingen, kop)).bericht),
  )

/** Keeps the WMO308 that answers a stop. */
export const antwoordMet308 = (stap: Stap, stop: Stop) => (gegevens: Antwoordgegevens) =>
  zetRetourKlaar(stap, gegevens, 'WMO308', (kop) =>
    schrijfBericht('WMO308', vastGelukt(maakRetour(stop, gegevens.bevindingen, kop)).bericht),
  )

/** Keeps the WMO316 that says that a request for an assignment was received. */
export const antwoordMet316 = (stap: Stap, verzoek: Bericht<'WMO315'>) => (gegevens: Antwoordgegevens) =>
  zetRetourKlaar(stap, gegevens, 'WMO316', (kop) =>
    schrijfBericht('WMO316', vastGelukt(maakRetour(verzoek, gegevens.bevindingen, kop)).bericht),
  )

/** Keeps the WMO318 that says that a request for a change was received. */
export const antwoordMet318 = (stap: Stap, verzoek: Bericht<'WMO317'>) => (gegevens: Antwoordgegevens) =>
  zetRetourKlaar(stap, gegevens, 'WMO318', (kop) =>
    schrijfBericht('WMO318', vastGelukt(maakRetour(verzoek, gegevens.bevindingen, kop)).bericht),
  )

type Kop = { readonly identificatieRetour: string; readonly dagtekening: Stap['vandaag'] }

async function zetRetourKlaar(
  stap: Stap,
  { bericht, agb, bevindingen, toewijzingen }: Antwoordgegevens,
  soort: 'WMO306' | 'WMO308' | 'WMO316' | 'WMO318',
  maak: (kop: Kop) => Uint8Array,
): Promise<void> {
  const identificatie = await volgendeIdentificatie(stap, 'M')
  const inhoud = maak({ identificatieRetour: identificatie, dagtekening: stap.vandaag })
  await zetKlaar(stap, { soort, identificatie, agb, inhoud, toewijzingen, bevindingen, antwoordOp: bericht })
}
