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
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { Behoeften } from './Behoeften.tsx'
import { bewaar } from './bewaar.server.ts'
import { Ernaast } from './Ernaast.tsx'
import { Leefgebieden } from './Leefgebieden.tsx'
import { Onderwerpen } from './Onderwerpen.tsx'
import { laadOnderzoek } from './onderzoek.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadOnderzoek(context.get(huisContext), idUit(params.zaak))

/** Saves one row. Scripts save quietly and stay where they are; without scripts the page comes back at that row. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const zaak = idUit(params.zaak)
  const formulier = await leesWerkformulier(request, context)
  const antwoord = await bewaar(context.get(huisContext), zaak, formulier)
  if (antwoord.weigering) return data(antwoord, { status: 422 })
  return formulier.tekst('stil') === 'ja'
    ? data(antwoord)
    : redirect(`/werkplek/zaak/${zaak}/onderzoek#${antwoord.formulier}`)
}

/** What was talked about, row by row; the plan and the words of the resident stay beside it. */
export default function Onderzoek() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const zaak = `/werkplek/zaak/${pagina.zaak}`
  return (
    <Stapel>
      <Paginakop
        titel={t('onderzoek.titel')}
        inleiding={t('onderzoek.inleiding')}
        terug={{ naar: zaak, tekst: t('zaak.terug', { naam: pagina.naam, nummer: pagina.nummer }) }}
        fout={Boolean(antwoord?.weigering)}
      />
      <div className="md-zaakindeling md-zaakindeling--zonder-links">
        <Stapel ruimte="ruim">
          <Leefgebieden gebieden={pagina.gebieden} antwoord={antwoord} />
          <Behoeften zaak={pagina.zaak} behoeften={pagina.behoeften} huishouden={pagina.huishouden} />
          <Onderwerpen onderwerpen={pagina.onderwerpen} antwoord={antwoord} />
          <Rij>
            <Knoplink naar={`${zaak}/verslag`}>{t('onderzoek.naarVerslag')}</Knoplink>
            <Knoplink naar={zaak} soort="tweede">
              {t('document.naarZaak')}
            </Knoplink>
          </Rij>
        </Stapel>
        <Ernaast pagina={pagina} />
      </div>
    </Stapel>
  )
}
