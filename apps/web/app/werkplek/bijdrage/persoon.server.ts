import type { Stap } from '@meedoen/toegang'
import { data } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { type Huis, huisContext } from '../../huis.ts'
import { idUit } from '../id.server.ts'
import { doe } from './bijdrage.server.ts'

type Vraag = Paginavraag & { readonly params: { readonly persoon?: string | undefined } }

/** The contribution of one person; opening it is a look. */
export async function laadPersoon({ request, context, params }: Vraag) {
  const huis = context.get(huisContext)
  const { levering } = huis.kamers
  const persoon = idUit(params.persoon)
  const geopend = await huis.werk((stap) => levering.openBijdrageVan(stap, persoon))
  if (!geopend) throw data(null, { status: 404 })
  const beeld = ofGeenToegang(geopend)
  return {
    ...beeld,
    redenen: levering.VASTGESTELDE_REDENEN,
    bewaard: new URL(request.url).searchParams.get('bewaard') !== null,
  }
}

/** What finance records about a person: an answer of the CAK, a cost price, or months without contribution. */
export const bewaarBijPersoon = (vraag: Vraag) =>
  doe(vraag, async (huis, stap, { tekst }) => {
    const persoon = idUit(vraag.params.persoon)
    const gedaan = await stapVoor(huis, stap, persoon, tekst)
    return gedaan.ok ? huis.kamers.kern.gelukt(`/werkplek/bijdrage/persoon/${persoon}?bewaard=ja`) : gedaan
  })

function stapVoor({ kamers: { levering } }: Huis, stap: Stap, persoon: string, tekst: (naam: string) => string) {
  switch (tekst('doe')) {
    case 'kostprijs':
      return levering.legKostprijsVast(stap, persoon, idUit(tekst('voorziening')), tekst('kostprijs'))
    case 'vrijstelling':
      return levering.stelVrijstellingVast(stap, persoon, {
        reden: tekst('reden'),
        vanaf: tekst('vanaf'),
        tot: tekst('tot'),
        ingetrokken: tekst('ingetrokken') === 'ja',
      })
    case 'antwoord':
      return levering.legAntwoordVast(stap, {
        ronde: idUit(tekst('ronde')),
        melding: Number(tekst('melding')),
        uitkomst: tekst('uitkomst') === 'aanvaard' ? 'aanvaard' : 'afgewezen',
        code: tekst('code'),
      })
    default:
      throw data(null, { status: 400 })
  }
}
