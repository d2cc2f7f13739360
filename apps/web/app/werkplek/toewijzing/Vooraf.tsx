import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier, type Waarden } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import type { Wijziging } from './redenen.ts'
import type { Planregel } from './wijzigen.server.ts'

const VELDEN = ['wat', 'eind', 'vanaf', 'product', 'volume', 'agb', 'reden', 'akkoord'] as const

/** What will happen, before it happens; who is told what. */
export function Vooraf({ plan, wat, waarden }: { plan: readonly Planregel[]; wat: Wijziging; waarden: Waarden }) {
  const t = useTekst('werkplek')
  return (
    <Kaart soort="nu" titel={t('wijzigen.vooraf')} icoon="oog" tekst={t('wijzigen.voorafTekst')}>
      <Planlijst plan={plan} />
      <Formulier naam={`bevestig-${wat}`} fouten={{}}>
        {VELDEN.map((veld) => {
          const waarde = waarden[veld]
          return typeof waarde === 'string' && <input key={veld} type="hidden" name={veld} value={waarde} />
        })}
        <input type="hidden" name="bevestigd" value="ja" />
        <Rij>
          <Knop soort={wat === 'intrekken' ? 'gevaar' : 'hoofd'} icoon="verstuur">
            {t('wijzigen.bevestig')}
          </Knop>
          <Knoplink naar={`?wat=${wat}`} soort="stil">
            {t('wijzigen.terug')}
          </Knoplink>
        </Rij>
      </Formulier>
    </Kaart>
  )
}

/** What happens to each assignment. */
export function Planlijst({ plan }: { plan: readonly Planregel[] }) {
  return (
    <ul className="md-lijst">
      {plan.map((regel) => (
        <li key={regel.sleutel}>
          <Regel regel={regel} />
        </li>
      ))}
    </ul>
  )
}

function Regel({ regel }: { regel: Planregel }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { soort, nummer, aanbieder, product, omvang, begin, eind } = regel
  return t(`wijzigen.plan.${soort}`, {
    nummer: nummer ?? '',
    ...{ aanbieder, product, omvang },
    begin: schrijfDatum(begin, taal),
    eind: eind ? schrijfDatum(eind, taal) : t('wijzigen.open'),
  })
}
