import { type AgbCode, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { haalAanbieder, vindAanbieder } from '../aanbieders/haal-aanbieders.ts'
import { legAanbiederVast } from '../aanbieders/leg-aanbieder-vast.ts'
import { stopVan, zetStop } from '../aanbieders/stop.ts'
import { leesVanBeheerder } from './als-contractbeheerder.ts'
import { agbInvoer, dagInvoer, ofLeeg, tekstInvoer, webadresInvoer } from './invoer.ts'
import { legWijzigingVast } from './wijziging.ts'

/** What a form tells about a provider. */
const gegevens = z.object({
  naam: tekstInvoer(200),
  telefoon: tekstInvoer(40),
  email: z.string().trim().min(1, 'verplicht').pipe(z.email('geen-email')),
  website: ofLeeg(webadresInvoer).transform((adres) => adres ?? ''),
  omschrijvingNl: tekstInvoer(600),
  /** Empty: who reads English reads the Dutch. */
  omschrijvingEn: ofLeeg(tekstInvoer(600)).transform((tekst) => tekst ?? ''),
  /** From this day on nobody new; empty while the provider takes people. */
  geenNieuweVanaf: ofLeeg(dagInvoer),
})
type Gegevens = z.infer<typeof gegevens>

/** Adds a provider; answers its code. Refuses a code that is there already. */
export async function voegAanbiederToe(
  stap: Stap,
  invoer: unknown,
): Promise<Uitkomst<AgbCode, 'invoer' | 'aanbieder-bestaat' | BeleidWeigering>> {
  const gelezen = leesVanBeheerder(stap, gegevens.extend({ agb: agbInvoer }), invoer)
  if (!gelezen.ok) return gelezen
  const { agb, ...nieuw } = gelezen.waarde
  const bestaat = await vindAanbieder(stap.tx, agb)
  if (bestaat)
    return geweigerd(
      'aanbieder-bestaat',
      `AGB-code ${agb} is al van ${bestaat.naam}. Kijk de code na, of open die aanbieder in de lijst.`,
      'agb',
    )
  await schrijf(stap, agb, nieuw)
  await legWijzigingVast(stap, { soort: 'aanbieder', agb, wordt: nieuw })
  return gelukt(agb)
}

/** Changes what is known of a provider; what it was stays in the record of changes. */
export async function wijzigAanbieder(
  stap: Stap,
  agb: AgbCode,
  invoer: unknown,
): Promise<Uitkomst<undefined, 'invoer' | BeleidWeigering>> {
  const gelezen = leesVanBeheerder(stap, gegevens, invoer)
  if (!gelezen.ok) return gelezen
  const { omschrijving, naam, telefoon, email, website } = await haalAanbieder(stap.tx, agb)
  const was = {
    naam,
    telefoon,
    email,
    website,
    omschrijvingNl: omschrijving.nl,
    omschrijvingEn: omschrijving.en === omschrijving.nl ? '' : omschrijving.en,
    geenNieuweVanaf: await stopVan(stap.tx, agb),
  }
  await schrijf(stap, agb, gelezen.waarde)
  await legWijzigingVast(stap, { soort: 'aanbieder', agb, was, wordt: gelezen.waarde })
  return gelukt()
}

async function schrijf(stap: Stap, agb: AgbCode, nieuw: Gegevens): Promise<void> {
  const { omschrijvingNl: nl, omschrijvingEn: en, geenNieuweVanaf, ...rest } = nieuw
  await legAanbiederVast(stap.tx, { agb, ...rest, omschrijving: { nl, en } })
  await zetStop(stap.tx, agb, geenNieuweVanaf)
}
