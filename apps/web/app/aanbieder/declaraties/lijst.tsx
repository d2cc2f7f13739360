import { schrijfEuro } from '@meedoen/kern'
import type { Declaratiemaand, Declaratieregel } from '@meedoen/levering'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Gedeclareerd } from '../../declaratie/Gedeclareerd.tsx'
import { Stand } from '../../declaratie/Stand.tsx'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { haalLijst } from './lijst.server.ts'
import { Rekening } from './Rekening.tsx'

export const loader = (vraag: LoaderFunctionArgs) => haalLijst(vraag)

/** What was declared, granted and paid: per month, and each declaration. */
export default function Declaraties() {
  const t = useTekst('declaratie')
  const { rekening, regels, maanden, blad, bladen } = useLoaderData<typeof loader>()
  const maandkolommen = useMaandkolommen()
  const leeg = <Leeg titel={t('eigen.leeg')} tekst={t('eigen.leegTekst')} />
  return (
    <Stapel>
      <Paginakop titel={t('eigen.titel')} inleiding={t('eigen.inleiding')}>
        <Rij>
          <Knoplink naar="/aanbieder/declaraties/nieuw">{t('eigen.nieuw')}</Knoplink>
          <Knoplink naar="/aanbieder/berichten/insturen" soort="tweede" icoon="upload">
            {t('eigen.bestand')}
          </Knoplink>
        </Rij>
      </Paginakop>
      <Rekening eind={rekening} />
      {maanden.length > 0 && (
        <section className="md-stapel" aria-labelledby="maanden">
          <h2 id="maanden">{t('eigen.perMaand')}</h2>
          <Tabel
            bijschrift={t('eigen.perMaand')}
            rijen={maanden}
            sleutel={({ maand }) => maand}
            kolommen={maandkolommen}
          />
        </section>
      )}
      <section className="md-stapel" aria-labelledby="declaraties">
        <h2 id="declaraties">{t('eigen.alle')}</h2>
        <Tabel
          bijschrift={t('eigen.alle')}
          rijen={regels}
          sleutel={({ id }) => id}
          leeg={leeg}
          kolommen={useKolommen()}
        />
      </section>
      <Bladeren blad={blad} bladen={bladen} pad="/aanbieder/declaraties" />
    </Stapel>
  )
}

function useMaandkolommen(): readonly Kolom<Declaratiemaand>[] {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const bedrag = (sleutel: 'toegekend' | 'goedgekeurd' | 'betaald' | 'open') => ({
    sleutel,
    kop: t(`kolom.${sleutel}`),
    getal: true,
    cel: (rij: Declaratiemaand) => schrijfEuro(rij[sleutel], taal),
  })
  return [
    { sleutel: 'maand', kop: t('kolom.maand'), cel: ({ maand }) => schrijfMaand(maand) },
    {
      sleutel: 'ingediend',
      kop: t('kolom.ingediend'),
      getal: true,
      cel: ({ ingediend, toegekend }) => <Gedeclareerd gedeclareerd={ingediend} toegekend={toegekend} />,
    },
    bedrag('toegekend'),
    bedrag('goedgekeurd'),
    bedrag('betaald'),
    bedrag('open'),
  ]
}

function useKolommen(): readonly Kolom<Declaratieregel>[] {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  return [
    {
      sleutel: 'nummer',
      kop: t('kolom.nummer'),
      cel: ({ id, nummer }) => <Link to={`/aanbieder/declaraties/${id}`}>{nummer}</Link>,
    },
    { sleutel: 'maand', kop: t('kolom.maand'), cel: ({ periode }) => schrijfMaand(periode) },
    { sleutel: 'toegekend', kop: t('kolom.toegekend'), getal: true, cel: (rij) => schrijfEuro(rij.toegekend, taal) },
    {
      sleutel: 'regels',
      kop: t('kolom.regels'),
      cel: ({ regels, afgewezen }) => (
        <>
          {t('aantalRegels', { count: regels })}
          {afgewezen > 0 && <span className="md-regel">{t('aantalAfgewezen', { count: afgewezen })}</span>}
        </>
      ),
    },
    {
      sleutel: 'stand',
      kop: t('kolom.stand'),
      cel: ({ stand, toegekend }) => <Stand stand={stand} toegekend={toegekend} />,
    },
  ]
}
