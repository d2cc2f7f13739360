import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Steekproef } from '@meedoen/levering'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzelijst } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { leesWerkformulier } from '../formulier.server.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const proeven = ofGeenToegang(await huis.werk((stap) => huis.kamers.levering.haalSteekproeven(stap)))
  const jaar = Number(huis.vandaag.slice(0, 4))
  return { proeven, jaren: [jaar, jaar - 1, jaar - 2] }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const inzending = await leesWerkformulier(request, context)
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    huis.kamers.levering.trekSteekproef(stap, inzending.waarden),
  )
  if (uitkomst.ok) throw redirect('/werkplek/pgb/steekproef?gedaan=ja')
  return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
}

/** Draws a sample by a seed, and shows what came of the ones before. */
export default function Steekproeven() {
  const t = useTekst('pgb')
  const { proeven, jaren } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const [vraag] = useSearchParams()
  const fouten = useFouten(geweigerd?.weigering)
  const kolommen = useKolommen()
  return (
    <Stapel>
      <Paginakop
        titel={t('werk.steekproef.titel')}
        inleiding={t('werk.steekproef.inleiding')}
        terug={{ naar: '/werkplek/pgb', tekst: t('werk.titel') }}
        fout={geweigerd !== undefined}
      />
      {vraag.has('gedaan') && !geweigerd && (
        <Melding toon="goed" live>
          {t('werk.gedaan.steekproef')}
        </Melding>
      )}
      <Tabel
        bijschrift={t('werk.steekproef.titel')}
        rijen={proeven}
        sleutel={({ id }) => id}
        leeg={<p>{t('werk.steekproef.geen')}</p>}
        kolommen={kolommen}
      />
      <Kaart titel={t('werk.steekproef.nieuw')} icoon="zoek">
        <Formulier naam="steekproef" fouten={fouten} waarden={geweigerd?.waarden ?? { jaar: String(jaren[1]) }}>
          <Keuzelijst
            naam="jaar"
            label={t('werk.steekproef.jaar')}
            leeg={false}
            keuzes={jaren.map((jaar) => ({ waarde: String(jaar), label: String(jaar) }))}
          />
          <Tekstveld naam="omvang" label={t('werk.steekproef.omvang')} breedte="kort" inputMode="numeric" />
          <Tekstveld
            naam="zaad"
            label={t('werk.steekproef.zaad')}
            hint={t('werk.steekproef.zaadHint')}
            breedte="midden"
          />
          <div>
            <Knop>{t('werk.steekproef.trek')}</Knop>
          </div>
        </Formulier>
      </Kaart>
    </Stapel>
  )
}

function useKolommen(): readonly Kolom<Steekproef>[] {
  const t = useTekst('pgb')
  const taal = useTaal()
  return [
    { sleutel: 'jaar', kop: t('werk.steekproef.kolom.jaar'), cel: ({ jaar }) => jaar },
    { sleutel: 'zaad', kop: t('werk.steekproef.kolom.zaad'), cel: ({ zaad }) => zaad },
    { sleutel: 'op', kop: t('werk.steekproef.kolom.op'), cel: ({ op }) => schrijfDatum(op, taal) },
    {
      sleutel: 'getrokken',
      kop: t('werk.steekproef.kolom.getrokken'),
      cel: ({ getrokken, populatie }) => t('werk.steekproef.van', { aantal: getrokken, populatie }),
    },
    { sleutel: 'wacht', kop: t('werk.steekproef.kolom.wacht'), getal: true, cel: ({ wacht }) => wacht },
    {
      sleutel: 'niet',
      kop: t('werk.steekproef.kolom.nietVerantwoord'),
      getal: true,
      cel: ({ nietVerantwoord }) => schrijfEuro(nietVerantwoord, taal),
    },
  ]
}
