import { schrijfDatum } from '@meedoen/kern'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { Tabs } from '../../ui/Tellers.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { Afgewezen } from './Afgewezen.tsx'
import { TEKST } from './redenen.ts'
import { Vooraf } from './Vooraf.tsx'
import { Wijzigformulier } from './Wijzigformulier.tsx'
import { laadWijzigen, wijzig } from './wijzigen.server.ts'

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  laadWijzigen(
    context.get(huisContext),
    idUit(params.zaak),
    idUit(params.toewijzing),
    new URL(request.url).searchParams.get('wat'),
  )

export async function action({ request, context, params }: ActionFunctionArgs) {
  const formulier = await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  const uitslag = await wijzig(huis, idUit(params.zaak), idUit(params.toewijzing), formulier)
  return data({ ...uitslag, waarden: formulier.waarden }, { status: 'weigering' in uitslag ? 422 : 200 })
}

/** Changes an assignment that runs: choose what, see what will happen, confirm. */
export default function Wijzigen() {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const { toewijzing, besloten, mogelijk } = pagina
  const wat = antwoord?.wat ?? pagina.wat
  const dag = (datum: typeof toewijzing.eind) => (datum ? schrijfDatum(datum, taal) : t('wijzigen.open'))
  const periode = (p: { begin: typeof toewijzing.eind; eind: typeof toewijzing.eind }) =>
    t('besluit.vanTot', { van: dag(p.begin), tot: dag(p.eind) })
  const plan = antwoord && 'plan' in antwoord ? antwoord.plan : undefined
  const weigering = antwoord && 'weigering' in antwoord ? antwoord.weigering : undefined
  const uitAfgewezen = antwoord !== undefined && 'afgewezen' in antwoord
  return (
    <Stapel smal>
      <Paginakop
        titel={t('wijzigen.titel', { nummer: toewijzing.nummer })}
        inleiding={t('wijzigen.inleiding')}
        terug={{
          naar: `/werkplek/zaak/${pagina.zaak}`,
          tekst: t('zaak.terug', { naam: pagina.naam, nummer: pagina.nummer }),
        }}
        fout={weigering !== undefined}
      />
      <Kaart titel={t('wijzigen.nu')}>
        <Samenvattingslijst
          regels={[
            { term: t('wijzigen.aanbieder'), waarde: toewijzing.aanbieder },
            { term: t('wijzigen.hulp'), waarde: `${toewijzing.product}, ${toewijzing.omvang}` },
            { term: t('wijzigen.periode'), waarde: periode(toewijzing) },
            { term: t('wijzigen.besloten'), waarde: `${besloten.omvang}, ${periode(besloten)}` },
            ...(pagina.toegekend === null ? [] : [{ term: t('wijzigen.toegekend'), waarde: pagina.toegekend }]),
          ]}
        />
      </Kaart>
      {pagina.afgewezen && <Afgewezen redenen={pagina.afgewezen} weigering={uitAfgewezen ? weigering : undefined} />}
      {plan && wat ? (
        <Vooraf plan={plan} wat={wat} waarden={antwoord?.waarden ?? {}} />
      ) : wat ? (
        <>
          <Tabs
            label={t('wijzigen.wat')}
            tabs={mogelijk.map((keuze) => ({
              label: t(`wijzigen.${TEKST[keuze]}.naam`),
              naar: `?wat=${keuze}`,
              gekozen: keuze === wat,
            }))}
          />
          <Wijzigformulier
            key={wat}
            wat={wat}
            pagina={pagina}
            weigering={uitAfgewezen ? undefined : weigering}
            waarden={antwoord?.waarden}
          />
        </>
      ) : (
        <Leeg titel={t('wijzigen.niets')} tekst={t('wijzigen.nietsTekst')} />
      )}
    </Stapel>
  )
}
