import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { useBesluitfouten } from './fouten.ts'
import { laadSpoed, tref } from './spoed.server.ts'
import { Voorzieningblok } from './Voorzieningblok.tsx'
import { useBesluitnamen } from './veldnamen.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadSpoed(context.get(huisContext), idUit(params.zaak))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const weigering = await tref(context.get(huisContext), idUit(params.zaak), formulier)
  return data({ weigering, waarden: formulier.waarden }, { status: 422 })
}

/** Help at once (Wmo 2015 art. 2.3.3), before the onderzoek: short, because somebody is waiting. */
export default function Spoed() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useBesluitfouten(antwoord?.weigering ?? null)
  const waarden: Waarden = antwoord?.waarden ?? pagina.waarden
  const namen = useBesluitnamen([['voorziening.', t('beschikking.tijdelijk')]])
  const zaak = `/werkplek/zaak/${pagina.zaak}`
  return (
    <Stapel smal>
      <Paginakop
        titel={t('stap.trefSpoedvoorziening.titel')}
        inleiding={t('stap.trefSpoedvoorziening.uitleg')}
        terug={{ naar: zaak, tekst: t('zaak.terug', { naam: pagina.naam, nummer: pagina.nummer }) }}
        fout={antwoord !== undefined}
      />
      <Formulier naam="spoed" fouten={fouten} namen={namen} waarden={waarden}>
        <Voorzieningblok
          begin="voorziening."
          titel={t('beschikking.tijdelijk')}
          soort={tekstVan(waarden['voorziening.soort'])}
          product={tekstVan(waarden['voorziening.product'])}
          keuzes={pagina.keuzes}
          gronden={[]}
          alleenNatura
        />
        <Tekstvak naam="motivering" label={t('beschikking.motivering')} hint={t('beschikking.spoedHint')} rijen={4} />
        <Rij>
          <Knop>{t('stap.trefSpoedvoorziening.knop')}</Knop>
          <Knoplink naar={zaak} soort="stil">
            {t('stap.annuleer')}
          </Knoplink>
        </Rij>
      </Formulier>
    </Stapel>
  )
}

const tekstVan = (waarde: Waarden[string]): string => (typeof waarde === 'string' ? waarde : '')
