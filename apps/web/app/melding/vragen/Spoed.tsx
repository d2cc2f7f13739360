import { useBezoek } from '../../bezoek.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import { EenVraag } from './EenVraag.tsx'

/** How urgent it is (Wmo 2015 art. 2.3.3), with what to do when there is no time for a form. */
export function Spoed() {
  const t = useTekst('melding')
  const { gemeente } = useBezoek()
  const keuzes = [
    { waarde: 'nee', label: t('vraag.spoed.nee') },
    { waarde: 'ja', label: t('vraag.spoed.ja'), vervolg: true },
  ]
  return (
    <>
      <Melding toon="letop" titel={t('vraag.spoed.gevaar')}>
        {t('vraag.spoed.gevaarTekst', { telefoon: gemeente.telefoon })}
      </Melding>
      <Voorwaarde
        keuze={<EenVraag naam="spoed" titel={t('vraag.spoed.titel')} keuzes={keuzes} />}
        titel={t('alleenAls', { keuze: t('vraag.spoed.ja') })}
      >
        <Tekstvak naam="spoedReden" label={t('vraag.spoed.spoedReden')} rijen={4} tekens={1000} />
      </Voorwaarde>
    </>
  )
}
