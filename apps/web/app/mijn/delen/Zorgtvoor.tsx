import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart, Kaartenrij } from '../../ui/Kaart.tsx'

/** For a carer with whom nothing is shared: what they can do for the person they care for. Says nothing about any case. */
export function Zorgtvoor({ namen }: { namen: readonly string[] }) {
  const t = useTekst('mijn')
  if (namen.length === 0) return null
  return (
    <Kaartenrij>
      {namen.map((naam) => (
        <Kaart
          key={naam}
          titel={t('overzicht.zorg.titel', { naam })}
          icoon="mensen"
          tekst={t('overzicht.zorg.tekst', { naam })}
          naar={{ adres: '/melding', tekst: t('overzicht.zorg.naar', { naam }) }}
        />
      ))}
    </Kaartenrij>
  )
}
