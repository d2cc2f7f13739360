import { schrijfDatum, type Weigering } from '@meedoen/kern'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useFouten } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { type Aanbiederkeuze, laadToewijzen, type ToeTeWijzen, wijsToe } from './toewijzen.server.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadToewijzen(context.get(huisContext), idUit(params.zaak))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const weigering = await wijsToe(context.get(huisContext), idUit(params.zaak), formulier)
  return data({ weigering, voorziening: formulier.tekst('voorziening'), agb: formulier.tekst('agb') }, { status: 422 })
}

/** Help goes to the provider that the resident chose, without codes. */
export default function Toewijzen() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('stap.wijsToe.titel')}
        inleiding={t('stap.wijsToe.uitleg')}
        terug={{
          naar: `/werkplek/zaak/${pagina.zaak}`,
          tekst: t('zaak.terug', { naam: pagina.naam, nummer: pagina.nummer }),
        }}
        fout={antwoord !== undefined}
      />
      {pagina.voorzieningen.map((v) => (
        <Toewijzing key={v.id} v={v} weigering={antwoord?.voorziening === v.id ? antwoord.weigering : undefined} />
      ))}
    </Stapel>
  )
}

function Toewijzing({ v, weigering }: { v: ToeTeWijzen; weigering: Weigering | undefined }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const fouten = useFouten(weigering)
  const periode =
    v.begin && v.eind ? t('besluit.vanTot', { van: schrijfDatum(v.begin, taal), tot: schrijfDatum(v.eind, taal) }) : ''
  return (
    <Kaart titel={v.naam} tekst={[v.omvang, periode].filter(Boolean).join(', ')}>
      {v.teruggelegd && <Melding toon="letop">{t('toewijzen.teruggelegd')}</Melding>}
      {v.gestopt.length > 0 && <Melding>{t('toewijzen.gestopt', { namen: v.gestopt.join(', ') })}</Melding>}
      {v.aanbieders.length === 0 ? (
        <Melding toon="letop">{t('toewijzen.niemand')}</Melding>
      ) : (
        <Formulier naam={`toewijzen-${v.id}`} fouten={fouten} waarden={{ agb: v.gekozen }}>
          <input type="hidden" name="voorziening" value={v.id} />
          <Keuzerondjes
            naam="agb"
            label={t('toewijzen.aanbieder')}
            hint={t('toewijzen.hint')}
            keuzes={v.aanbieders.map((keuze) => ({ ...keuze, uitleg: <Uitleg keuze={keuze} /> }))}
          />
          <div>
            <Knop icoon="verstuur">{t('stap.wijsToe.knop')}</Knop>
          </div>
        </Formulier>
      )}
    </Kaart>
  )
}

/** What the provider is, how sure its waiting time is, and whether there is room. */
function Uitleg({ keuze: { uitleg, gemeld, vrij, afspraak, vol } }: { keuze: Aanbiederkeuze }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const plek = [
    ...(vrij === null ? [] : [t('toewijzen.vrij', { count: vrij })]),
    ...(afspraak ? [t(`toewijzen.bezet.${afspraak.maat}`, afspraak)] : []),
    ...(gemeld ? [t(`toewijzen.gemeld.${gemeld.door}`, { dag: schrijfDatum(gemeld.dag, taal) })] : []),
  ]
  return (
    <>
      {uitleg}
      {plek.length > 0 && (
        <>
          <br />
          {plek.join(' ')}
        </>
      )}
      {vol && (
        <>
          <br />
          <Badge toon="letop" icoon="letop">
            {t('toewijzen.vol')}
          </Badge>
        </>
      )}
    </>
  )
}
