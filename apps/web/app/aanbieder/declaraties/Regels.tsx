import { Link } from 'react-router'
import { useRegelkolommen } from '../../declaratie/regelkolommen.tsx'
import { Uitkomst } from '../../declaratie/Uitkomst.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Regelbeeld } from './declaratie.server.ts'

type Props = { declaratie: string; regels: readonly Regelbeeld[] }

/** The lines of a declaration, each with its outcome and what can be done about it. */
export function Regels({ declaratie, regels }: Props) {
  const t = useTekst('declaratie')
  const kolommen = useRegelkolommen()
  return (
    <Tabel
      bijschrift={t('een.regels')}
      rijen={regels}
      sleutel={({ regel }) => String(regel)}
      kolommen={[
        {
          sleutel: 'client',
          kop: t('kolom.client'),
          cel: ({ client, toewijzingNummer, toewijzing }) => {
            const naam = client ?? String(toewijzingNummer)
            return toewijzing ? <Link to={`/aanbieder/${toewijzing.id}`}>{naam}</Link> : naam
          },
        },
        ...kolommen,
        { sleutel: 'uitkomst', kop: t('kolom.uitkomst'), cel: (regel) => <Uitkomst regel={regel} /> },
        { sleutel: 'doe', kop: t('kolom.doe'), cel: (regel) => <Doe declaratie={declaratie} regel={regel} /> },
      ]}
    />
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
