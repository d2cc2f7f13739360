import { Form } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Velden } from '../ui/Formulier.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Tekstveld } from '../ui/Tekstveld.tsx'
import type { Minimavraag as Vraag } from './minimadeel.ts'

/** The municipality knows no incomes: who wants income limits in the figures says which part is under them. */
export function Minimavraag({ vraag: { waarden, fout, deel } }: { vraag: Vraag }) {
  const t = useTekst('verordening')
  const u = useTekst('ui')
  return (
    <Kaart titel={t('beproef.minima.titel')} tekst={t(deel ? 'beproef.minima.metAanname' : 'beproef.minima.zonder')}>
      <Form key={`${waarden.deelNu} ${waarden.deelStraks}`} className="md-keuzerij" noValidate>
        <Velden
          naam="minima"
          waarden={waarden}
          fouten={Object.fromEntries(fout.map((naam) => [naam, u('veldfout.geen-percentage')]))}
        >
          <Tekstveld
            naam="deelNu"
            label={t('beproef.minima.nu')}
            hint={t('beproef.minima.hint')}
            inputMode="decimal"
            breedte="kort"
            optioneel
          />
          <Tekstveld
            naam="deelStraks"
            label={t('beproef.minima.straks')}
            hint={t('beproef.minima.hint')}
            inputMode="decimal"
            breedte="kort"
            optioneel
          />
        </Velden>
        <Knop soort="tweede">{t('beproef.minima.reken')}</Knop>
      </Form>
    </Kaart>
  )
}
