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
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useFouten, useWeigering } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { doeStap } from './doe.server.ts'
import { leesStap, MET_BESTAND, ONOMKEERBAAR } from './gewone-stappen.ts'
import { laadStap } from './laad.server.ts'
import { Stapvelden } from './Stapvelden.tsx'
import { useVeldnamen } from './veldnamen.ts'

function stapUit(naam: string | undefined) {
  const stap = leesStap(naam)
  if (!stap) throw data(null, { status: 404 })
  return stap
}

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadStap(context.get(huisContext), idUit(params.zaak), stapUit(params.stap))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const zaak = idUit(params.zaak)
  const naam = stapUit(params.stap)
  const formulier = await leesWerkformulier(request, context)
  const uitkomst = await doeStap(context.get(huisContext), zaak, naam, formulier)
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden: formulier.waarden }, { status: 422 })
  // Who handed a case to another team may not see it any more: back to the list.
  return redirect(
    naam === 'draagOver' ? `/werkplek?lijst=mijn&gedaan=${naam}` : `/werkplek/zaak/${zaak}?gedaan=${naam}`,
  )
}

/** A short step on a page of its own: why, the form, and the way back. */
export default function Stappagina() {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const { stap, beletsel } = pagina
  const namen = useVeldnamen(stap)
  const zaak = `/werkplek/zaak/${pagina.zaak}`
  return (
    <Stapel smal>
      <Paginakop
        titel={t(`stap.${stap}.titel`)}
        inleiding={t(`stap.${stap}.uitleg`)}
        terug={{ naar: zaak, tekst: t('zaak.terug', { naam: pagina.naam, nummer: pagina.nummer }) }}
        fout={antwoord !== undefined}
      />
      {beletsel ? (
        <Melding toon="letop">{zin(beletsel)}</Melding>
      ) : (
        <Formulier
          naam={stap}
          fouten={fouten}
          namen={namen}
          waarden={antwoord?.waarden ?? pagina.waarden}
          bestanden={MET_BESTAND.includes(stap)}
        >
          <Stapvelden stap={stap} opties={pagina.opties} />
          <Rij>
            <Knop soort={ONOMKEERBAAR.includes(stap) ? 'gevaar' : 'hoofd'}>{t(`stap.${stap}.knop`)}</Knop>
            <Knoplink naar={zaak} soort="stil">
              {t('stap.annuleer')}
            </Knoplink>
          </Rij>
        </Formulier>
      )}
    </Stapel>
  )
}
