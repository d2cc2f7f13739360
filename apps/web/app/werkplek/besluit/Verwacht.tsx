import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { Waarom } from '../../ui/Waarom.tsx'
import type { Berekend, Pgbregel } from './bereken.server.ts'

/** What the resident would pay, before it is decided. */
export function Verwacht({ berekend, gevraagd }: { berekend: Berekend | null; gevraagd: boolean }) {
  const t = useTekst('werkplek')
  const uitleg = leesUitleg(berekend?.uitleg)
  return (
    <Kaart titel={t('beschikking.bijdrage')} icoon="euro" soort="zacht">
      <div role="status">
        {berekend?.bedrag && <p>{t('beschikking.bedrag', { bedrag: berekend.bedrag, maand: berekend.maand })}</p>}
        {berekend?.tekst && <p>{berekend.tekst}</p>}
        {!berekend && (
          <p className="md-zacht">{t(gevraagd ? 'beschikking.nietsToegekend' : 'beschikking.bijdrageUitleg')}</p>
        )}
      </div>
      {uitleg && <Waarom uitleg={uitleg} kop={t('besluit.waaromBijdrage')} />}
      {berekend?.pgb.map((regel) => (
        <Pgb key={regel.soort} regel={regel} />
      ))}
      <div>
        <Knop soort="tweede" name="doe" value="bereken">
          {t('beschikking.bereken')}
        </Knop>
      </div>
    </Kaart>
  )
}

function Pgb({ regel: { soort, bedrag, tekst, uitleg: vastgelegd } }: { regel: Pgbregel }) {
  const t = useTekst('werkplek')
  const uitleg = leesUitleg(vastgelegd)
  return (
    <div>
      <p>{bedrag ? t('beschikking.pgbUitkomst', { voorziening: soort, bedrag }) : tekst}</p>
      {uitleg && <Waarom uitleg={uitleg} kop={t('beschikking.waaromPgb')} />}
    </div>
  )
}

/** Enter in a field presses the first button of a form: this one, so that it decides and takes nothing away. */
export function Eerstekeus() {
  return <button type="submit" className="md-weggelaten" tabIndex={-1} aria-hidden="true" />
}
