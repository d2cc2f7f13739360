import { useTekst } from '../../teksten/gebruik.ts'
import { Datumveld, Tekstvak, Tekstveld } from '../../ui/Tekstveld.tsx'

const VELDEN = [
  'agb',
  'naam',
  'telefoon',
  'email',
  'website',
  'omschrijvingNl',
  'omschrijvingEn',
  'geenNieuweVanaf',
] as const

/** What the fields are called, for the summary of errors. */
export function useGegevensnamen(): Record<string, string> {
  const t = useTekst('inkoop')
  return Object.fromEntries(VELDEN.map((veld) => [veld, t(`aanbieder.${veld}`)]))
}

/** Who a provider is, what residents read of it, and whether it takes people. */
export function Gegevensvelden() {
  const t = useTekst('inkoop')
  return (
    <>
      <Tekstveld naam="naam" label={t('aanbieder.naam')} />
      <Tekstveld naam="telefoon" type="tel" label={t('aanbieder.telefoon')} breedte="midden" />
      <Tekstveld naam="email" type="email" label={t('aanbieder.email')} />
      <Tekstveld naam="website" type="url" label={t('aanbieder.website')} hint={t('aanbieder.websiteHint')} optioneel />
      <Tekstvak
        naam="omschrijvingNl"
        label={t('aanbieder.omschrijvingNl')}
        hint={t('aanbieder.omschrijvingHint')}
        rijen={3}
      />
      <Tekstvak
        naam="omschrijvingEn"
        label={t('aanbieder.omschrijvingEn')}
        hint={t('aanbieder.omschrijvingEnHint')}
        rijen={3}
        optioneel
      />
      <Datumveld
        naam="geenNieuweVanaf"
        label={t('aanbieder.geenNieuweVanaf')}
        hint={t('aanbieder.stopHint')}
        optioneel
      />
    </>
  )
}
