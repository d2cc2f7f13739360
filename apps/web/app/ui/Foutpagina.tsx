import { isRouteErrorResponse, useRouteError } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { eigenPortalen } from '../eigen-werk.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Illustratie } from './Illustratie.tsx'
import { Paginakop, Rij, Stapel } from './Indeling.tsx'
import { Knoplink } from './Knop.tsx'
import { Uitgelogd } from './Uitgelogd.tsx'

type Soort = 'nietgevonden' | 'geentoegang' | 'verlopen' | 'fout'

/** What happened in plain words, and what somebody can do now; the telephone number is always one of those. */
export function Foutpagina({ soort = 'fout' }: { soort?: Soort }) {
  const t = useTekst('ui')
  const taal = useTaal()
  const { gemeente, wie } = useBezoek()
  const [eigenWerk] = eigenPortalen(wie)
  const staf = wie?.soort === 'medewerker'
  return (
    <div className="md-foutpagina">
      <Stapel>
        <Paginakop titel={t(`fout.${soort}.titel`)} inleiding={t(`fout.${soort}.tekst`)} />
        <p>{staf && soort === 'geentoegang' ? t('fout.geentoegang.staf') : t(`fout.${soort}.wat`)}</p>
        {!staf && <p>{t('fout.bel', { telefoon: gemeente.telefoon, uren: gemeente.uren[taal] })}</p>}
        <Rij>
          <Knoplink naar={eigenWerk ?? '/'}>{t(eigenWerk ? 'naarEigenWerk' : 'naarBegin')}</Knoplink>
          {soort === 'geentoegang' && !wie && (
            <Knoplink naar="/inloggen" soort="tweede" reloadDocument>
              {t('inloggen')}
            </Knoplink>
          )}
        </Rij>
      </Stapel>
      <Illustratie className="md-foutpagina__beeld" />
    </div>
  )
}

const Nietgevonden = () => <Foutpagina soort="nietgevonden" />
const Geentoegang = () => <Foutpagina soort="geentoegang" />

/** The page that fits what a loader or an action threw. */
export function FoutVanPagina() {
  const fout = useRouteError()
  if (!isRouteErrorResponse(fout)) return <Foutpagina />
  if (fout.status === 401) return <Uitgelogd verstuurd={fout.data} />
  if (fout.status === 404) return <Nietgevonden />
  if (fout.status === 403) return fout.data === 'verlopen' ? <Foutpagina soort="verlopen" /> : <Geentoegang />
  return <Foutpagina />
}
