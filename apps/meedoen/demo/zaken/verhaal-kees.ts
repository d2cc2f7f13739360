import { agbCode, plusDagen, plusMaanden } from '@meedoen/kern'
import { antwoordMet302, meldStart } from '@meedoen/levering'
import { zoekWie } from '@meedoen/toegang'
import {
  beantwoordVerslag,
  deelZaak,
  dienPlanIn,
  koppelClientondersteuner,
  legStartVast,
  stelBeschikkingVast,
  toonZaak,
  verzendBeschikking,
} from '@meedoen/zaken'
import { wijsToe } from '../../overdrachten.ts'
import { pakOp, voerGesprek } from './gesprek.ts'
import { antwoordenVan } from './melding-van.ts'
import type { Toneel } from './toneel.ts'

const AGB = agbCode('99000001')

/** Kees Brouwer, 84: the whole road. Help at home runs, his wife reads along and a client supporter stood beside him. */
export async function vertelKees(toneel: Toneel): Promise<void> {
  const { doe, meld, geleden, inwoner, medewerker, mens } = toneel
  const kees = inwoner('kees')
  const youssef = medewerker('Youssef Ouali')
  const zaak = await meld(kees, geleden(150), {
    kanaal: 'web',
    taal: 'nl',
    bsn: null,
    antwoorden: antwoordenVan(mens('kees'), {
      leefgebieden: ['huishouden', 'mantelzorg'],
      verhaal:
        'Mijn vrouw deed altijd het huishouden, maar zij is zelf 81 en haar rug is op. Ik kan door mijn hart niet veel doen.',
      clientondersteuning: 'ja',
    }),
  })
  const plan = {
    wens: 'Een vaste hulp, een ochtend in de week.',
    b: 'De afwas en de kleine boodschappen doen we zelf.',
    d: 'Mijn vrouw moet vaker kunnen rusten.',
  }
  await doe(kees, geleden(146), (stap) => dienPlanIn(stap, zaak, 'mijn', plan, null))
  await pakOp(toneel, zaak, youssef, geleden(147), geleden(135))
  await doe(youssef, geleden(146), (stap) =>
    koppelClientondersteuner(stap, zaak, { persoon: mens('joris').persoon.id }),
  )
  await doe(kees, geleden(144), (stap) =>
    deelZaak(stap, zaak, {
      persoon: mens('riet').persoon.id,
      onderdelen: ['voortgang', 'brieven', 'verslag', 'bijdrage'],
    }),
  )
  await voerGesprek(
    toneel,
    zaak,
    youssef,
    { gesprekOp: geleden(135), verslagOp: geleden(131) },
    {
      leefgebied: 'huishouden',
      inwoner: 'Ik schaam me dat het stoffig is. Mijn vrouw doet te veel.',
      gezien: 'Netjes, maar de vloeren en de badkamer blijven liggen. Mevrouw Brouwer heeft zichtbaar pijn.',
      afspraak: 'Een hulp doet het zware werk. U doet samen de afwas en de was.',
      behoefte: 'Een schoon huis zonder dat mevrouw Brouwer erop achteruitgaat',
      mantelzorg: 'Mevrouw Brouwer kookt en doet de was. Meer kan zij niet aan.',
      voorziening: 'hulp-bij-het-huishouden',
      huishouden: {
        regie: 'zelf',
        schoonHuis: 'overnemen',
        eigenMogelijkheden: 'nee',
        beperkingen: 'enig',
        groterHuishouden: 'nee',
      },
    },
  )
  await doe(kees, geleden(127), (stap) =>
    beantwoordVerslag(stap, zaak, { antwoord: 'akkoord', tekst: '', aanvraag: 'ja' }),
  )
  await beslisEnLever(toneel, zaak)
  await doe(youssef, geleden(40), (stap) => toonZaak(stap, zaak))
}

async function beslisEnLever({ doe, geleden, medewerker }: Toneel, zaak: string): Promise<void> {
  const youssef = medewerker('Youssef Ouali')
  const begin = geleden(105)
  const voorziening = {
    besluit: 'natura',
    soort: 'hulp-bij-het-huishouden',
    product: '01A04',
    agb: AGB,
    // What the norms of Lindewaard give for this house: 134 hours a year.
    volume: '155',
    begin,
    eind: plusDagen(plusMaanden(begin, 24), -1),
  }
  const motivering =
    'U en uw vrouw kunnen het zware werk in huis niet meer doen. U doet zelf wat nog lukt.\n\nAndere mensen of gewone diensten kunnen dit niet elke week overnemen.'
  await doe(youssef, geleden(121), (stap) =>
    stelBeschikkingVast(stap, zaak, { voorzieningen: [voorziening], motivering }),
  )
  await doe(youssef, geleden(120), (stap) => verzendBeschikking(stap, zaak))
  const beeld = await doe(youssef, geleden(120), (stap) => toonZaak(stap, zaak))
  const id = beeld.zaak.voorzieningen[0]?.id ?? ''
  const { toewijzing } = await doe(youssef, geleden(119), (stap) => wijsToe(stap, zaak, id, AGB))
  const carla = await doe(youssef, geleden(118), ({ tx }) =>
    zoekWie(tx, { publiek: 'aanbieder', sub: 'carla-steenbergen' }),
  )
  await doe(carla, geleden(117), (stap) => antwoordMet302(stap, toewijzing, { akkoord: true }))
  await doe(carla, geleden(103), (stap) => meldStart(stap, toewijzing, begin))
  await doe({ soort: 'systeem', naam: 'start' }, geleden(103), (stap) =>
    legStartVast(stap, { zaak, voorziening: id, toewijzing, op: begin }),
  )
}
