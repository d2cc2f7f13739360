import type { Datum } from '@meedoen/kern'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'

export type OngekoppeldeMelding = {
  readonly id: string
  readonly nummer: string
  readonly meldingOp: Datum
  readonly team: string
  readonly naam: string
  readonly geboren: Datum | null
  readonly adres: string
}

/** Meldingen that came in without log-in: nobody's until a consulent checked whose they are. */
export async function laadOngekoppeld(huis: Huis): Promise<OngekoppeldeMelding[]> {
  const { zaken, toegang } = huis.kamers
  const gevonden = await huis.werk(async (stap) => {
    if (!toegang.mag(stap.wie, 'werklijst-inzien', { team: null }).ok) return null
    const regels = await zaken.haalOngekoppeldeZaken(stap)
    const gemeld = await zaken.haalGemeldeGegevens(
      stap,
      regels.map((regel) => regel.id),
    )
    return { regels, gemeld }
  })
  if (!gevonden) throw data(null, { status: 403 })
  return gevonden.regels.map(({ id, nummer, meldingOp, team }) => {
    const over = gevonden.gemeld.get(id)
    return {
      id,
      nummer,
      meldingOp,
      team,
      naam: over?.naam ?? nummer,
      geboren: over?.geboortedatum ?? null,
      adres: over ? `${over.straat} ${over.huisnummer}, ${over.plaats}` : '',
    }
  })
}
