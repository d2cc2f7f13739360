import { eenPlaats, leesArgumenten, VerkeerdGebruik } from '../opdracht.ts'
import { type Berichtdeel, leesBytes, leesGetal } from './deel.ts'
import { schrijfMutanten } from './mutanten.ts'

const OPTIES = { map: { type: 'string' }, regel: { type: 'string' }, niveau: { type: 'string' } } as const

export const muteerDeel: Berichtdeel = {
  hulp: `meedoen bericht muteer BESTAND.xml [--map MAP] [--regel CODE] [--niveau 1|2]

Toont [{bestand, regel, niveau, pad, fout, ook}]: de regel die de fout moet vinden, waar, en welke regels haar ook vinden.
Zo toetst u uw eigen controle. Het bericht moet zelf kloppen en hooguit 1 MB zijn.

  --map      schrijft elk bericht in deze map; zonder verschijnt alleen de lijst
  --regel    alleen de fouten tegen deze regel, zoals TR358 of XSD
  --niveau   alleen opbouw (1) of alleen inhoud (2)

Voorbeeld: meedoen bericht muteer declaratie.xml --map fouten --niveau 2`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, OPTIES)
    const bestand = eenPlaats(positionals, 'het bestand')
    const niveau = leesGetal('--niveau', values.niveau)
    if (niveau !== undefined && niveau !== 1 && niveau !== 2) throw new VerkeerdGebruik('--niveau moet 1 of 2 zijn.')
    const keus = {
      ...(values.map === undefined ? {} : { map: values.map }),
      ...(values.regel === undefined ? {} : { regel: values.regel.toUpperCase() }),
      ...(niveau === undefined ? {} : { niveau }),
    }
    return schrijfMutanten(await leesBytes(bestand), keus, uitvoer)
  },
}
