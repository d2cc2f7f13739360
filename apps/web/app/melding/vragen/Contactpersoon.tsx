import { useTekst } from '../../teksten/gebruik.ts'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import { EenVraag } from './EenVraag.tsx'

/** With whom the municipality may speak instead. */
export function Contactpersoon() {
  const t = useTekst('melding')
  const keuzes = [
    { waarde: 'mijzelf', label: t('vraag.contactpersoon.mijzelf') },
    {
      waarde: 'ander',
      label: t('vraag.contactpersoon.ander'),
      uitleg: t('vraag.contactpersoon.anderUitleg'),
      vervolg: true,
    },
  ]
  return (
    <Voorwaarde
      keuze={<EenVraag naam="contact" titel={t('vraag.contactpersoon.titel')} keuzes={keuzes} />}
      titel={t('alleenAls', { keuze: t('vraag.contactpersoon.ander') })}
    >
      <Tekstveld naam="contactNaam" label={t('vraag.contactpersoon.contactNaam')} autoComplete="off" />
      <Tekstveld
        naam="contactRelatie"
        label={t('vraag.contactpersoon.contactRelatie')}
        hint={t('vraag.contactpersoon.contactRelatieHint')}
      />
      <Tekstveld
        naam="contactTelefoon"
        label={t('vraag.contactpersoon.contactTelefoon')}
        type="tel"
        autoComplete="off"
        breedte="midden"
      />
    </Voorwaarde>
  )
}
