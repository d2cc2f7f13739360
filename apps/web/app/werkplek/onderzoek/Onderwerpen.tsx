import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { Bewaarrij } from './Bewaarrij.tsx'
import type { Bewaarantwoord, Onderwerprij } from './onderzoek.server.ts'

type Props = { onderwerpen: readonly Onderwerprij[]; antwoord: Bewaarantwoord | undefined }

/** The topics a to g that the law names (Wmo 2015 art. 2.3.2 lid 4). */
export function Onderwerpen({ onderwerpen, antwoord }: Props) {
  const t = useTekst('werkplek')
  return (
    <section aria-labelledby="onderwerpen" className="md-stapel md-stapel--dicht">
      <h2 id="onderwerpen">{t('onderzoek.onderwerpen')}</h2>
      <p className="md-zacht">{t('onderzoek.onderwerpenUitleg')}</p>
      {onderwerpen.map(({ code, tekst }) => (
        <details key={code} className="md-uitklap" id={`onderwerp-${code}`} open={tekst !== '' || undefined}>
          <summary>
            <h3>
              {code}. {t(`onderwerp.${code}.naam`)}
            </h3>
            {tekst !== '' && (
              <Badge toon="goed" icoon="vink">
                {t('onderzoek.ingevuld')}
              </Badge>
            )}
          </summary>
          <Bewaarrij
            naam={`onderwerp-${code}`}
            waarden={{ tekst }}
            antwoord={antwoord}
            verborgen={{ doe: 'onderwerp', onderwerp: code }}
          >
            <Tekstvak naam="tekst" label={t(`onderwerp.${code}.vraag`)} rijen={3} />
          </Bewaarrij>
        </details>
      ))}
    </section>
  )
}
