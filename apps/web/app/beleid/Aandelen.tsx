import { useTekst } from '../teksten/gebruik.ts'
import { type Beeld, Grafiek } from '../ui/Grafiek.tsx'
import { bevindAandeel } from './bevinding.ts'
import { type Aandeelsoort, aandelenVan, type Beleidscijfers } from './cijfers.ts'
import { schrijfKwartaal } from './maanden.ts'
import { schrijfAandeel } from './schrijf-cijfer.ts'

type Props = { soort: Aandeelsoort; cijfers: Beleidscijfers; beeld: Beeld | undefined }

/** Which part was in time, quarter by quarter: the onderzoek within six weeks, or the decision within its term. */
export function Aandelen({ soort, cijfers, beeld }: Props) {
  const t = useTekst('beleid')
  const { taal } = cijfers
  const aandelen = aandelenVan(cijfers, soort)
  const onderschrift = t(`${soort}.onderschrift`)
  const zonderStaaf = beeld && aandelen.some(({ aandeel }) => typeof aandeel !== 'number')
  return (
    <Grafiek
      titel={bevindAandeel({ t, taal }, soort, aandelen)}
      onderschrift={zonderStaaf ? `${onderschrift} ${t('zonderStaaf')}` : onderschrift}
      beeld={beeld}
      tabel={{
        kop: [t('kwartaal'), t(`${soort}.kop`)],
        rijen: aandelen.map(({ kwartaal, aandeel }) => [schrijfKwartaal(kwartaal, taal), schrijfAandeel(t, aandeel)]),
      }}
      definitie={
        <>
          <p>{t(`${soort}.definitie`)}</p>
          <p>{t(`${soort}.nietGeteld`)}</p>
        </>
      }
    />
  )
}
