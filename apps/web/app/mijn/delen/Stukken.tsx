import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Icoon } from '../../ui/Icoon.tsx'
import { Stapel } from '../../ui/Indeling.tsx'
import { useStuknaam } from '../stuknaam.ts'
import type { Stuk, Zaakpagina } from '../zaak.server.ts'

/** Letters and other documents, newest first: to read here, and to keep. */
export function Stukken({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const { stukken, ziet, kop } = zaak
  if (!ziet.includes('brieven') && stukken.length === 0) return null
  return (
    <section>
      <Stapel>
        <h2>{t('stukken.titel')}</h2>
        {stukken.length === 0 ? (
          <p className="md-zacht">{t('stukken.geen')}</p>
        ) : (
          <ul className="md-stukken">
            {stukken.map((stuk) => (
              <Stukregel key={stuk.id} stuk={stuk} zaak={kop.id} />
            ))}
          </ul>
        )}
      </Stapel>
    </section>
  )
}

function Stukregel({ stuk, zaak }: { stuk: Stuk; zaak: string }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const naam = useStuknaam()(stuk)
  const lezen = stuk.soort === 'verslag' ? `/mijn/${zaak}/verslag` : `/mijn/${zaak}/brief/${stuk.id}`
  return (
    <li className="md-stuk">
      <Icoon naam={stuk.brief ? 'brief' : 'bijlage'} maat={22} />
      <div className="md-stuk__naam">
        {stuk.brief ? <Link to={lezen}>{naam}</Link> : <span>{naam}</span>}
        <span className="md-zacht md-klein">{schrijfDatum(stuk.op, taal)}</span>
      </div>
      <a className="md-stuk__download" href={`/document/${stuk.id}`}>
        <Icoon naam="download" maat={18} />
        {stuk.brief ? t('stukken.pdf') : t('stukken.download')}
        <span className="md-weggelaten">
          {' '}
          {naam}, {schrijfDatum(stuk.op, taal)}
        </span>
      </a>
    </li>
  )
}
