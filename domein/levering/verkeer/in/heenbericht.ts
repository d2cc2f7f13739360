import type { Bevinding } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import type { Soort } from '../bericht.ts'

type Kop = {
  readonly Afzender: string
  readonly Ontvanger: string
  readonly BerichtIdentificatie: { readonly Identificatie: string }
}

/** The message of ours that a retour answers: its identification stands in the copied header, not in IdentificatieRetour (IV028). */
export const vindHeenbericht = (stap: Stap, soort: Soort, kop: Kop) =>
  stap.tx.db
    .selectFrom('levering.bericht')
    .select(['id', 'stand'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('richting', '=', 'uit')
    .where('soort', '=', soort)
    .where('afzender', '=', kop.Afzender)
    .where('ontvanger', '=', kop.Ontvanger)
    .where('identificatie', '=', kop.BerichtIdentificatie.Identificatie)
    .forUpdate()
    .executeTakeFirst()

/** Records what the receiver said of a message of ours. */
export const zetStand = (stap: Stap, id: string, stand: 'aanvaard' | 'geweigerd') =>
  stap.tx.db
    .updateTable('levering.bericht')
    .set({ stand })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()

/** A finding in the header of a retour. */
export const inKop = (regel: string, element: string, tekst: string): Bevinding => ({
  regel,
  niveau: 3,
  pad: `/Bericht/Header/${element}`,
  regelnummer: null,
  tekst,
})
