import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Brief } from '../../ui/Brief.tsx'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useWeigering } from '../../weigering.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

/** The report as it would go today, and what stands in the way of sending it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const id = idUit(params.zaak)
  const { zaken } = huis.kamers
  const gevonden = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    const brief = await zaken.voorbeeldVerslag(stap, id)
    return { brief, beletsel: zaken.beletsel(zaak, 'verzendVerslag', stap.vandaag), eerder: zaak.verslag !== null }
  })
  if (!gevonden) throw data(null, { status: 404 })
  const { brief, beletsel, eerder } = gevonden
  if (!brief.ok && brief.code !== 'persoon-onbekend') throw redirect(`/werkplek/zaak/${id}`)
  return { zaak: id, brief: brief.ok ? brief.waarde : null, beletsel: brief.ok ? beletsel : brief, eerder }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const zaak = idUit(params.zaak)
  const formulier = await leesWerkformulier(request, context)
  const uitkomst = await doeEenmaal(huis, formulier, (stap) => huis.kamers.zaken.verzendVerslag(stap, zaak))
  if (!uitkomst.ok) return data({ weigering: uitkomst }, { status: 422 })
  return redirect(`/werkplek/zaak/${zaak}?gedaan=verzendVerslag`)
}

export default function Verslag() {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  const { zaak, brief, beletsel, eerder } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const mis = antwoord?.weigering ?? beletsel
  return (
    <Stapel>
      <div className="md-niet-op-papier md-stapel">
        <Paginakop
          titel={t('verslag.titel')}
          inleiding={t(eerder ? 'verslag.opnieuw' : 'verslag.inleiding')}
          terug={{ naar: `/werkplek/zaak/${zaak}`, tekst: t('document.naarZaak') }}
        />
        {mis && <Melding toon="letop">{zin(mis)}</Melding>}
        <Rij>
          {!beletsel && (
            <Knopformulier naam="verzend" soort="hoofd">
              {t('stap.verzendVerslag.knop')}
            </Knopformulier>
          )}
          <Knoplink naar={`/werkplek/zaak/${zaak}/onderzoek`} soort="tweede" icoon="wijzig">
            {t('verslag.pasAan')}
          </Knoplink>
        </Rij>
      </div>
      {brief && <Brief brief={brief} />}
    </Stapel>
  )
}
