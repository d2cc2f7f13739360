import { useLocation } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Bewijs } from './Formulier.tsx'
import { Paginakop, Rij, Stapel } from './Indeling.tsx'
import { Knop } from './Knop.tsx'

/** The answers wait here while the visitor logs in beside it; then they are sent again. */
export function Uitgelogd({ verstuurd }: { verstuurd: unknown }) {
  const t = useTekst('ui')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  const { pathname, search } = useLocation()
  return (
    <Stapel smal>
      <Paginakop titel={t('fout.uitgelogd.titel')} inleiding={t('fout.uitgelogd.tekst')} />
      <p>{t('fout.uitgelogd.wat')}</p>
      <Rij>
        <a className="md-knop md-knop--hoofd" href="/inloggen?terugNaar=/" target="_blank" rel="noopener">
          {t('fout.uitgelogd.login')}
        </a>
        <form method="post" action={pathname + search}>
          <Bewijs naam="opnieuw" />
          {velden(verstuurd).map(([naam, waarde]) => (
            <input key={`${naam}=${waarde}`} type="hidden" name={naam} value={waarde} />
          ))}
          <Knop soort="tweede">{t('fout.uitgelogd.opnieuw')}</Knop>
        </form>
      </Rij>
      <p className="md-zacht">{t('fout.uitgelogd.bestand')}</p>
      <p>{t('fout.bel', { telefoon: gemeente.telefoon, uren: gemeente.uren[taal] })}</p>
    </Stapel>
  )
}

/** Each value under its name; nothing when what was thrown is something else. */
function velden(verstuurd: unknown): [string, string][] {
  if (typeof verstuurd !== 'object' || verstuurd === null || !('waarden' in verstuurd)) return []
  const { waarden } = verstuurd
  if (typeof waarden !== 'object' || waarden === null) return []
  return Object.entries(waarden).flatMap(([naam, waarde]: [string, unknown]) =>
    (Array.isArray(waarde) ? waarde : [waarde])
      .filter((deel) => typeof deel === 'string')
      .map((deel): [string, string] => [naam, deel]),
  )
}
