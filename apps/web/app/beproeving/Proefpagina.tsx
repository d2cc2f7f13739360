import { schrijfDatum } from '@meedoen/kern'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Minimavraag } from './Minimavraag.tsx'
import { type Proefuitkomst, Uitkomst } from './Uitkomst.tsx'

type Terug = { readonly naar: string; readonly tekst: string }

/** What a draft does to the people of today, beside what holds now. */
export function Proefpagina({ proef, terug }: { proef: Proefuitkomst; terug: Terug }) {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { vandaag } = useBezoek()
  const { onderwerp, naam, minima, beproeving } = proef
  return (
    <Stapel ruimte="ruim">
      <Paginakop
        titel={t('beproef.titel', { naam })}
        inleiding={t('beproef.inleiding', {
          wat: b(`onderwerp.${onderwerp}.titel`),
          datum: schrijfDatum(vandaag, useTaal()),
        })}
        fout={minima !== null && minima.fout.length > 0}
        terug={terug}
      />
      {minima && <Minimavraag vraag={minima} />}
      {beproeving ? (
        <Uitkomst {...proef} beproeving={beproeving} />
      ) : (
        <Melding toon="letop" titel={t('beproef.onbekendTitel')}>
          {t('beproef.onbekend')}
        </Melding>
      )}
    </Stapel>
  )
}
