import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { Link } from 'react-router'
import { useHoeveel } from '../../declaratie/hoeveel.ts'
import { Redenen } from '../../declaratie/Redenen.tsx'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import type { Regelbeeld } from './declaratie.server.ts'

type Props = { declaratie: string; regels: readonly Regelbeeld[] }

/** The lines of a declaration, each with its outcome and what can be done about it. */
export function Regels({ declaratie, regels }: Props) {
  const t = useTekst('declaratie')
  const wie = useKolom()
  return (
    <Tabel
      bijschrift={t('een.regels')}
      rijen={regels}
      sleutel={({ regel }) => String(regel)}
      kolommen={[
        ...wie,
        { sleutel: 'uitkomst', kop: t('kolom.uitkomst'), cel: (regel) => <Uitkomst regel={regel} /> },
        { sleutel: 'doe', kop: t('kolom.doe'), cel: (regel) => <Doe declaratie={declaratie} regel={regel} /> },
      ]}
    />
  )
}

function useKolom(): readonly Kolom<Regelbeeld>[] {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfHoeveel = useHoeveel()
  return [
    {
      sleutel: 'client',
      kop: t('kolom.client'),
      cel: ({ client, toewijzingNummer, toewijzing }) => {
        const naam = client ?? String(toewijzingNummer)
        return toewijzing ? <Link to={`/aanbieder/${toewijzing.id}`}>{naam}</Link> : naam
      },
    },
    {
      sleutel: 'hulp',
      kop: t('kolom.hulp'),
      cel: ({ product, periode }) => (
        <>
          {product}
          <span className="md-regel md-zacht">
            {t('periode', { begin: schrijfDatum(periode.begin, taal), eind: schrijfDatum(periode.eind, taal) })}
          </span>
        </>
      ),
    },
    {
      sleutel: 'hoeveel',
      kop: t('kolom.hoeveel'),
      getal: true,
      cel: ({ volume, eenheid }) => schrijfHoeveel(volume, eenheid),
    },
    { sleutel: 'bedrag', kop: t('kolom.bedrag'), getal: true, cel: ({ bedrag }) => schrijfEuro(bedrag, taal) },
  ]
}

function Uitkomst({ regel }: { regel: Regelbeeld }) {
  const t = useTekst('declaratie')
  const { toegekend, redenen, vorige, teruggenomen } = regel
  return (
    <>
      <Badge toon={toegekend ? 'goed' : 'fout'} icoon={toegekend ? 'vink' : 'kruis'}>
        {t(toegekend ? 'toegekend' : 'afgewezen')}
      </Badge>
      {vorige !== null && <span className="md-regel md-zacht">{t('credit', { vorige })}</span>}
      {teruggenomen && <span className="md-regel md-zacht">{t('teruggenomen')}</span>}
      {redenen.length > 0 && <Redenen redenen={redenen} />}
    </>
  )
}

function Doe({ declaratie, regel }: { declaratie: string; regel: Regelbeeld }) {
  const t = useTekst('declaratie')
  const { betwisting, vorige, teruggenomen } = regel
  if (vorige !== null || teruggenomen) return null
  const woord = betwisting ? (betwisting.antwoord ? 'een.beantwoord' : 'een.betwist') : null
  return (
    <>
      <Link to={`/aanbieder/declaraties/${declaratie}/regel/${regel.regel}`}>
        {t('een.verbeter')}
        <span className="md-weggelaten"> {regel.client ?? regel.toewijzingNummer}</span>
      </Link>
      {woord && <span className="md-regel md-zacht">{t(woord)}</span>}
    </>
  )
}
