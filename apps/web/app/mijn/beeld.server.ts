import type { Stap } from '@meedoen/toegang'
import type { Stapnaam, Zaakbeeld } from '@meedoen/zaken'
import type { LoaderFunctionArgs } from 'react-router'
import { bewaak, ofGeenToegang } from '../bewaak.server.ts'
import type { Huis } from '../huis.ts'
import { idUit } from '../werkplek/id.server.ts'

/** What stands over every page of a case. */
export type Zaakkop = {
  readonly id: string
  readonly nummer: string
  readonly meldingOp: string
  /** The viewer is the resident; otherwise `naam` says whose case it is. */
  readonly zelf: boolean
  readonly naam: string
  /** In which role somebody else looks: `vertegenwoordiger`, `gedeeld` or `clientondersteuner`. */
  readonly rol: string
  /** The viewer may take the steps of the resident. */
  readonly handelt: boolean
}

export type Geopend = { readonly huis: Huis; readonly stap: Stap; readonly beeld: Zaakbeeld; readonly kop: Zaakkop }

/** Opens a case for somebody who logged in, records the look, and goes on with what this viewer may see. */
export async function openZaak<T>(
  vraag: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>,
  verder: (geopend: Geopend) => Promise<T> | T,
): Promise<T> {
  const huis = bewaak(vraag, 'inwoner')
  const id = idUit(vraag.params.zaak)
  return huis.werk(async (stap) => {
    const beeld = ofGeenToegang(await huis.kamers.zaken.toonZaak(stap, id))
    return verder({ huis, stap, beeld, kop: kopVan(huis, beeld) })
  })
}

function kopVan({ kamers }: Huis, { zaak, grondslag, bewoner }: Zaakbeeld): Zaakkop {
  const { grond } = grondslag
  return {
    id: zaak.id,
    nummer: zaak.nummer,
    meldingOp: zaak.meldingOp,
    zelf: grond === 'zelf',
    naam: bewoner ? kamers.personen.schrijfNaamMetTitel(bewoner.persoon) : '',
    rol: grond,
    handelt: grond === 'zelf' || grond === 'vertegenwoordiger',
  }
}

/** The case as a page of one step: without that step in reach the visitor is sent to the case itself. */
export const kan = ({ mogelijk }: Zaakbeeld, stap: Stapnaam): boolean => mogelijk.includes(stap)
