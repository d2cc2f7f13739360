import { abonnementstariefMaand } from '../bijdrage/abonnementstarief.ts'
import { type BijdrageInvoer, GEEN_EIGEN_KEUZES } from '../bijdrage/invoer.ts'
import { abonnementstariefKostprijs } from '../bijdrage/kostprijs.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from '../bijdrage/start.ts'
import { BIJDRAGEREGIMES } from './bijdrageregimes.ts'
import { alsEuro, alsMaand, metVelden, type Rekenaar } from './rekenaar.ts'
import { huishoudstand, leesSituatie, SOORTEN } from './situatie.ts'
import { OngeldigVeld, type Velden } from './velden.ts'

function maandinvoer(velden: Velden): BijdrageInvoer {
  const begin = velden.datumOfNiets('beginGebruik')
  const maand = velden.maand('maand')
  return {
    ...leesSituatie(velden, maand),
    maand,
    verordening: {
      ...GEEN_EIGEN_KEUZES,
      bedragPerMaand: velden.euroOfNiets('verordeningBedrag'),
      ouderbijdrageWoningaanpassing: velden.waar('verordeningOuderbijdrage', false),
    },
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
  ...BIJDRAGEREGIMES,
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
