import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { useFouten } from '../../weigering.ts'

type Props = { redenen: readonly string[]; weigering: Weigering | undefined }

/** The provider rejected the message about the last change: tell it again, or take the change back. */
export function Afgewezen({ redenen, weigering }: Props) {
  const t = useTekst('werkplek')
  const fouten = useFouten(weigering)
  return (
    <Kaart soort="nu" icoon="letop" titel={t('wijzigen.afgewezen.titel')} tekst={t('wijzigen.afgewezen.tekst')}>
      <ul className="md-lijst">
        {redenen.map((reden) => (
          <li key={reden}>{reden}</li>
        ))}
      </ul>
      <Formulier naam="wijziging-afgewezen" fouten={fouten}>
        <Rij>
          <Knop icoon="verstuur" name="afgewezen" value="herhaal">
            {t('wijzigen.afgewezen.herhaal')}
          </Knop>
          <Knop soort="tweede" name="afgewezen" value="terug">
            {t('wijzigen.afgewezen.terug')}
          </Knop>
        </Rij>
      </Formulier>
    </Kaart>
  )
}
