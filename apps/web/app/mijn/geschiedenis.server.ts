import type { Datum } from '@meedoen/kern'
import type { Tijdlijnregel } from '@meedoen/zaken'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { openZaak, type Zaakkop } from './beeld.server.ts'

/** One fact for its sentence; the words stand in the texts. */
export type Gebeurtenis = {
  readonly id: string
  readonly datum: Datum
  readonly tijd: string
  readonly soort: string
  /** A day and time that the sentence names. */
  readonly op: { readonly datum: Datum; readonly tijd: string } | null
  /** The kind of letter that was sent. */
  readonly brief: string | null
  readonly door: { readonly soort: string; readonly naam: string | null }
}

export const laadGeschiedenis = (
  vraag: LoaderFunctionArgs,
): Promise<{ readonly kop: Zaakkop; readonly gebeurtenissen: readonly Gebeurtenis[] }> =>
  openZaak(vraag, ({ beeld, kop, huis: { kamers } }) => {
    if (!beeld.grondslag.ziet.includes('voortgang')) throw redirect(`/mijn/${kop.id}`)
    const { datumOp, tijdOp } = kamers.kern
    const op = (moment: Date) => ({ datum: datumOp(moment), tijd: tijdOp(moment).slice(0, 5) })
    return {
      kop,
      gebeurtenissen: beeld.tijdlijn.map((regel) => ({
        id: String(regel.volgnummer),
        ...op(regel.op),
        soort: soortVan(regel),
        op: dagIn(regel, op),
        brief: regel.soort === 'briefVerzonden' ? regel.gegevens.brief : null,
        door: regel.door,
      })),
    }
  })

/** An answer to the report reads differently for yes and no. */
function soortVan(regel: Tijdlijnregel): string {
  if (regel.soort !== 'verslagBeantwoord') return regel.soort
  return regel.gegevens.antwoord === 'akkoord' ? 'verslagAkkoord' : 'verslagNietAkkoord'
}

function dagIn(regel: Tijdlijnregel, op: (moment: Date) => { datum: Datum; tijd: string }): Gebeurtenis['op'] {
  if (regel.soort === 'gesprekGepland') return op(new Date(regel.gegevens.op))
  if (regel.soort === 'gesprekGevoerd' || regel.soort === 'hulpGestart') return { datum: regel.gegevens.op, tijd: '' }
  return null
}
