import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { Bewaarrij } from './Bewaarrij.tsx'
import type { Bewaarantwoord, Leefgebiedrij } from './onderzoek.server.ts'

const KOLOMMEN = ['inwoner', 'gezien', 'afspraak'] as const

type Props = { gebieden: readonly Leefgebiedrij[]; antwoord: Bewaarantwoord | undefined }

/** Areas of life as rows: what the resident says, what we see, what we agree. */
export function Leefgebieden({ gebieden, antwoord }: Props) {
  const t = useTekst('werkplek')
  return (
    <section aria-labelledby="leefgebieden" className="md-stapel md-stapel--dicht">
      <h2 id="leefgebieden">{t('onderzoek.leefgebieden')}</h2>
      {gebieden.map((gebied) => (
        <Gebied key={gebied.code} gebied={gebied} antwoord={antwoord} />
      ))}
    </section>
  )
}

function Gebied({ gebied, antwoord }: { gebied: Leefgebiedrij; antwoord: Bewaarantwoord | undefined }) {
  const t = useTekst('werkplek')
  const naam = `gebied-${gebied.code}`
  const gevuld = Object.values(gebied.waarden).some((tekst) => tekst !== '')
  return (
    <details className="md-uitklap" id={naam} open={gebied.open || antwoord?.formulier === naam || undefined}>
      <summary>
        <h3>{gebied.naam}</h3>
        {gevuld && (
          <Badge toon="goed" icoon="vink">
            {t('onderzoek.ingevuld')}
          </Badge>
        )}
        <span className="md-zacht">{gebied.vraag}</span>
      </summary>
      <Bewaarrij
        naam={naam}
        waarden={gebied.waarden}
        antwoord={antwoord}
        verborgen={{ doe: 'bevinding', leefgebied: gebied.code }}
      >
        <div className="md-kolommen">
          {KOLOMMEN.map((kolom) => (
            <Tekstvak key={kolom} naam={kolom} label={t(`onderzoek.${kolom}`)} rijen={4} optioneel />
          ))}
        </div>
      </Bewaarrij>
    </details>
  )
}
