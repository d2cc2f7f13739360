import { useTekst } from '../../teksten/gebruik.ts'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import { EenVraag } from './EenVraag.tsx'

/** For oneself or for somebody else; for somebody else also who is reporting. */
export function VoorWie() {
  const t = useTekst('melding')
  const keuzes = [
    { waarde: 'mijzelf', label: t('vraag.voor-wie.mijzelf') },
    {
      waarde: 'ander',
      label: t('vraag.voor-wie.ander'),
      uitleg: t('vraag.voor-wie.anderUitleg'),
      vervolg: true,
    },
  ]
  const jaNee = [
    { waarde: 'ja', label: t('ja') },
    { waarde: 'nee', label: t('nee') },
  ]
  return (
    <Voorwaarde
      keuze={<EenVraag naam="voorWie" titel={t('vraag.voor-wie.titel')} keuzes={keuzes} />}
      titel={t('alleenAls', { keuze: t('vraag.voor-wie.ander') })}
    >
      <Tekstveld naam="melderNaam" label={t('vraag.voor-wie.melderNaam')} autoComplete="name" />
      <Tekstveld
        naam="melderRelatie"
        label={t('vraag.voor-wie.melderRelatie')}
        hint={t('vraag.voor-wie.melderRelatieHint')}
      />
      <Tekstveld
        naam="melderTelefoon"
        label={t('vraag.voor-wie.melderTelefoon')}
        type="tel"
        autoComplete="tel"
        breedte="midden"
      />
      <Keuzerondjes naam="weetErvan" label={t('vraag.voor-wie.weetErvan')} keuzes={jaNee} naast />
    </Voorwaarde>
  )
}
