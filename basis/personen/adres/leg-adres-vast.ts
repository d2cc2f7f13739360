import { type Datum, gelukt, geweigerd, plusDagen, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { z } from 'zod'
import { datumVeld, leegIsNiets, lees, naamdeel } from '../gegevens.ts'
import { herschrijfZoeksleutels } from '../zoeken/herschrijf-zoeksleutels.ts'
import { ADRESSOORTEN, type Adressoort } from './adres.ts'

const kort = z.string().max(4, 'te-lang').nullable().default(null).transform(leegIsNiets)

const adresgegevens = z.object({
  soort: z.enum(ADRESSOORTEN).default('01'),
  vanaf: datumVeld,
  straat: naamdeel,
  huisnummer: z.int('geen-getal').min(0, 'geen-huisnummer').max(99_999, 'geen-huisnummer'),
  huisletter: kort,
  toevoeging: kort,
  postcode: z
    .string()
    .transform((tekst) => tekst.replace(/\s/g, '').toUpperCase())
    .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'geen-postcode')),
  plaats: naamdeel,
})

export type AdresInvoer = z.input<typeof adresgegevens>
export type Adresgegevens = z.output<typeof adresgegevens>

export const leesAdresgegevens = (invoer: AdresInvoer): Uitkomst<Adresgegevens, 'adresgegevens'> =>
  lees(adresgegevens, invoer, 'adresgegevens', 'Dit adres klopt niet. Kijk het na')

/**
 * Records an address from `vanaf` on. The address of the same kind that counted until then ends the day before; the same
 * `vanaf` again corrects. Earlier than what is known already is refused: history comes from the BRP in order.
 */
export async function legAdresVast(
  tx: Transactie,
  persoon: string,
  invoer: AdresInvoer,
): Promise<Uitkomst<undefined, 'adresgegevens' | 'adres-te-vroeg'>> {
  const gelezen = leesAdresgegevens(invoer)
  if (!gelezen.ok) return gelezen
  const adres = gelezen.waarde
  const laatste = await laatsteVan(tx, persoon, adres.soort)
  if (laatste && laatste.vanaf > adres.vanaf) {
    return geweigerd(
      'adres-te-vroeg',
      `Er is al een adres bekend vanaf ${laatste.vanaf}. Kies een latere dag.`,
      'vanaf',
    )
  }
  if (laatste && laatste.vanaf < adres.vanaf) await sluitAf(tx, persoon, adres.soort, plusDagen(adres.vanaf, -1))
  const { soort, vanaf, ...rest } = adres
  await tx.db
    .insertInto('personen.adres')
    .values({ gemeente: tx.gemeente, persoon, soort, vanaf, tot: null, ...rest })
    .onConflict((botsing) =>
      botsing.columns(['gemeente', 'persoon', 'soort', 'vanaf']).doUpdateSet({ tot: null, ...rest }),
    )
    .execute()
  await herschrijfZoeksleutels(tx, persoon)
  return gelukt()
}

/** Ends the address of that kind; `tot` is the last day on which it counts. */
export async function beeindigAdres(tx: Transactie, persoon: string, soort: Adressoort, tot: Datum): Promise<void> {
  await sluitAf(tx, persoon, soort, tot)
  await herschrijfZoeksleutels(tx, persoon)
}

const laatsteVan = (tx: Transactie, persoon: string, soort: Adressoort) =>
  tx.db
    .selectFrom('personen.adres')
    .select('vanaf')
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('soort', '=', soort)
    .orderBy('vanaf', 'desc')
    .executeTakeFirst()

async function sluitAf(tx: Transactie, persoon: string, soort: Adressoort, tot: Datum): Promise<void> {
  await tx.db
    .updateTable('personen.adres')
    .set({ tot })
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('soort', '=', soort)
    .where('vanaf', '<=', tot)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tot)]))
    .execute()
}
