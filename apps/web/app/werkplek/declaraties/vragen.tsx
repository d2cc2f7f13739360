import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import { huisContext } from '../../huis.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  return huis.werk(async (stap) => ({
    vragen: ofGeenToegang(await huis.kamers.levering.haalOpenBetwistingen(stap)),
    magAntwoorden: huis.kamers.toegang.mag(stap.wie, 'betalen', {}).ok,
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const inzending = await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  const vraag = idUit(inzending.tekst('vraag'))
  const invoer = { antwoord: inzending.tekst('antwoord'), uitkomst: inzending.tekst('uitkomst') }
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    huis.kamers.levering.beantwoordBetwisting(stap, vraag, invoer),
  )
  if (!uitkomst.ok) return data({ vraag, weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  return redirect('/werkplek/declaraties/vragen?gedaan=ja')
}

/** What providers do not agree with, oldest first, each with the answer to write. */
export default function Vragen() {
  const t = useTekst('declaratie')
  const { vragen, magAntwoorden } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const schrijfMaand = useMaand()
  const [zoek] = useSearchParams()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('vraag.titel')}
        inleiding={t('vraag.inleiding')}
        fout={antwoord !== undefined}
        terug={{ naar: '/werkplek/declaraties', tekst: t('werk.titel') }}
      />
      {zoek.get('gedaan') && !antwoord && <Melding toon="goed" live titel={t('vraag.gedaan')} />}
      {vragen.length === 0 && <Leeg titel={t('vraag.leeg')} tekst={t('vraag.leegTekst')} />}
      {vragen.map((vraag) => {
        const { id, aanbieder, nummer, periode, toewijzingNummer, tekst, declaratie } = vraag
        const over = { aanbieder, nummer, maand: schrijfMaand(periode), toewijzing: toewijzingNummer }
        return (
          <Kaart key={id} titel={t('vraag.over', over)} icoon="vraag">
            <blockquote>{tekst}</blockquote>
            <p>
              <Link to={`/werkplek/declaraties/${declaratie}`}>
                {t('vraag.toon')}
                <span className="md-weggelaten"> {nummer}</span>
              </Link>
            </p>
            {magAntwoorden && <Antwoord id={id} antwoord={antwoord?.vraag === id ? antwoord : undefined} />}
          </Kaart>
        )
      })}
    </Stapel>
  )
}

type Gegeven = ReturnType<typeof useActionData<typeof action>>

function Antwoord({ id, antwoord }: { id: string; antwoord: Gegeven }) {
  const t = useTekst('declaratie')
  return (
    <Formulier naam={`antwoord-${id}`} fouten={useFouten(antwoord?.weigering)} waarden={antwoord?.waarden ?? {}}>
      <input type="hidden" name="vraag" value={id} />
      <Tekstvak naam="antwoord" label={t('vraag.antwoord')} rijen={3} tekens={2000} />
      <Keuzerondjes
        naam="uitkomst"
        label={t('vraag.uitkomst')}
        keuzes={[
          { waarde: 'blijft', label: t('vraag.blijft') },
          { waarde: 'opnieuw', label: t('vraag.opnieuw') },
        ]}
      />
      <div>
        <Knop>{t('vraag.stuur')}</Knop>
      </div>
    </Formulier>
  )
}
