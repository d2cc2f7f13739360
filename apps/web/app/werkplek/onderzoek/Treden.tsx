import { useTekst } from '../../teksten/gebruik.ts'
import { Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import type { Behoeftepagina } from './behoefte.server.ts'

const ANTWOORDEN = ['ja', 'deels', 'nee'] as const

type Props = Pick<Behoeftepagina, 'treden' | 'voorzieningen'>

/** The rungs in their order (Wmo 2015 art. 2.3.5 lid 3); the last asks which provision. */
export function Treden({ treden, voorzieningen }: Props) {
  const t = useTekst('werkplek')
  return (
    <ol className="md-treden">
      {treden.map(({ code, naam, artikel }) => (
        <li key={code} className="md-trede">
          <Keuzerondjes
            naam={`treden.${code}.antwoord`}
            label={naam}
            hint={`${t(`trede.${code}`)} (${artikel})`}
            keuzes={ANTWOORDEN.map((antwoord) => ({
              waarde: antwoord,
              label: t(code === 'maatwerkvoorziening' ? `behoefte.maatwerk-${antwoord}` : `behoefte.${antwoord}`),
            }))}
            naast
          />
          <Tekstvak naam={`treden.${code}.tekst`} label={t('behoefte.toelichting')} rijen={2} optioneel />
          {code === 'maatwerkvoorziening' && (
            <div className="md-trede__voorziening">
              <Keuzelijst
                naam="voorziening"
                label={t('behoefte.voorziening')}
                hint={t('behoefte.voorzieningHint')}
                keuzes={voorzieningen}
                optioneel
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
