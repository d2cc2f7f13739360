import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import type { Bedragen, Pgbuitslag } from './reken.ts'

type Rij = { readonly naam: string; readonly tekst?: string; readonly bedragen: Bedragen | null }

/** The same support arranged in different ways, beneath each other, each with a bar as long as it costs. */
export function Vergelijking({ vergelijking }: { vergelijking: NonNullable<Pgbuitslag['vergelijking']> }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const { hulp, urenPerJaar, natura, helpers } = vergelijking
  const uren = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(urenPerJaar)
  const bereik = { laagste: schrijfEuro(natura.perUur, taal), hoogste: schrijfEuro(natura.hoogstePerUur, taal) }
  const rijen: readonly Rij[] = [
    {
      naam: t('pgb.wie.natura'),
      tekst: natura.perUur === natura.hoogstePerUur ? t('pgb.eenTarief') : t('pgb.meerTarieven', bereik),
      bedragen: natura,
    },
    ...helpers.map(({ helper, bedragen }) => ({ naam: t(`pgb.wie.${helper}`), bedragen })),
  ]
  return (
    <section className="md-kaart md-kaart--vol">
      <h2>{t('pgb.vergelijkKop')}</h2>
      <p className="md-zacht">{t('pgb.vergelijkTekst', { hulp, uren })}</p>
      <ul className="md-vergelijk">
        {rijen.map((rij) => (
          <Wijze key={rij.naam} rij={rij} hoogste={natura.perUur} />
        ))}
      </ul>
    </section>
  )
}

function Wijze({ rij: { naam, tekst, bedragen }, hoogste }: { rij: Rij; hoogste: number }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const euro = (bedrag: number): string => schrijfEuro(bedrag, taal)
  return (
    <li>
      <h3>{naam}</h3>
      {bedragen === null ? (
        <p className="md-zacht">{t('pgb.magNiet')}</p>
      ) : (
        <>
          <p>
            <strong className="md-vergelijk__groot">{euro(bedragen.perMaand)}</strong> {t('pgb.perMaand')}
          </p>
          <Balk deel={bedragen.perUur / Math.max(1, hoogste)} />
          <p className="md-zacht md-klein">
            {t('pgb.perUurEnJaar', { uur: euro(bedragen.perUur), jaar: euro(bedragen.perJaar) })} {tekst}
          </p>
        </>
      )}
    </li>
  )
}

/** A picture beside the figure, so nothing for who listens. */
function Balk({ deel }: { deel: number }) {
  return (
    <svg className="md-vergelijk__balk" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="md-vergelijk__spoor" width="100" height="4" />
      <rect className="md-vergelijk__deel" width={Math.min(100, Math.round(deel * 100))} height="4" />
    </svg>
  )
}
