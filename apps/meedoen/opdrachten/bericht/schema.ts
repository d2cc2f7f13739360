import { isBerichtsoort, schrijfBasisschema, schrijfSchema } from '@meedoen/iwmo'
import { eenPlaats, leesArgumenten, VerkeerdGebruik } from '../opdracht.ts'
import type { Berichtdeel } from './deel.ts'

export const schemaDeel: Berichtdeel = {
  hulp: `meedoen bericht schema WMO301
meedoen bericht schema basisschema

Toont het XML-schema (XSD) dat uit onze beschrijving van het bericht volgt. Zet het met het basisschema in één map:
elk schema haalt daar basisschema.xsd op. Het is niet het officiële schema, maar keurt dezelfde berichten goed.

Voorbeeld: meedoen bericht schema WMO325 > WMO325.xsd
           meedoen bericht schema basisschema > basisschema.xsd`,
  async voerUit(argumenten, uitvoer) {
    const { positionals } = leesArgumenten(argumenten, {})
    const naam = eenPlaats(positionals, 'het soort bericht, zoals WMO301, of basisschema')
    const soort = naam.toUpperCase()
    if (naam === 'basisschema') uitvoer.stdout(schrijfBasisschema())
    else if (isBerichtsoort(soort)) uitvoer.stdout(schrijfSchema(soort))
    else throw new VerkeerdGebruik(`"${naam}" is geen bericht van iWmo 3.2.`)
    return 0
  },
}
