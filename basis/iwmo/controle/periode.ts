import { type Datum, schrijfDatum } from '@meedoen/kern'
import { beoordeelElk, binnenregel, contacten } from './delen.ts'
import { productregel } from './productdelen.ts'
import type { Binnenregel } from './regel.ts'

const eindNaBegin = (begin: Datum | undefined, eind: Datum | undefined): string | null =>
  begin !== undefined && eind !== undefined && eind < begin
    ? `De einddatum (${schrijfDatum(eind)}) ligt voor het begin (${schrijfDatum(begin)}). Verander een van beide.`
    : null

const TITEL = 'Een einddatum ligt niet voor het begin van de periode.'
const producten = productregel(
  'CS003',
  TITEL,
  ['toewijzing', 'aanvraag', 'wijziging', 'nieuw'],
  'Einddatum',
  ({ begin, eind }) => eindNaBegin(begin, eind),
).controles

export const CS003: Binnenregel = binnenregel('CS003', TITEL, {
  ...producten,
  WMO301: (bericht) => [
    ...beoordeelElk(contacten(bericht), '/Periode/Einddatum', ({ Periode }) =>
      eindNaBegin(Periode?.Begindatum, Periode?.Einddatum),
    ),
    ...(producten.WMO301?.(bericht) ?? []),
  ],
})
