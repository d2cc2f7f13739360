import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useBezoek } from '../../bezoek.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tijdlijn } from '../../ui/Tijdlijn.tsx'
import type { Inzagepagina } from '../inzage.server.ts'
import { useBlikregel } from './blikregel.ts'

/** The access log in readable sentences; the reader's own looks folded away. */
export function Inzagen({ inzage }: { inzage: Inzagepagina }) {
  const t = useTekst('mijn')
  const { gemeente } = useBezoek()
  const regel = useBlikregel()
  const { kop, anderen, zelf, ouder, isOuder } = inzage
  const ander = kop && !kop.zelf
  const zelfKeer = zelf.reduce((keren, { keer }) => keren + keer, 0)
  return (
    <Stapel smal>
      <Paginakop
        titel={ander ? t('inzage.titelAnder', { naam: kop.naam }) : t('inzage.titel')}
        inleiding={t('inzage.inleiding')}
        terug={{ naar: kop ? `/mijn/${kop.id}` : '/mijn', tekst: kop ? t('stukken.terug') : t('titel') }}
      />
      <Nood nood={inzage.nood} />
      {anderen.length === 0 && !isOuder ? (
        <Leeg titel={t('inzage.niemand')} tekst={t('inzage.niemandTekst')} />
      ) : (
        <Tijdlijn kopniveau={2} feiten={anderen.map(regel)} />
      )}
      {zelf.length > 0 && (
        <details className="md-uitklap">
          <summary>{t(ander ? 'inzage.zelfAnder' : 'inzage.zelf', { count: zelfKeer })}</summary>
          <Tijdlijn kopniveau={2} feiten={zelf.map(regel)} />
        </details>
      )}
      {ouder && <Link to={`?voor=${encodeURIComponent(ouder)}`}>{t('inzage.ouder')}</Link>}
      {isOuder && <Link to="?">{t('inzage.nieuwste')}</Link>}
      <Kaart titel={t('inzage.klopt')} soort="zacht" tekst={t('inzage.kloptTekst', { telefoon: gemeente.telefoon })} />
    </Stapel>
  )
}

/** Break-glass goes first: it is the exception that somebody should see. */
function Nood({ nood }: Pick<Inzagepagina, 'nood'>) {
  const t = useTekst('mijn')
  const taal = useTaal()
  if (nood.length === 0) return null
  return (
    <Melding toon="letop" titel={t('inzage.nood.titel', { count: nood.length })}>
      <p>{t('inzage.nood.tekst')}</p>
      <ul className="md-lijst">
        {nood.map(({ id, naam, datum, tijd, reden }) => (
          <li key={id}>
            {t('inzage.nood.regel', {
              naam: naam ?? t('inzage.wie.medewerker'),
              datum: schrijfDatum(datum, taal),
              tijd,
              reden,
            })}
          </li>
        ))}
      </ul>
    </Melding>
  )
}
