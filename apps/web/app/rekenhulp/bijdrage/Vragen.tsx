import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvak, Aankruisvakjes, Keuzerondjes } from '../../ui/Keuzes.tsx'
import type { Samenvattingsregel } from '../../ui/Samenvattingslijst.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { lijst, useDag } from '../schrijf.ts'
import type { Bijdragepagina } from './bijdrage.server.ts'
import { INKOMENS, WIE, WOONVORMEN } from './vragen.ts'

type Pagina = Pick<Bijdragepagina, 'hulpen' | 'minima' | 'beginBij'>

/** What each question is called. */
export function useNamen(beginBij: Bijdragepagina['beginBij']) {
  const t = useTekst('rekenhulp')
  return {
    wie: t('bijdrage.wie.vraag'),
    wonen: t('bijdrage.wonen.vraag'),
    hulp: t('bijdrage.hulp.vraag'),
    begin: t(`bijdrage.begin.${beginBij}`),
    inkomen: t('bijdrage.inkomen.vraag'),
    wlz: t('bijdrage.wlz.vraag'),
    prijs: t('bijdrage.prijs.vraag'),
  }
}

export function Vragen({ pagina }: { pagina: Pagina }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const { hulpen, minima, beginBij } = pagina
  const namen = useNamen(beginBij)
  const keuzesVan = <W extends string>(waarden: readonly W[], label: (waarde: W) => string) =>
    waarden.map((waarde) => ({ waarde, label: label(waarde) }))
  return (
    <>
      <Keuzerondjes vraag naam="wie" label={namen.wie} keuzes={keuzesVan(WIE, (w) => t(`bijdrage.wie.${w}`))} />
      <Keuzerondjes
        vraag
        naam="wonen"
        label={namen.wonen}
        hint={t('bijdrage.wonen.hint')}
        keuzes={keuzesVan(WOONVORMEN, (w) => t(`bijdrage.wonen.${w}`))}
      />
      <Aankruisvakjes
        vraag
        naam="hulp"
        label={namen.hulp}
        hint={t('bijdrage.hulp.hint')}
        keuzes={hulpen.map(({ code, naam, omschrijving }) => ({ waarde: code, label: naam, uitleg: omschrijving }))}
      />
      <Datumveld vraag naam="begin" label={namen.begin} hint={t('bijdrage.begin.hint')} />
      {minima && (
        <Keuzerondjes
          vraag
          naam="inkomen"
          label={namen.inkomen}
          hint={t('bijdrage.inkomen.hint', {
            alleen: schrijfEuro(minima.ongehuwdOnderAow, taal),
            alleenAow: schrijfEuro(minima.ongehuwdAow, taal),
            samen: schrijfEuro(minima.gehuwdAow, taal),
          })}
          keuzes={keuzesVan(INKOMENS, (w) => t(`bijdrage.inkomen.${w}`))}
        />
      )}
      <Aankruisvak naam="wlz" label={namen.wlz} hint={t('bijdrage.wlz.hint')} />
      <Tekstveld
        optioneel
        naam="prijs"
        label={namen.prijs}
        hint={t('bijdrage.prijs.hint')}
        breedte="kort"
        inputMode="decimal"
      />
    </>
  )
}

/** What was answered, in words. */
export function useAntwoorden({ ingevuld, hulpen, minima, beginBij }: Bijdragepagina): readonly Samenvattingsregel[] {
  const t = useTekst('rekenhulp')
  const namen = useNamen(beginBij)
  const gekozen = lijst(ingevuld.hulp)
  const wie = WIE.find((w) => w === ingevuld.wie)
  const wonen = WOONVORMEN.find((w) => w === ingevuld.wonen)
  const inkomen = minima && INKOMENS.find((w) => w === ingevuld.inkomen)
  const begin = useDag(ingevuld.begin)
  const prijs = lijst(ingevuld.prijs)[0]
  return [
    wie && { term: namen.wie, waarde: t(`bijdrage.wie.${wie}`) },
    wonen && { term: namen.wonen, waarde: t(`bijdrage.wonen.${wonen}`) },
    {
      term: namen.hulp,
      waarde: hulpen
        .filter(({ code }) => gekozen.includes(code))
        .map(({ naam }) => naam)
        .join(', '),
    },
    begin && { term: namen.begin, waarde: begin },
    inkomen && { term: t('bijdrage.inkomen.kort'), waarde: t(`bijdrage.inkomen.${inkomen}`) },
    ingevuld.wlz && { term: t('bijdrage.wlz.kort'), waarde: t('ja') },
    prijs && { term: namen.prijs, waarde: `€ ${prijs.replace(/^€\s*/, '')}` },
  ].filter((regel) => typeof regel === 'object' && regel !== null)
}
