import { useTekst } from '../../teksten/gebruik.ts'
import { Tekstvak, Tekstveld } from '../../ui/Tekstveld.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import { EenVraag } from './EenVraag.tsx'

/** Who helps now: the mantelzorger, and what that person does. */
export function HulpNu() {
  const t = useTekst('melding')
  const keuzes = [
    { waarde: 'nee', label: t('vraag.hulp-nu.nee') },
    { waarde: 'ja', label: t('vraag.hulp-nu.ja'), vervolg: true },
  ]
  return (
    <Voorwaarde
      keuze={<EenVraag naam="hulpNu" titel={t('vraag.hulp-nu.titel')} keuzes={keuzes} />}
      titel={t('alleenAls', { keuze: t('ja') })}
    >
      <Tekstveld naam="mantelzorgerNaam" label={t('vraag.hulp-nu.mantelzorgerNaam')} autoComplete="off" />
      <Tekstveld
        naam="mantelzorgerRelatie"
        label={t('vraag.hulp-nu.mantelzorgerRelatie')}
        hint={t('vraag.hulp-nu.mantelzorgerRelatieHint')}
      />
      <Tekstveld
        naam="mantelzorgerTelefoon"
        label={t('vraag.hulp-nu.mantelzorgerTelefoon')}
        hint={t('vraag.hulp-nu.mantelzorgerTelefoonHint')}
        type="tel"
        autoComplete="off"
        breedte="midden"
        optioneel
      />
      <Tekstvak naam="mantelzorgerDoet" label={t('vraag.hulp-nu.mantelzorgerDoet')} rijen={4} tekens={1000} optioneel />
    </Voorwaarde>
  )
}
