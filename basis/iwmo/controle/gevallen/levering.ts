// Cases of the rules about starts and stops.
import { datum } from '@meedoen/kern'
import { maak305, START } from '../voorbeelden.ts'
import { maak307, STOP } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const S1 = '/Bericht/Client/StartProducten/StartProduct[1]'
const E1 = '/Bericht/Client/StopProducten/StopProduct[1]'

export const LEVERINGSGEVALLEN: readonly Geval[] = [
  slaagt('CS058', 'start die verwijderd wordt', maak305([{ ...START, StatusAanlevering: '3' }])),
  slaagt('CS058', 'stop die verwijderd wordt', maak307([{ ...STOP, StatusAanlevering: '3' }])),
  faalt(
    'CS058',
    'start die gewijzigd wordt',
    maak305([{ ...START, StatusAanlevering: '2' }]),
    `${S1}/StatusAanlevering`,
  ),
  faalt('CS058', 'start die niet wijzigt', maak305([{ ...START, StatusAanlevering: '9' }]), `${S1}/StatusAanlevering`),
  faalt('CS058', 'stop die gewijzigd wordt', maak307([{ ...STOP, StatusAanlevering: '2' }]), `${E1}/StatusAanlevering`),
  slaagt('TR018', 'stop op de dag van de start', maak307([{ ...STOP, Einddatum: STOP.Begindatum }])),
  faalt('TR018', 'stop voor de start', maak307([{ ...STOP, Einddatum: datum('2026-02-01') }]), `${E1}/Einddatum`),
  slaagt('TR134', 'start op de dagtekening', maak305([{ ...START, Begindatum: datum('2026-02-03') }])),
  faalt(
    'TR134',
    'start na de dagtekening',
    maak305([{ ...START, Begindatum: datum('2026-02-04') }]),
    `${S1}/Begindatum`,
  ),
  slaagt('TR134', 'stop die nog komt', maak307([{ ...STOP, Einddatum: datum('2026-07-31') }])),
  faalt(
    'TR134',
    'stop van een start na de dagtekening',
    maak307([{ ...STOP, Begindatum: datum('2026-07-03'), Einddatum: datum('2026-07-31') }]),
    `${E1}/Begindatum`,
  ),
]
