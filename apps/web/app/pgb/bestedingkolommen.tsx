import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { useMaand } from '../mijn/maand.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import { Rij } from '../ui/Indeling.tsx'
import type { Kolom } from '../ui/Tabel.tsx'
import type { Bestedingbeeld } from './beeld.server.ts'
import { useAantal } from './schrijf.ts'

const TOON = { gedeclareerd: 'info', betaald: 'goed', ingetrokken: 'stil' } as const satisfies Record<string, Badgetoon>

/** What was declared per month, and how that stands: the same for the holder and at the desk. */
export function useBestedingkolommen(): readonly Kolom<Bestedingbeeld>[] {
  const t = useTekst('pgb')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const aantal = useAantal()
  const euro = (bedrag: number): string => schrijfEuro(bedrag, taal)
  return [
    { sleutel: 'maand', kop: t('besteding.maand'), cel: ({ maand }) => schrijfMaand(maand) },
    { sleutel: 'wie', kop: t('besteding.wie'), cel: ({ wie }) => wie },
    {
      sleutel: 'hoeveel',
      kop: t('besteding.hoeveel'),
      cel: (een) => t(`hoeveel.${een.eenheid}`, { aantal: aantal(een.aantal) }),
    },
    {
      sleutel: 'bedrag',
      kop: t('besteding.bedrag'),
      getal: true,
      cel: ({ bedrag, zelf }) => (
        <>
          {euro(bedrag)}
          {zelf > 0 && <span className="md-zacht md-klein"> {t('besteding.zelf', { bedrag: euro(zelf) })}</span>}
        </>
      ),
    },
    {
      sleutel: 'stand',
      kop: t('besteding.stand'),
      cel: ({ stand, betaaldOp, uiterlijk }) => (
        <Rij>
          <Badge toon={TOON[stand]}>{t(`besteding.${stand}`)}</Badge>
          <span className="md-zacht md-klein">
            {stand === 'gedeclareerd' && t('besteding.uiterlijk', { datum: schrijfDatum(uiterlijk, taal) })}
            {betaaldOp && t('besteding.op', { datum: schrijfDatum(betaaldOp, taal) })}
          </span>
        </Rij>
      ),
    },
  ]
}
