import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { beoordeel, laadBehoefte } from './behoefte.server.ts'
import { Ernaast } from './Ernaast.tsx'
import { Treden } from './Treden.tsx'

const behoefteUit = (deel: string | undefined): string => (deel === 'nieuw' ? deel : idUit(deel))

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadBehoefte(context.get(huisContext), idUit(params.zaak), behoefteUit(params.behoefte))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const weigering = await beoordeel(
    context.get(huisContext),
    idUit(params.zaak),
    behoefteUit(params.behoefte),
    formulier,
  )
  return data({ weigering, waarden: formulier.waarden }, { status: 422 })
}

/** One need in the order of the law; the plan of the resident stays beside it. */
export default function Behoefte() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const namen = {
    leefgebied: t('behoefte.leefgebied'),
    omschrijving: t('behoefte.omschrijving'),
    voorziening: t('behoefte.voorziening'),
    ...Object.fromEntries(pagina.treden.map(({ code, naam }) => [`treden.${code}.antwoord`, naam])),
  }
  const terug = `/werkplek/zaak/${pagina.zaak}/onderzoek`
  return (
    <Stapel>
      <Paginakop
        titel={t('behoefte.titel')}
        inleiding={t('behoefte.inleiding')}
        terug={{ naar: terug, tekst: t('onderzoek.titel') }}
        fout={antwoord !== undefined}
      />
      <div className="md-zaakindeling md-zaakindeling--zonder-links">
        <Formulier naam="behoefte" fouten={fouten} namen={namen} waarden={antwoord?.waarden ?? pagina.waarden}>
          <Keuzelijst naam="leefgebied" label={t('behoefte.leefgebied')} keuzes={pagina.gebieden} />
          <Tekstvak
            naam="omschrijving"
            label={t('behoefte.omschrijving')}
            hint={t('behoefte.omschrijvingHint')}
            rijen={2}
          />
          <Treden treden={pagina.treden} voorzieningen={pagina.voorzieningen} />
          <Rij>
            <Knop>{t('behoefte.bewaar')}</Knop>
            <Knoplink naar={terug} soort="stil">
              {t('stap.annuleer')}
            </Knoplink>
          </Rij>
        </Formulier>
        <Ernaast pagina={pagina} />
      </div>
    </Stapel>
  )
}
