import { schrijfEuro } from '@meedoen/kern'
import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Gedeclareerd } from '../../declaratie/Gedeclareerd.tsx'
import { huisContext } from '../../huis.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { useWeigering } from '../../weigering.ts'
import { type Aansluitbeeld, laadAansluiting } from './aansluiting.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadAansluiting(context.get(huisContext), new URL(request.url).searchParams)

const BEDRAGEN = ['toegewezen', 'gedeclareerd', 'toegekend', 'goedgekeurd', 'betaald', 'open'] as const

/** Commitment against realisation, per provider and product. */
export default function Aansluiting() {
  const t = useTekst('declaratie')
  const zin = useWeigering()
  const kolommen = useKolommen()
  const { van, tot, agb, regels, weigering } = useLoaderData<typeof loader>()
  const vraag = new URLSearchParams({ van: van.slice(0, 7), tot: tot.slice(0, 7), ...(agb ? { agb } : {}) })
  return (
    <Stapel>
      <Paginakop
        titel={t('aansluit.titel')}
        inleiding={t('aansluit.inleiding')}
        fout={weigering !== undefined}
        terug={{ naar: '/werkplek/declaraties', tekst: t('werk.titel') }}
      />
      <Keuze />
      {weigering ? (
        <Melding toon="fout" live>
          {zin(weigering)}
        </Melding>
      ) : (
        <Tabel
          bijschrift={t('aansluit.titel')}
          rijen={[...regels, ...totaalVan(regels, t('totaal'))]}
          sleutel={({ agb: eigen, code }) => `${eigen} ${code}`}
          leeg={<Leeg titel={t('aansluit.leeg')} tekst={t('aansluit.leegTekst')} />}
          kolommen={kolommen}
        />
      )}
      <p className="md-zacht">{t('aansluit.uitleg')}</p>
      {regels.length > 0 && (
        <p>
          <a href={`/werkplek/declaraties/aansluiting.csv?${vraag}`} download>
            {t('aansluit.csv')}
          </a>
        </p>
      )}
    </Stapel>
  )
}

/** A last row with the sums; none when there is nothing to add up. */
function totaalVan(regels: readonly Aansluitbeeld[], naam: string): Aansluitbeeld[] {
  const [eerste] = regels
  if (!eerste || regels.length < 2) return []
  const som = (kolom: (typeof BEDRAGEN)[number] | 'toewijzingen') => regels.reduce((s, regel) => s + regel[kolom], 0)
  return [
    {
      ...eerste,
      aanbieder: naam,
      code: 'totaal',
      product: '',
      toewijzingen: som('toewijzingen'),
      toegewezen: som('toegewezen'),
      gedeclareerd: som('gedeclareerd'),
      toegekend: som('toegekend'),
      goedgekeurd: som('goedgekeurd'),
      betaald: som('betaald'),
      open: som('open'),
    },
  ]
}

function Keuze() {
  const t = useTekst('declaratie')
  const schrijfMaand = useMaand()
  const { van, tot, agb, maanden, aanbieders } = useLoaderData<typeof loader>()
  const maandlijst = (naam: 'van' | 'tot', gekozen: string) => (
    <>
      <label htmlFor={naam}>{t(`aansluit.${naam}`)}</label>
      <select id={naam} name={naam} className="md-invoer" defaultValue={gekozen.slice(0, 7)}>
        {maanden.map((maand) => (
          <option key={maand} value={maand.slice(0, 7)}>
            {schrijfMaand(maand)}
          </option>
        ))}
      </select>
    </>
  )
  return (
    <Form method="get" className="md-filterbalk__keuzes">
      {maandlijst('van', van)}
      {maandlijst('tot', tot)}
      <label htmlFor="agb">{t('aansluit.aanbieder')}</label>
      <select id="agb" name="agb" className="md-invoer" defaultValue={agb ?? ''}>
        <option value="">{t('aansluit.alle')}</option>
        {aanbieders.map(({ agb: code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
      <Knop soort="tweede">{t('aansluit.toon')}</Knop>
    </Form>
  )
}

function useKolommen(): readonly Kolom<Aansluitbeeld>[] {
  const t = useTekst('declaratie')
  const taal = useTaal()
  return [
    { sleutel: 'aanbieder', kop: t('aansluit.aanbieder'), cel: ({ aanbieder }) => aanbieder },
    { sleutel: 'product', kop: t('aansluit.product'), cel: ({ product }) => product },
    {
      sleutel: 'toewijzingen',
      kop: t('aansluit.toewijzingen'),
      getal: true,
      cel: ({ toewijzingen }) => toewijzingen.toLocaleString(taal),
    },
    ...BEDRAGEN.map((naam) => ({
      sleutel: naam,
      kop: naam === 'toegewezen' || naam === 'gedeclareerd' ? t(`aansluit.${naam}`) : t(`kolom.${naam}`),
      getal: true,
      cel: (regel: Aansluitbeeld) =>
        naam === 'gedeclareerd' ? <Gedeclareerd {...regel} /> : schrijfEuro(regel[naam], taal),
    })),
  ]
}
