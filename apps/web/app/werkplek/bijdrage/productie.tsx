import { schrijfDatum } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { useWeigering } from '../../weigering.ts'
import { herinner, laadProductie } from './bijdrage.server.ts'
import { Bijdragetabs } from './Tabs.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadProductie(vraag)
export const action = (vraag: ActionFunctionArgs) => herinner(vraag)

type Aanbieder = ReturnType<typeof useLoaderData<typeof loader>>['aanbieders'][number]

/** Providers who still must tell that help began, or what they delivered. */
export default function Productie() {
  const t = useTekst('werkplek')
  const maand = useMaand()
  const zin = useWeigering()
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel>
      <Paginakop titel={t('eb.late.titel')} inleiding={t('eb.late.inleiding')} fout={antwoord !== undefined} />
      <Bijdragetabs hier="productie" />
      {antwoord && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      {pagina.herinnerd && (
        <Melding toon="goed" live>
          {t('eb.late.gedaan')}
        </Melding>
      )}
      <Tabel
        bijschrift={t('eb.late.titel')}
        kolommen={useKolommen(maand(pagina.maand))}
        rijen={pagina.aanbieders}
        sleutel={({ agb }) => agb}
        leeg={<Leeg titel={t('eb.late.leeg')} tekst={t('eb.late.leegTekst', { maand: maand(pagina.maand) })} />}
      />
    </Stapel>
  )
}

function useKolommen(maand: string): readonly Kolom<Aanbieder>[] {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return [
    { sleutel: 'aanbieder', kop: t('eb.late.aanbieder'), cel: ({ naam }) => naam },
    { sleutel: 'starts', kop: t('eb.late.starts'), getal: true, cel: ({ starts }) => starts },
    {
      sleutel: 'declaraties',
      kop: t('eb.late.declaraties', { maand }),
      getal: true,
      cel: ({ declaraties }) => declaraties,
    },
    { sleutel: 'wachtend', kop: t('eb.late.wachtend'), cel: (aanbieder) => <Wachtend aanbieder={aanbieder} /> },
    {
      sleutel: 'herinner',
      kop: t('eb.late.herinner'),
      cel: ({ agb, naam, herinnerdOp }) => (
        <>
          {herinnerdOp && (
            <span className="md-zacht md-regel">
              {t('eb.late.herinnerd', { datum: schrijfDatum(herinnerdOp, taal) })}
            </span>
          )}
          <Knopformulier naam={`herinner-${agb}`} velden={{ agb }}>
            {t('eb.late.herinner')}
            <span className="md-weggelaten"> {naam}</span>
          </Knopformulier>
        </>
      ),
    },
  ]
}

function Wachtend({ aanbieder: { wachtend, starts, declaraties } }: { aanbieder: Aanbieder }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const meer = starts + declaraties - wachtend.length
  return (
    <ul>
      {wachtend.map(({ toewijzing, nummer, mist, sinds }) => (
        <li key={toewijzing}>{t(`eb.late.mist.${mist}`, { nummer, datum: schrijfDatum(sinds, taal) })}</li>
      ))}
      {meer > 0 && <li>{t('eb.late.meer', { aantal: meer })}</li>}
    </ul>
  )
}
