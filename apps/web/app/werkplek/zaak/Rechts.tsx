import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Bewonerkaart, Netwerkkaart } from '../Bewonerkaarten.tsx'
import { Klokken } from './Klokken.tsx'
import type { Zaakpagina } from './laad-zaak.server.ts'

/** Beside the work: the person, the clocks, the people around them. */
export function Rechts({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('werkplek')
  return (
    <>
      {zaak.bewoner ? (
        <Bewonerkaart bewoner={zaak.bewoner} metLink />
      ) : (
        <Kaart titel={zaak.naam} icoon="mens" tekst={t('zaak.onbekend')} />
      )}
      <Klokken klokken={zaak.klokken} />
      {zaak.bewoner && <Netwerkkaart bewoner={zaak.bewoner} />}
    </>
  )
}
