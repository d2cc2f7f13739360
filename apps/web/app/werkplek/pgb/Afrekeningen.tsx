import { schrijfEuro } from '@meedoen/kern'
import type { Jaarbeeld, Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Waarom } from '../../ui/Waarom.tsx'

/** The years that are over: their settlement, proposed by who carries out and fixed by who has the mandate. */
export function Afrekeningen({ pgb }: { pgb: Pgbbeeld }) {
  const t = useTekst('pgb')
  const voorbij = pgb.jaren.filter((jaar) => jaar.voorbij)
  if (voorbij.length === 0) return null
  return (
    <Kaart titel={t('werk.afrekening.titel')} icoon="weeg">
      <ul className="md-afspraken">
        {voorbij.map((jaar) => (
          <li key={jaar.jaar}>
            <Jaar pgb={pgb} jaar={jaar} />
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Jaar({ pgb, jaar: { jaar, afrekening } }: { pgb: Pgbbeeld; jaar: Jaarbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const velden = (doe: string) => ({ doe, jaar: String(jaar) })
  const stand = afrekening?.stand
  return (
    <>
      <Rij>
        <b>{jaar}</b>
        {stand && <Badge toon={stand === 'vastgesteld' ? 'goed' : 'info'}>{t(`werk.afrekening.${stand}`)}</Badge>}
      </Rij>
      {!afrekening && !pgb.mogelijk.afrekenen && <p>{t('werk.afrekening.nogNiet')}</p>}
      {afrekening && (
        <>
          <p>
            {t('werk.afrekening.inleiding', {
              nietBesteed: schrijfEuro(afrekening.nietBesteed, taal),
              terug: schrijfEuro(afrekening.terug, taal),
            })}
          </p>
          {afrekening.terug > 0 && <p className="md-zacht">{t('werk.afrekening.terug')}</p>}
          {afrekening.uitleg && <Waarom uitleg={afrekening.uitleg} kop={t('werk.afrekening.waarom')} />}
        </>
      )}
      <Rij>
        {stand === 'voorgesteld' && pgb.magVaststellen && (
          <Knopformulier naam={`vast-${jaar}`} soort="hoofd" velden={velden('vast')}>
            {t('werk.afrekening.stelVast', { jaar })}
          </Knopformulier>
        )}
        {stand !== 'vastgesteld' && pgb.mogelijk.afrekenen && (
          <Knopformulier naam={`voorstel-${jaar}`} velden={velden('voorstel')}>
            {t(stand ? 'werk.afrekening.opnieuw' : 'werk.afrekening.stelVoor', { jaar })}
          </Knopformulier>
        )}
      </Rij>
    </>
  )
}
