import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Regelbeeld } from '../aanbieder/declaraties/declaratie.server.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import type { Kolom } from '../ui/Tabel.tsx'
import { useHoeveel } from './hoeveel.ts'

/** What was declared on a line: the help and its period, how much, and for how many eurocents. */
export function useRegelkolommen(): readonly Kolom<Regelbeeld>[] {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const schrijfHoeveel = useHoeveel()
  return [
    {
      sleutel: 'hulp',
      kop: t('kolom.hulp'),
      cel: ({ product, periode }) => (
        <>
          {product}
          <span className="md-regel md-zacht">
            {t('periode', { begin: schrijfDatum(periode.begin, taal), eind: schrijfDatum(periode.eind, taal) })}
          </span>
        </>
      ),
    },
    {
      sleutel: 'hoeveel',
      kop: t('kolom.hoeveel'),
      getal: true,
      cel: ({ volume, eenheid }) => schrijfHoeveel(volume, eenheid),
    },
    { sleutel: 'bedrag', kop: t('kolom.bedrag'), getal: true, cel: ({ bedrag }) => schrijfEuro(bedrag, taal) },
  ]
}
