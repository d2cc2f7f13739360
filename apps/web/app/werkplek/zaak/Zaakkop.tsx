import { useTekst } from '../../teksten/gebruik.ts'
import { Badge, Klokbadge } from '../../ui/Badge.tsx'
import { Paginakop, Rij } from '../../ui/Indeling.tsx'
import { Standnaam } from '../Standnaam.tsx'
import type { Zaakpagina } from './laad-zaak.server.ts'

/** Whom it is about, which case, what it waits for, and by when. */
export function Zaakkop({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('werkplek')
  const klok = zaak.klokken.find(({ soort, stand }) => stand !== null && soort !== 'plan' && soort !== 'bezwaar')
  return (
    <Paginakop titel={zaak.naam} terug={{ naar: '/werkplek', tekst: t('menu.werklijst') }}>
      <Rij>
        <span className="md-zacht">{t('zaak.nummer', { nummer: zaak.nummer })}</span>
        <Badge toon="huis">
          <Standnaam stand={zaak.stand} gesprekOp={zaak.gesprekOp} />
        </Badge>
        {klok?.stand && (
          <Klokbadge
            staat={klok.stand.staat}
            dagen={Math.abs(klok.stand.dagen ?? 0)}
            {...(klok.datum ? { uiterlijk: klok.datum } : {})}
          />
        )}
        {zaak.gesprekNaTermijn && (
          <Badge toon="letop" icoon="letop">
            {t('merk.gesprekNaTermijn')}
          </Badge>
        )}
        {zaak.spoed && (
          <Badge toon="fout" icoon="klok">
            {t('merk.spoed')}
          </Badge>
        )}
        <span className="md-zacht">
          {zaak.behandelaar
            ? t('zaak.bij', { naam: zaak.behandelaar, team: zaak.team })
            : t('zaak.bijNiemand', { team: zaak.team })}
        </span>
      </Rij>
    </Paginakop>
  )
}
