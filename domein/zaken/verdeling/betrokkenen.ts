import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { relatiesVan } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { leesInvoer } from '../feiten/invoer.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'

/** What a resident can share with a mantelzorger, part by part. */
export const DEELBAAR = ['voortgang', 'brieven', 'verslag', 'plan', 'bijdrage'] as const

const deling = z.object({
  persoon: z.uuid('kies'),
  onderdelen: z.preprocess((v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]), z.array(z.enum(DEELBAAR))),
})

/** The resident shares parts of the case with somebody from their own network; nothing ticked ends the sharing. */
export const deelZaak = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'deelZaak', async (zaak) => {
    const gelezen = leesInvoer(deling, invoer)
    if (!gelezen.ok) return gelezen
    const { persoon, onderdelen } = gelezen.waarde
    const relaties = zaak.persoon ? await relatiesVan(stap.tx, zaak.persoon, stap.vandaag) : []
    const betrokken = zaak.betrokkenen.some((b) => b.persoon === persoon)
    // Who reads along already can always be given less, also a cliëntondersteuner who is no part of the network.
    if (!betrokken && !relaties.some((r) => r.ander === persoon))
      return geweigerd('niet-in-netwerk', 'U kunt alleen delen met iemand uit uw eigen netwerk.', 'persoon')
    // Sharing never takes a role away: a representative stays one.
    const rol = zaak.betrokkenen.find((b) => b.persoon === persoon)?.rol ?? 'mantelzorger'
    await legVast(stap, zaak, [{ soort: 'betrokkeneToegevoegd', gegevens: { persoon, rol, onderdelen } }])
    return gelukt()
  })

const koppeling = z.object({ persoon: z.uuid('kies') })

/** A cliëntondersteuner whom the resident asked for sees this case, and no other. */
export const koppelClientondersteuner = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'koppelClientondersteuner', async (zaak) => {
    const gelezen = leesInvoer(koppeling, invoer)
    if (!gelezen.ok) return gelezen
    const gegevens = { persoon: gelezen.waarde.persoon, rol: 'clientondersteuner' as const, onderdelen: [...DEELBAAR] }
    await legVast(stap, zaak, [{ soort: 'betrokkeneToegevoegd', gegevens }])
    return gelukt()
  })
