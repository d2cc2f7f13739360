import { redirectDocument } from 'react-router'
import { huisContext } from '../huis.ts'
import type { Meldingvraag } from './vraag.server.ts'

/** Why a melding cannot be filled in any more, with where to go on. */
export type Conceptweg = {
  readonly weg: 'verstuurd' | 'onbekend'
  /** The confirmation, or for who works here the case; null when this visitor has no way in. */
  readonly naar: string | null
}

/** For an address whose melding does not open: it was sent, ran out, never was, or waits for its owner to log in. */
export async function laadConceptweg({ context, params, basis }: Meldingvraag): Promise<Conceptweg> {
  const huis = context.get(huisContext)
  const token = params.token ?? ''
  if (!huis.wie && huis.kamers.zaken.isConceptId(token))
    throw redirectDocument(`/inloggen/inwoner?${new URLSearchParams({ terugNaar: `${basis}/${token}` })}`)
  const verstuurd = await huis.werk((s) => huis.kamers.zaken.vindVerstuurd(s, token))
  if (!verstuurd) return { weg: 'onbekend', naar: null }
  if (huis.wie?.soort === 'medewerker') return { weg: 'verstuurd', naar: `/werkplek/zaak/${verstuurd.zaak}` }
  return { weg: 'verstuurd', naar: verstuurd.naMelding && `${basis}/klaar/${verstuurd.naMelding}` }
}
