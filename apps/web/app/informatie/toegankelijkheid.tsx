import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Deel, Punten, Vragen } from './Deel.tsx'

export default function Toegankelijkheid() {
  const t = useTekst('informatie')
  const punten = (['toetsenbord', 'voorlezen', 'groot', 'zonder', 'brieven', 'taal'] as const).map((punt) =>
    t(`toegankelijkheid.${punt}`),
  )
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('toegankelijkheid.titel')} inleiding={t('toegankelijkheid.inleiding')} />
      <Deel kop={t('toegankelijkheid.wat')}>
        <Punten punten={punten} />
      </Deel>
      <Deel kop={t('toegankelijkheid.stand')} tekst={t('toegankelijkheid.standTekst')} />
      <Deel kop={t('toegankelijkheid.anders')} tekst={t('toegankelijkheid.andersTekst')} />
      <Vragen />
    </Stapel>
  )
}
