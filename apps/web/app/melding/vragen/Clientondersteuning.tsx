import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { EenVraag } from './EenVraag.tsx'

/** Free independent client support, offered to everybody (Wmo 2015 art. 2.2.4 and 2.3.2 lid 3). */
export function Clientondersteuning() {
  const t = useTekst('melding')
  const keuzes = [
    {
      waarde: 'ja',
      label: t('vraag.clientondersteuning.keuze.ja'),
      uitleg: t('vraag.clientondersteuning.jaUitleg'),
    },
    { waarde: 'nee', label: t('vraag.clientondersteuning.keuze.nee') },
    { waarde: 'heeft-al', label: t('vraag.clientondersteuning.keuze.heeft-al') },
    {
      waarde: 'weet-niet',
      label: t('vraag.clientondersteuning.keuze.weet-niet'),
      uitleg: t('vraag.clientondersteuning.weetNietUitleg'),
    },
  ]
  return (
    <>
      <EenVraag naam="clientondersteuning" titel={t('vraag.clientondersteuning.titel')} keuzes={keuzes} />
      <p>
        <Link to="/clientondersteuning" target="_blank">
          {t('vraag.clientondersteuning.lees')}
        </Link>
      </p>
    </>
  )
}
