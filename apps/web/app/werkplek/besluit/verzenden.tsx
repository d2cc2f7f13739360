import { schrijfEuro } from '@meedoen/kern'
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
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useWeigering } from '../../weigering.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { Bijdrage } from '../zaak/Besluit.tsx'

/** The decision as it would go today. Until it is sent it counts for nobody, and can still be mended. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const id = idUit(params.zaak)
  const gevonden = await huis.werk(async (stap) => {
    const zaak = await huis.kamers.zaken.vindZaak(stap, id)
    return { zaak, brief: await huis.kamers.zaken.voorbeeldBeschikking(stap, id) }
  })
  const { zaak, brief } = gevonden
  if (!zaak) throw data(null, { status: 404 })
  if (!brief.ok || zaak.stand !== 'besloten' || !zaak.beschikking) throw redirect(`/werkplek/zaak/${id}`)
  const { bedrag, uitleg } = zaak.beschikking.bijdrage
  return {
    zaak: id,
    brief: brief.waarde,
    bijdrage: { bedrag: bedrag === null ? null : schrijfEuro(bedrag, huis.taal), uitleg },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const zaak = idUit(params.zaak)
  const formulier = await leesWerkformulier(request, context)
  const uitkomst = await doeEenmaal(huis, formulier, (stap) => huis.kamers.zaken.verzendBeschikking(stap, zaak))
  if (!uitkomst.ok) return data({ weigering: uitkomst }, { status: 422 })
  return redirect(`/werkplek/zaak/${zaak}?gedaan=verzendBeschikking`)
}

export default function Verzenden() {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  const { zaak, brief, bijdrage } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel>
      <div className="md-niet-op-papier md-stapel">
        <Paginakop
          titel={t('stap.verzendBeschikking.titel')}
          inleiding={t('stap.verzendBeschikking.uitleg')}
          terug={{ naar: `/werkplek/zaak/${zaak}`, tekst: t('document.naarZaak') }}
        />
        {antwoord && <Melding toon="fout">{zin(antwoord.weigering)}</Melding>}
        <Kaart titel={t('beschikking.bijdrage')} icoon="euro" soort="zacht">
          <Bijdrage bijdrage={bijdrage} />
        </Kaart>
        <Rij>
          <Knopformulier naam="verzend" soort="hoofd">
            {t('stap.verzendBeschikking.knop')}
          </Knopformulier>
          <Knoplink naar={`/werkplek/zaak/${zaak}/beschikking`} soort="tweede" icoon="wijzig">
            {t('beschikking.pasAan')}
          </Knoplink>
        </Rij>
      </div>
      <Brief brief={brief} />
    </Stapel>
  )
}
