// Level 2 rules about a start (305) and a stop (307).
import { schrijfDatum } from '@meedoen/kern'
import { beoordeelElk, binnenregel, type StartProduct, startProducten, stopProducten } from './delen.ts'

const statusMag = ({ StatusAanlevering }: Pick<StartProduct, 'StatusAanlevering'>): string | null =>
  StatusAanlevering === '1' || StatusAanlevering === '3'
    ? null
    : `StatusAanlevering ${StatusAanlevering} mag niet meer. Gebruik 1, of verwijder met 3 en stuur daarna opnieuw met 1.`
export const CS058 = binnenregel('CS058', 'StatusAanlevering is 1 (eerste aanlevering) of 3 (verwijderen).', {
  WMO305: (bericht) => beoordeelElk(startProducten(bericht), '/StatusAanlevering', statusMag),
  WMO307: (bericht) => beoordeelElk(stopProducten(bericht), '/StatusAanlevering', statusMag),
})

export const TR018 = binnenregel('TR018', 'Een stop ligt niet voor de start.', {
  WMO307: (bericht) =>
    beoordeelElk(stopProducten(bericht), '/Einddatum', ({ Begindatum, Einddatum }) =>
      Einddatum < Begindatum
        ? `De einddatum (${schrijfDatum(Einddatum)}) ligt voor de begindatum (${schrijfDatum(Begindatum)}). Verander een van beide.`
        : null,
    ),
})
