import { abonnementstariefMaand } from '../bijdrage/abonnementstarief.ts'
import { type BijdrageInvoer, type Bijdragesoort, GEEN_EIGEN_KEUZES, type Huishoudstand } from '../bijdrage/invoer.ts'
import { abonnementstariefKostprijs } from '../bijdrage/kostprijs.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from '../bijdrage/start.ts'
import { alsEuro, alsMaand, metVelden, type Rekenaar } from './rekenaar.ts'
import { OngeldigVeld, type Velden } from './velden.ts'

/** Names of support in the worked examples, as the contribution sees them. */
const SOORTEN: Readonly<Record<string, Bijdragesoort>> = {
  'huishoudelijke-hulp': 'dienst',
  'hulp-bij-het-huishouden': 'dienst',
  begeleiding: 'dienst',
  dagbesteding: 'dienst',
  'kortdurend-verblijf': 'dienst',
  hulpmiddel: 'hulpmiddel',
  woningaanpassing: 'woningaanpassing',
  rolstoel: 'rolstoel',
  vervoer: 'vervoer',
  'beschermd-wonen': 'beschermd-wonen',
  opvang: 'opvang',
}

const AOW_VAN_TWEE = { geen: 0, een: 1, beiden: 2 } as const

function huishoudstand(velden: Velden, huishouden: string, aow: string): Huishoudstand {
  if (velden.keuze(huishouden, ['eenpersoons', 'meerpersoons'], 'eenpersoons') === 'eenpersoons')
    return { soort: 'eenpersoons', aow: velden.keuze(aow, ['ja', 'nee'], 'nee') === 'ja' }
  return { soort: 'meerpersoons', metAow: AOW_VAN_TWEE[velden.keuze(aow, ['geen', 'een', 'beiden'])] }
}

function soorten(velden: Velden): readonly Bijdragesoort[] {
  return velden.teksten('voorzieningen', ['begeleiding']).map((naam) => {
    const soort = SOORTEN[naam]
    if (!soort) throw new OngeldigVeld('voorzieningen', `De voorziening ${naam} kennen wij niet.`)
    return soort
  })
}

function maandinvoer(velden: Velden): BijdrageInvoer {
  const begin = velden.datumOfNiets('beginGebruik')
  return {
    maand: velden.maand('maand'),
    huishouden: huishoudstand(velden, 'huishouden', 'aowLeeftijd'),
    minderjarig: (velden.getalOfNiets('leeftijdClient') ?? 18) < 18,
    voorzieningen: soorten(velden),
    verordening: {
      ...GEEN_EIGEN_KEUZES,
      bedragPerMaand: velden.euroOfNiets('verordeningBedrag'),
      ouderbijdrageWoningaanpassing: velden.waar('verordeningOuderbijdrage', false),
    },
    bwOfWlzBijdrage: velden.heeft('partnerBetaalt') && velden.tekst('partnerBetaalt') !== 'nee',
    nachtenOpvangAaneengesloten: velden.getalOfNiets('nachtenOpvangAaneengesloten') ?? 0,
    ...(begin === null ? {} : { gebruik: { begin, eind: velden.datumOfNiets('eindGebruik') } }),
    ...(velden.heeft('huishoudenOuders')
      ? { ouders: huishoudstand(velden, 'huishoudenOuders', 'aowLeeftijdOuders') }
      : {}),
  }
}

const maand: Rekenaar = (velden) =>
  metVelden(abonnementstariefMaand(maandinvoer(velden)), ({ bedrag, reden, verschuldigdDoor }) => ({
    bedrag: alsEuro(bedrag),
    reden,
    verschuldigdDoor,
  }))

const kostprijs: Rekenaar = (velden) => {
  const huishouden = huishoudstand(velden, 'huishouden', 'aowLeeftijd')
  if (huishouden.soort === 'meerpersoons' && huishouden.metAow < 2)
    throw new OngeldigVeld('aowLeeftijd', 'Dit huishouden betaalt geen bijdrage. Er is dan geen verloop.')
  const berekend = abonnementstariefKostprijs({
    soort: SOORTEN[velden.tekst('voorziening')] ?? velden.tekst('voorziening'),
    kostprijs: velden.euro('kostprijs'),
    ingang: velden.datum('ingang'),
    verordeningBedrag: velden.euroOfNiets('verordeningBedrag'),
    onbekendeMaanden: 'laatste-bedrag',
  })
  return metVelden(berekend, ({ maandenMetBijdrage, totaal, restantNietGeind, afboekingPerMaand }) => ({
    maandenMetBijdrage,
    totaal: alsEuro(totaal),
    restantNietGeind: alsEuro(restantNietGeind),
    afboekingPerMaand: alsEuro(afboekingPerMaand),
  }))
}

export const BIJDRAGEREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'abonnementstarief-maand': maand,
  'abonnementstarief-start': (velden) =>
    metVelden(abonnementstariefStart({ ingang: velden.datum('ingang') }), ({ eersteMaand }) => ({
      eersteMaand: alsMaand(eersteMaand),
    })),
  'abonnementstarief-terugwerkend': (velden) =>
    metVelden(
      abonnementstariefTerugwerkend({
        ingang: velden.datum('ingang'),
        besluitVerzonden: velden.datum('besluitVerzonden'),
      }),
      ({ vroegsteMaand, aantalMaandenTerug }) => ({ vroegsteMaand: alsMaand(vroegsteMaand), aantalMaandenTerug }),
    ),
  'abonnementstarief-kostprijs': kostprijs,
}
