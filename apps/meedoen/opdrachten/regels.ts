import { beoordeelVectoren, beschrijfRegeling, REGELINGNAMEN, REGELS, rekenRegeling } from '@meedoen/regels'
import { leesJson } from './lees-json.ts'
import {
  type Afloop,
  eenPlaats,
  leesArgumenten,
  type Opdracht,
  schrijfJson,
  type Uitvoer,
  VerkeerdGebruik,
} from './opdracht.ts'

const HULP = `meedoen regels lijst [REGELING]
meedoen regels reken REGELING --invoer BESTAND.json
meedoen regels vectoren BESTAND.json

  lijst       alle regels of die ene: artikel, geldigheid, velden van invoer en uitkomst, een voorbeeld
  reken       rekent één regeling uit, met uitleg; bedragen in euro's, data als JJJJ-MM-DD
  vectoren    rekent een lijst [{id, regeling, input}] uit en toont [{id, uitkomst, uitleg}]

Regelingen voor reken en vectoren:
${REGELINGNAMEN.map((naam) => `  ${naam}`).join('\n')}`

function lijst(argumenten: readonly string[], uitvoer: Uitvoer): Afloop {
  const { positionals } = leesArgumenten(argumenten, {})
  const gevraagd = positionals.length === 0 ? null : bekendeRegeling(eenPlaats(positionals, 'de regeling'))
  schrijfJson(
    uitvoer,
    gevraagd === null ? REGELS.map(({ regeling }) => beschrijfRegeling(regeling)) : beschrijfRegeling(gevraagd),
  )
  return 0
}

function bekendeRegeling(regeling: string): string {
  if (REGELINGNAMEN.includes(regeling)) return regeling
  throw new VerkeerdGebruik(`"${regeling}" is geen regeling die wij kennen.`)
}

async function reken(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { values, positionals } = leesArgumenten(argumenten, { invoer: { type: 'string' } })
  const regeling = bekendeRegeling(eenPlaats(positionals, 'de regeling'))
  if (values.invoer === undefined)
    throw new VerkeerdGebruik(
      `Noem het bestand met de velden: --invoer BESTAND.json. Welke velden dat zijn: meedoen regels lijst ${regeling}.`,
    )
  const berekend = rekenRegeling(regeling, await leesJson(values.invoer))
  if (berekend.ok) {
    schrijfJson(uitvoer, { regeling, ...berekend.waarde })
    return 0
  }
  schrijfJson(uitvoer, { regeling, weigering: { code: berekend.code, tekst: berekend.tekst, veld: berekend.veld } })
  uitvoer.stderr(berekend.tekst)
  return 1
}

async function vectoren(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const { positionals } = leesArgumenten(argumenten, {})
  const uitkomsten = beoordeelVectoren(await leesJson(eenPlaats(positionals, 'het bestand met de voorbeelden')))
  schrijfJson(uitvoer, uitkomsten)
  const geweigerd = uitkomsten.filter((uitkomst) => 'weigering' in uitkomst).length
  if (geweigerd === 0) return 0
  uitvoer.stderr(`${geweigerd} van de ${uitkomsten.length} voorbeelden zijn niet uitgerekend; bij elk staat waarom.`)
  return 1
}

export const regelsOpdracht: Opdracht = {
  hulp: HULP,
  async voerUit([deel, ...rest], uitvoer) {
    switch (deel) {
      case 'lijst':
        return lijst(rest, uitvoer)
      case 'reken':
        return reken(rest, uitvoer)
      case 'vectoren':
        return vectoren(rest, uitvoer)
      default:
        throw new VerkeerdGebruik('Kies: regels lijst, regels reken of regels vectoren.')
    }
  },
}
