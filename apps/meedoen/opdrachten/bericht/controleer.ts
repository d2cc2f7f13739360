import { controleerAlleen } from '@meedoen/iwmo/controleren'
import { leesArgumenten, schrijfJson, VerkeerdGebruik } from '../opdracht.ts'
import { type Berichtdeel, leesBytes } from './deel.ts'

export const controleerDeel: Berichtdeel = {
  hulp: `meedoen bericht controleer BESTAND… [--bekend BESTAND.json]

Toont per bestand {bestand, bericht, geldig, bevindingen: [{regel, niveau, pad, regelnummer, tekst}]}.
Niveau 1 en 2: vorm, opbouw en wat binnen het bericht moet kloppen. Met --bekend ook 3 en 4.

  --bekend   wat u naast het bericht weet: {vandaag, identificaties, toewijzingen, starts, …}; zie docs/iwmo.md

Voorbeeld: meedoen bericht controleer toewijzing.xml start.xml`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, { bekend: { type: 'string' } })
    if (positionals.length === 0) throw new VerkeerdGebruik('Noem ten minste één bestand.')
    const keur = values.bekend === undefined ? controleerAlleen : await keurderMet(values.bekend)
    const verslagen = []
    for (const bestand of positionals) verslagen.push(keur(await leesBytes(bestand), bestand))
    schrijfJson(uitvoer, verslagen)
    return verslagen.every((verslag) => verslag.geldig) ? 0 : 1
  },
}

/** Loaded only here: most checks go without. */
async function keurderMet(bekendBestand: string): Promise<typeof controleerAlleen> {
  const [{ controleer }, { leesBekend }] = await Promise.all([import('@meedoen/iwmo'), import('../bekend.ts')])
  const bekend = await leesBekend(bekendBestand)
  return (bytes, bestand) => controleer(bytes, { ...(bestand === undefined ? {} : { bestand }), bekend })
}
