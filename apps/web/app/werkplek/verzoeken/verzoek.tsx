import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { Melding } from '../../ui/Melding.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { Verzoekantwoord } from './Verzoekantwoord.tsx'
import { Verzoekklok } from './Verzoekklok.tsx'
import { beantwoord, laadVerzoek } from './verzoeken.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadVerzoek(context.get(huisContext), idUit(params.verzoek))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const weigering = await beantwoord(context.get(huisContext), idUit(params.verzoek), formulier)
  return data({ weigering, doe: formulier.tekst('doe'), waarden: formulier.waarden }, { status: 422 })
}

/** One request of a provider: what it wants, by when an answer is due, and the answers there are. */
export default function Verzoekpagina() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const [vraag] = useSearchParams()
  const { regel, wensen, grond } = pagina
  const uitleg = leesUitleg(pagina.uitleg)
  return (
    <Stapel smal>
      <Paginakop
        titel={regel.client ?? t('verzoek.onbekend')}
        inleiding={t(`verzoek.van.${regel.soort}`, { aanbieder: regel.aanbieder.naam })}
        terug={{ naar: '/werkplek/verzoeken', tekst: t('verzoek.lijst') }}
        fout={antwoord !== undefined}
      />
      {vraag.get('gedaan') && (
        <Melding toon="goed" live>
          {t('verzoek.gedaan')}
        </Melding>
      )}
      <Kaart titel={t('verzoek.gevraagd')}>
        <Verzoekklok regel={regel} />
        <ul className="md-lijst">
          {wensen.map((wens) => (
            <li key={wens}>{wens}</li>
          ))}
        </ul>
        <p className="md-zacht md-klein">{t('verzoek.referentie', { referentie: regel.referentie })}</p>
        {grond && <p>{t('verzoek.afgewezenOm', { grond: t(`verzoek.gronden.${grond}`) })}</p>}
        {uitleg && <Waarom uitleg={uitleg} kop={t('klok.waarom')} />}
        {regel.zaak && (
          <p>
            <Link to={`/werkplek/zaak/${regel.zaak}`}>{t('verzoek.naarZaak')}</Link>
          </p>
        )}
      </Kaart>
      {regel.zaak === null && pagina.mogelijk.afwijzen && <Melding toon="letop">{t('verzoek.geenBesluit')}</Melding>}
      <Verzoekantwoord pagina={pagina} geweigerd={antwoord} />
    </Stapel>
  )
}
