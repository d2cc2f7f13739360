import type { Weigering } from '@meedoen/kern'
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
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { type Kandidaat, laadKoppeling, zoekKandidaten } from './koppel-zaak.server.ts'
import { Vergelijking } from './Vergelijking.tsx'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadKoppeling(context.get(huisContext), idUit(params.zaak))

type Antwoord = {
  readonly bij: 'zoek' | 'koppel'
  readonly weigering: Weigering | null
  readonly kandidaten: readonly Kandidaat[]
  readonly waarden: Readonly<Record<string, string>>
}

/** Looks somebody up, and then links who was checked. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const zaak = idUit(params.zaak)
  const formulier = await leesWerkformulier(request, context)
  const bsn = formulier.tekst('bsn')
  const waarden = { bsn }
  if (formulier.tekst('doe') !== 'koppel') {
    const gezocht = await zoekKandidaten(huis, zaak, formulier.tekst('doe') === 'naam' ? null : bsn)
    return data<Antwoord>({ bij: 'zoek', ...gezocht, waarden })
  }
  const uitkomst = await doeEenmaal(huis, formulier, (stap) =>
    huis.kamers.zaken.koppelPersoon(stap, zaak, formulier.waarden),
  )
  if (uitkomst.ok) return redirect(`/werkplek/zaak/${zaak}?gedaan=koppelPersoon`)
  const { kandidaten } = await zoekKandidaten(huis, zaak, bsn)
  return data<Antwoord>({ bij: 'koppel', weigering: uitkomst, kandidaten, waarden }, { status: 422 })
}

export default function KoppelZaak() {
  const t = useTekst('werkplek')
  const { zaak, nummer, gemeld } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.bij === 'zoek' ? (antwoord.weigering ?? undefined) : undefined)
  const niemand = antwoord && antwoord.weigering === null && antwoord.kandidaten.length === 0
  return (
    <Stapel>
      <Paginakop
        titel={t('stap.koppelPersoon.titel')}
        inleiding={t('stap.koppelPersoon.uitleg')}
        terug={{ naar: `/werkplek/zaak/${zaak}`, tekst: t('zaak.terug', { naam: gemeld.naam, nummer }) }}
        fout={Boolean(antwoord?.weigering)}
      />
      <Formulier naam="zoekbsn" fouten={fouten} waarden={antwoord?.waarden}>
        <Tekstveld
          naam="bsn"
          label={t('koppelen.bsn')}
          hint={t('koppelen.bsnHint')}
          breedte="kort"
          autoComplete="off"
        />
        <Rij>
          <Knop name="doe" value="bsn">
            {t('koppelen.zoekBsn')}
          </Knop>
          <Knop name="doe" value="naam" soort="tweede">
            {t('koppelen.zoekNaam')}
          </Knop>
        </Rij>
      </Formulier>
      {niemand && (
        <Melding toon="letop" live>
          {t('koppelen.niemand')}
        </Melding>
      )}
      <Vergelijking
        gemeld={gemeld}
        kandidaten={antwoord?.kandidaten ?? []}
        weigering={antwoord?.bij === 'koppel' ? antwoord.weigering : null}
      />
    </Stapel>
  )
}
