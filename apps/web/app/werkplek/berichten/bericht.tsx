import { schrijfDatum } from '@meedoen/kern'
import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router'
import { useGedaan } from '../../gedaan.ts'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Icoon } from '../../ui/Icoon.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { type Berichtpagina, herstel, laadBericht } from './bericht.server.ts'
import { Geschiedenis } from './Geschiedenis.tsx'
import { Herstel } from './Herstel.tsx'
import { Poststand, Retourlinks } from './Postkolommen.tsx'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadBericht(context.get(huisContext), idUit(params.bericht))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const weigering = await herstel(context.get(huisContext), idUit(params.bericht), formulier)
  return data({ weigering, doe: formulier.tekst('doe'), waarden: formulier.waarden }, { status: 422 })
}

const GEDAAN = ['verstuur', 'lees', 'blijft', 'vervang', 'terzijde'] as const

/** One message: what it is, how it stands, what happened to it, and how to repair it. */
export default function Bericht() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const gedaan = useGedaan(GEDAAN)
  const { regel, redenen, id } = pagina
  return (
    <Stapel smal>
      <Paginakop
        titel={t(`bericht.${regel.soort}`)}
        inleiding={`${t(`post.${regel.richting}`)} · ${regel.aanbieder ?? t('post.geenAanbieder')}`}
        terug={{ naar: '/werkplek/berichten', tekst: t('post.naarLijst') }}
        fout={antwoord !== undefined}
      />
      {gedaan && !antwoord && (
        <Melding toon={gedaan === 'blijft' ? 'letop' : 'goed'} live>
          {t(`post.gedaan.${gedaan}`)}
        </Melding>
      )}
      {(regel.vastgelopenOm || redenen.length > 0) && (
        <Kaart titel={t('post.wat')} icoon="letop">
          {regel.vastgelopenOm && <p>{t(`post.reden.${regel.vastgelopenOm}`)}</p>}
          <ul className="md-lijst">
            {redenen.map((reden) => (
              <li key={reden}>{reden}</li>
            ))}
          </ul>
        </Kaart>
      )}
      <Herstel pagina={pagina} antwoord={antwoord} />
      <Kaart titel={t('post.gegevens')}>
        <Gegevens pagina={pagina} />
        <p>
          <a href={`/werkplek/bericht/${id}/xml`} download>
            <Icoon naam="download" maat={16} /> {t('post.download')}
          </a>
        </p>
      </Kaart>
      <Geschiedenis pagina={pagina} />
    </Stapel>
  )
}

function Gegevens({ pagina: { regel, sha256, grootte } }: { pagina: Berichtpagina }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { dag, tijd, antwoordUiterlijk, zaken, antwoordOp, beantwoordDoor } = regel
  const aantal = new Intl.NumberFormat(taal).format(grootte)
  return (
    <Samenvattingslijst
      regels={[
        { term: t('post.stand'), waarde: <Poststand regel={regel} /> },
        { term: t('post.moment'), waarde: t('post.tijd', { dag: schrijfDatum(dag, taal), tijd }) },
        ...(antwoordUiterlijk ? [{ term: t('post.uiterlijk'), waarde: schrijfDatum(antwoordUiterlijk, taal) }] : []),
        ...(antwoordOp || beantwoordDoor ? [{ term: t('post.retour'), waarde: <Retourlinks regel={regel} /> }] : []),
        {
          term: t('post.identificatie'),
          waarde: regel.soort === 'onleesbaar' ? regel.identificatie : `${regel.soort} ${regel.identificatie}`,
        },
        { term: t('post.herkomst'), waarde: t(`post.herkomsten.${regel.herkomst}`) },
        ...(zaken.length > 0
          ? [
              {
                term: t('post.zaak'),
                waarde: zaken.map(({ zaak, nummer }) => (
                  <Link key={nummer} className="md-regel" to={`/werkplek/zaak/${zaak}`}>
                    {t('post.toewijzing', { nummer })}
                  </Link>
                )),
              },
            ]
          : []),
        { term: t('post.grootte'), waarde: t('post.bytes', { aantal }) },
        { term: t('post.controlegetal'), waarde: <code className="md-code">{sha256}</code> },
      ]}
    />
  )
}
