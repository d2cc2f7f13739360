import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { laadAanbod } from '../loket/aanbod.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Deel, Punten, Vragen } from './Deel.tsx'

const AANBOD = '/aanbod?gebied=mantelzorg'

export const loader = ({ context }: LoaderFunctionArgs) =>
  laadAanbod(context.get(huisContext), new URLSearchParams({ gebied: 'mantelzorg' }))

export default function Mantelzorg() {
  const t = useTekst('informatie')
  const loket = useTekst('loket')
  const { kaarten } = useLoaderData<typeof loader>()
  const punten = (['even', 'logeren', 'praten', 'regelen'] as const).map((punt) => t(`mantelzorg.${punt}`))
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('mantelzorg.titel')} inleiding={t('mantelzorg.inleiding')} />
      <Deel kop={t('mantelzorg.watKan')}>
        <Punten punten={punten} />
      </Deel>
      <Deel kop={t('mantelzorg.vraag')} tekst={t('mantelzorg.vraagTekst')}>
        <Rij>
          <Knoplink naar="/melding">{loket('home.vraagHulp')}</Knoplink>
        </Rij>
      </Deel>
      <Deel kop={t('mantelzorg.aanbod')}>
        <ul className="md-lijst">
          {kaarten.map(({ id, naam, tekst }) => (
            <li key={id}>
              <Link to={`/aanbod/${id}`}>{naam}</Link>
              {': '}
              {tekst}
            </li>
          ))}
        </ul>
        <p>
          <Link to={AANBOD}>{t('mantelzorg.alles')}</Link>
        </p>
      </Deel>
      <Deel kop={t('mantelzorg.meekijken')} tekst={t('mantelzorg.meekijkenTekst')} />
      <Vragen />
    </Stapel>
  )
}
