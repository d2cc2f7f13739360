import { schrijfDatum } from '@meedoen/kern'
import { useTekst } from '../teksten/gebruik.ts'
import { type Beeld, Grafiek } from '../ui/Grafiek.tsx'
import { bevindWachtend } from './bevinding.ts'
import type { Beleidscijfers } from './cijfers.ts'
import { schrijfAantal } from './schrijf-cijfer.ts'

type Props = { cijfers: Beleidscijfers; beeld: Beeld | undefined }

/** Who waits for the municipality today, within the term and beyond it. */
export function Wachtenden({ cijfers: { taal, vandaag, wachtend }, beeld }: Props) {
  const t = useTekst('beleid')
  return (
    <Grafiek
      titel={bevindWachtend({ t, taal }, wachtend)}
      onderschrift={t('wachtend.onderschrift', { datum: schrijfDatum(vandaag, taal) })}
      beeld={beeld}
      tabel={{
        kop: [t('wachtend.kop'), t('wachtend.opTijd'), t('wachtend.teLaat')],
        rijen: wachtend.map(({ stap, opTijd, teLaat }) => [
          t(`wachtend.stap.${stap}`),
          schrijfAantal(t, taal, opTijd),
          schrijfAantal(t, taal, teLaat),
        ]),
      }}
      definitie={<p>{t('wachtend.definitie')}</p>}
    />
  )
}
