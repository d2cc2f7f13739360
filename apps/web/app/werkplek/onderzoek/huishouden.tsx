import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { useFouten } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { Ernaast } from './Ernaast.tsx'
import { HUISHOUDVELDEN, Huishoudvelden } from './Huishoudvelden.tsx'
import { Hulpuitkomst } from './Hulpuitkomst.tsx'
import { bereken, laadHuishouden } from './huishouden.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadHuishouden(context.get(huisContext), idUit(params.zaak))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const weigering = await bereken(context.get(huisContext), idUit(params.zaak), formulier)
  return data({ weigering, waarden: formulier.waarden }, { status: 422 })
}

/** Which household help fits and how much, by the norms of the municipality. */
export default function Huishouden() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const namen = Object.fromEntries(HUISHOUDVELDEN.map((veld) => [veld, t(`huishouden.veld.${veld}.label`)]))
  const terug = `/werkplek/zaak/${pagina.zaak}/onderzoek`
  return (
    <Stapel>
      <Paginakop
        titel={t('huishouden.titel')}
        inleiding={t('huishouden.inleiding')}
        terug={{ naar: terug, tekst: t('onderzoek.titel') }}
        fout={antwoord !== undefined}
      />
      {pagina.taken === null ? (
        <Leeg titel={t('huishouden.geenNormen')} tekst={t('huishouden.geenNormenUitleg')} />
      ) : (
        <div className="md-zaakindeling md-zaakindeling--zonder-links">
          <Stapel ruimte="ruim">
            {pagina.berekend && !antwoord && <Hulpuitkomst berekend={pagina.berekend} />}
            <Formulier naam="huishouden" fouten={fouten} namen={namen} waarden={antwoord?.waarden ?? pagina.waarden}>
              <Huishoudvelden taken={pagina.taken} />
              <Rij>
                <Knop>{t('huishouden.bereken')}</Knop>
                <Knoplink naar={terug} soort="stil">
                  {t('huishouden.terug')}
                </Knoplink>
              </Rij>
            </Formulier>
          </Stapel>
          <Ernaast pagina={pagina} />
        </div>
      )}
    </Stapel>
  )
}
