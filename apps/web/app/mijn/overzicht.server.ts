import type { Datum } from '@meedoen/kern'
import type { Meekijkzaak, Zaakregel } from '@meedoen/zaken'
import type { Huis } from '../huis.ts'
import { type Begonnen, begonnenMeldingen } from '../melding/begonnen.server.ts'

export type Lijstzaak = {
  readonly id: string
  readonly nummer: string
  readonly stand: string
  readonly uitkomst: string | null
  readonly meldingOp: Datum
}
export type Meekijkregel = Lijstzaak & { readonly rol: string; readonly naam: string }

export type Overzicht =
  /** Logged in with a BSN that this municipality has no person for. */
  | { readonly soort: 'onbekend' }
  | {
      readonly soort: 'bekend'
      readonly eigen: readonly Lijstzaak[]
      /** Meldingen that the viewer began and did not send. */
      readonly begonnen: readonly Begonnen[]
      readonly meekijk: readonly Meekijkregel[]
      /** Names of people whose carer the viewer is, and who share no case with them. */
      readonly zorgtVoor: readonly string[]
    }

const alsLijstzaak = ({ id, nummer, stand, uitkomst, meldingOp }: Zaakregel): Lijstzaak => ({
  id,
  nummer,
  stand,
  uitkomst,
  meldingOp,
})

/** Somebody's own cases and those of others in which they are involved, newest first. */
export const laadOverzicht = (huis: Huis): Promise<Overzicht> =>
  huis.werk(async (stap) => {
    const { kamers } = huis
    if (stap.wie.soort !== 'inwoner') return { soort: 'onbekend' }
    const eigen = await kamers.zaken.haalZakenVan(stap, stap.wie.persoon)
    const anderen = await kamers.zaken.haalZakenAlsBetrokkene(stap, stap.wie.persoon)
    const zorg = await kamers.personen.relatiesWaarin(stap.tx, stap.wie.persoon, 'mantelzorger', stap.vandaag)
    const deelt = new Set(anderen.flatMap(vanWie))
    const mensen = await kamers.personen.haalPersonen(stap.tx, [...deelt, ...zorg.map((z) => z.persoon)])
    const naam = (persoon: string | null): string => {
      const mens = persoon === null ? undefined : mensen.get(persoon)
      return mens ? kamers.personen.schrijfNaamMetTitel(mens) : ''
    }
    return {
      soort: 'bekend',
      eigen: eigen.map(alsLijstzaak),
      begonnen: await begonnenMeldingen(huis, stap),
      meekijk: anderen.map((zaak) => ({ ...alsLijstzaak(zaak), rol: zaak.rol, naam: naam(zaak.persoon) })),
      zorgtVoor: zorg.filter((z) => !deelt.has(z.persoon)).map((z) => naam(z.persoon)),
    }
  })

const vanWie = ({ persoon }: Meekijkzaak): string[] => (persoon === null ? [] : [persoon])
