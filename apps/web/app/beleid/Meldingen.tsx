import { useTekst } from '../teksten/gebruik.ts'
import { type Beeld, Grafiek } from '../ui/Grafiek.tsx'
import { bevindMeldingen } from './bevinding.ts'
import type { Beleidscijfers } from './cijfers.ts'
import { schrijfMaand, schrijfPeriode } from './maanden.ts'
import { schrijfAantal } from './schrijf-cijfer.ts'

type Props = { cijfers: Beleidscijfers; beeld: Beeld | undefined }

/** How many people asked for help, month by month. */
export function Meldingen({ cijfers: { taal, maanden }, beeld }: Props) {
  const t = useTekst('beleid')
  const periode = schrijfPeriode(
    maanden.map(({ maand }) => maand),
    taal,
  )
  return (
    <Grafiek
      titel={bevindMeldingen({ t, taal }, maanden)}
      onderschrift={t('meldingen.onderschrift', { periode })}
      beeld={beeld}
      tabel={{
        kop: [t('maand'), t('meldingen.kop')],
        rijen: maanden.map(({ maand, meldingen }) => [schrijfMaand(maand, taal), schrijfAantal(t, taal, meldingen)]),
      }}
      definitie={<p>{t('meldingen.definitie')}</p>}
    />
  )
}
