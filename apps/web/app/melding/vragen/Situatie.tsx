import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvakjes } from '../../ui/Keuzes.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import type { Vraagbeeld } from '../vraagbeeld.ts'

/** What is the matter: areas of life, and the story in people's own words. */
export function Situatie({ leefgebieden }: Pick<Vraagbeeld, 'leefgebieden'>) {
  const t = useTekst('melding')
  return (
    <>
      <Aankruisvakjes
        naam="leefgebieden"
        label={t('vraag.situatie.leefgebieden')}
        hint={t('vraag.situatie.leefgebiedenHint')}
        keuzes={leefgebieden.map(({ code, naam, omschrijving }) => ({
          waarde: code,
          label: naam,
          uitleg: omschrijving,
        }))}
      />
      <Tekstvak
        naam="verhaal"
        label={t('vraag.situatie.verhaal')}
        hint={t('vraag.situatie.verhaalHint')}
        rijen={7}
        tekens={4000}
      />
    </>
  )
}
