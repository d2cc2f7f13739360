import { Punten } from '../informatie/Deel.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Rekenkaarten } from './Rekenkaarten.tsx'

/** What can be worked out without logging in. */
export default function Rekenhulp() {
  const t = useTekst('rekenhulp')
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('titel')} inleiding={t('inleiding')} />
      <Rekenkaarten />
      <Kaart soort="zacht" icoon="slot" titel={t('belofte.kop')}>
        <Punten punten={[t('belofte.anoniem'), t('belofte.link'), t('belofte.besluit')]} />
      </Kaart>
    </Stapel>
  )
}
