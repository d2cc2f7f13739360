import { schrijfDatum } from '@meedoen/kern'
import { useGedaan } from '../gedaan.ts'
import { useMaand } from '../mijn/maand.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Bestandsveld } from '../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../weigering.ts'
import { Bewijzen } from './Bewijzen.tsx'
import type { Doelbeeld } from './bewijs.server.ts'

/** What a telephone offers: its camera, its photos and its files. */
const SOORTEN = 'image/jpeg,image/png,application/pdf,.jpg,.jpeg,.png,.pdf'
const MEGABYTES = 10

/** A photo or a PDF of a bill, an agreement or a list of hours. */
export function Bewijsveld({ optioneel }: { optioneel?: boolean }) {
  const t = useTekst('pgb')
  return (
    <Bestandsveld
      naam="bewijs"
      label={t('bewijs.veld')}
      hint={t('bewijs.veldHint', { mb: MEGABYTES })}
      mb={MEGABYTES}
      accept={SOORTEN}
      optioneel={optioneel === true}
    />
  )
}

/** Sends evidence one file after the other, and shows what is there. */
export function Bewijsformulier({ doel, geweigerd }: { doel: Doelbeeld; geweigerd: Geweigerd | undefined }) {
  const t = useTekst('pgb')
  const fouten = useFouten(geweigerd?.weigering)
  const gedaan = useGedaan(['bewijs', 'bewijs-weg'])
  const { bewijzen } = doel
  return (
    <>
      {gedaan && !geweigerd && (
        <Melding toon="goed" live>
          {t(`gedaan.${gedaan}`)}
        </Melding>
      )}
      {bewijzen.length > 0 && (
        <Kaart titel={t('bewijs.erIs')} icoon="document">
          <Bewijzen bewijzen={bewijzen} weg />
        </Kaart>
      )}
      <Formulier naam="bewijs" fouten={fouten} waarden={geweigerd?.waarden} bestanden>
        <Bewijsveld />
        <div>
          <Knop icoon="verstuur">{t(bewijzen.length > 0 ? 'bewijs.verstuurNog' : 'bewijs.verstuur')}</Knop>
        </div>
      </Formulier>
    </>
  )
}

/** What evidence is asked for here. */
export function useBewijsinleiding(): (doel: Doelbeeld) => string {
  const t = useTekst('pgb')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  return ({ maand, wie, jaar, uiterlijk }) => {
    if (maand !== null) return t('bewijs.bijMaand', { maand: schrijfMaand(maand), wie })
    return t('bewijs.bijSteekproef', {
      jaar: jaar ?? '',
      datum: uiterlijk === null ? '' : schrijfDatum(uiterlijk, taal),
    })
  }
}
