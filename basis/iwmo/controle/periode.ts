import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Wmo301 } from '../model/berichten.ts'
import { beoordeelElk, contacten, toegewezenProducten } from './delen.ts'
import type { Overtreding, Regel } from './regel.ts'

const eindNaBegin = (begin: Datum | undefined, eind: Datum | undefined): string | null =>
  begin !== undefined && eind !== undefined && eind < begin
    ? `De einddatum (${schrijfDatum(eind)}) ligt voor het begin (${schrijfDatum(begin)}). Verander een van beide.`
    : null

const controleerPerioden = (bericht: Wmo301): Overtreding[] => [
  ...beoordeelElk(contacten(bericht), '/Periode/Einddatum', ({ Periode }) =>
    eindNaBegin(Periode?.Begindatum, Periode?.Einddatum),
  ),
  ...beoordeelElk(toegewezenProducten(bericht), '/Einddatum', ({ Ingangsdatum, Einddatum }) =>
    eindNaBegin(Ingangsdatum, Einddatum),
  ),
]

export const CS003: Regel = {
  code: 'CS003',
  niveau: 2,
  retourcode: '0001',
  titel: 'Een einddatum ligt niet voor het begin van de periode.',
  controles: { WMO301: controleerPerioden },
}
