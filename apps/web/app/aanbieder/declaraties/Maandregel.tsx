import { schrijfEuro } from '@meedoen/kern'
import { Link } from 'react-router'
import { eenheidUit, telwijze, useHoeveel } from '../../declaratie/hoeveel.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Icoon } from '../../ui/Icoon.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import type { Declareerregel } from './nieuw.server.ts'

type Props = {
  regel: Declareerregel
  /** More was filled in than is left for this month. */
  teveel: boolean
}

/** One assignment of a month: who, what may be declared at most, and beside it what was delivered. */
export function Maandregel({ regel, teveel }: Props) {
  const t = useTekst('declaratie')
  const { client, eerder, tarief, eenheid, veld } = regel
  const uitleg = useUitleg(regel)
  if (!eerder && tarief) {
    return (
      <div className="md-maandregel">
        <Tekstveld
          naam={veld}
          label={<Wie regel={regel} />}
          hint={teveel ? <Teveel uitleg={uitleg} /> : uitleg}
          breedte="kort"
          autoComplete="off"
          maxLength={12}
          optioneel
          {...(telwijze(eenheid) === 'aantal' ? { inputMode: 'numeric' as const } : {})}
        />
        <ZonderStart regel={regel} />
      </div>
    )
  }
  return (
    <div className="md-maandregel">
      <p className="md-veld__label">
        <Wie regel={regel} />
      </p>
      <p className="md-veld__hint">
        {eerder ? t('maak.eerder') : t('maak.geenTarief')}{' '}
        {eerder && (
          <Link to={`/aanbieder/declaraties/${eerder.declaratie}/regel/${eerder.regel}`}>
            {t('maak.verbeter')}
            <span className="md-weggelaten"> {client}</span>
          </Link>
        )}
      </p>
      <ZonderStart regel={regel} />
    </div>
  )
}

/** A warning, no refusal: the municipality judges the line. */
function Teveel({ uitleg }: { uitleg: string }) {
  const t = useTekst('declaratie')
  return (
    <>
      {uitleg}{' '}
      <strong className="md-maandregel__teveel">
        <Icoon naam="letop" /> {t('maak.meerDanMag')}
      </strong>
    </>
  )
}

/** A reminder, nothing more: help is paid without a reported start too (OP364). */
function ZonderStart({ regel: { id, client, gestartOp } }: { regel: Declareerregel }) {
  const t = useTekst('declaratie')
  if (gestartOp !== null) return null
  return (
    <p className="md-veld__hint">
      {t('maak.zonderStart')}{' '}
      <Link to={`/aanbieder/${id}#doe`}>
        {t('maak.meldStart')}
        <span className="md-weggelaten"> {client}</span>
      </Link>
    </p>
  )
}

function Wie({ regel: { client, product } }: { regel: Declareerregel }) {
  return (
    <>
      {client}, <span className="md-maandregel__product">{product}</span>
    </>
  )
}

function useUitleg({ omvang, hoogste, tarief, eenheid, frequentie }: Declareerregel): string {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfHoeveel = useHoeveel()
  const inGeld = telwijze(eenheid) === 'geld'
  if (inGeld && frequentie === '6' && hoogste !== null)
    return t('maak.over', { hoogste: schrijfHoeveel(hoogste, eenheid) })
  const eenheidnaam = t(`maak.eenheid.${eenheidUit(tarief?.eenheid ?? eenheid)}`)
  return [
    hoogste === null
      ? t('maak.toegewezen', { omvang })
      : t('maak.hoogste', { hoogste: schrijfHoeveel(hoogste, eenheid) }),
    // Money has no price.
    ...(tarief && !inGeld
      ? [t('maak.tarief', { tarief: schrijfEuro(tarief.bedrag, taal), eenheid: eenheidnaam })]
      : []),
  ].join(' ')
}
