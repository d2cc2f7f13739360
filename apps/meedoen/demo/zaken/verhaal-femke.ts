import { type Datum, datumOp, eersteVanMaand, plusDagen, plusMaanden } from '@meedoen/kern'
import {
  beoordeelBudgetplan,
  beoordeelOvereenkomst,
  boekBetaling,
  budgettenInZaak,
  declareerBesteding,
  dienBudgetplanIn,
  legOvereenkomstVoor,
  openBudgetten,
} from '@meedoen/levering'
import { beantwoordVerslag, stelBeschikkingVast, verzendBeschikking, vindZaak } from '@meedoen/zaken'
import { werkdagVanaf } from './dagen.ts'
import { demorekening } from './demorekening.ts'
import { pakOp, voerGesprek } from './gesprek.ts'
import { antwoordenVan } from './melding-van.ts'
import type { Toneel } from './toneel.ts'

const BEGELEIDER = {
  hulp: 'Begeleiding: mijn dag plannen, post en instanties',
  wie: 'Ruben Jansma',
  helper: 'zelfstandige',
  eenheid: 'uur',
  tarief: '55,00',
  perWeek: '2',
}
const ZUS = {
  hulp: 'Mee naar de winkel en samen koken',
  wie: 'Anouk Dijkstra (zus)',
  helper: 'netwerk',
  eenheid: 'uur',
  tarief: '21,50',
  perWeek: '1,5',
}

/** Femke Dijkstra, 47, has had a stroke. With a pgb she pays a coach and her sister; last month is still to be declared. */
export async function vertelFemke(toneel: Toneel): Promise<void> {
  const { doe, meld, geleden, inwoner, medewerker, mens } = toneel
  const femke = inwoner('femke')
  const sanne = medewerker('Sanne Bouwman')
  const zaak = await meld(femke, geleden(262), {
    kanaal: 'web',
    taal: 'nl',
    bsn: null,
    antwoorden: antwoordenVan(mens('femke'), {
      leefgebieden: ['daginvulling', 'geld'],
      verhaal: 'Na mijn herseninfarct raak ik het overzicht kwijt. Ik wil zelf kiezen wie mij daarbij helpt.',
      clientondersteuning: 'nee',
    }),
  })
  await pakOp(toneel, zaak, sanne, geleden(260), geleden(248))
  await voerGesprek(
    toneel,
    zaak,
    sanne,
    { gesprekOp: geleden(248), verslagOp: geleden(243) },
    {
      leefgebied: 'daginvulling',
      inwoner: 'Ik ben snel moe en vergeet afspraken. Een vreemde in huis kost mij energie.',
      gezien: 'Overal briefjes. Mevrouw vertelt goed wat zij nodig heeft en houdt haar administratie zelf bij.',
      afspraak: 'Een vaste begeleider en haar zus, betaald uit een pgb.',
      behoefte: 'Overzicht over de dag en de week',
      mantelzorg: 'Haar zus komt al vaak. Meer kan zij niet naast haar werk.',
      voorziening: 'begeleiding-individueel',
    },
  )
  await doe(femke, geleden(240), (stap) =>
    beantwoordVerslag(stap, zaak, { antwoord: 'akkoord', tekst: '', aanvraag: 'ja' }),
  )
  await beslis(toneel, zaak)
  const budget = await maakAfspraken(toneel, zaak)
  await besteed(toneel, zaak, budget)
}

const begin = ({ geleden }: Toneel): Datum => eersteVanMaand(plusMaanden(geleden(229), 1))

async function beslis(toneel: Toneel, zaak: string): Promise<void> {
  const { doe, geleden, medewerker } = toneel
  const sanne = medewerker('Sanne Bouwman')
  const eerste = begin(toneel)
  const pgb = {
    besluit: 'pgb',
    soort: 'begeleiding-individueel',
    product: '02A16',
    volume: '180',
    helper: 'zelfstandige',
    gevraagd: '',
    begin: eerste,
    eind: plusDagen(plusMaanden(eerste, 24), -1),
    bekwaam: 'ja',
    gemotiveerd: 'ja',
    kwaliteit: 'ja',
  }
  const motivering = 'U houdt met vaste begeleiding overzicht over uw dag. U kunt die hulp zelf goed regelen.'
  await doe(sanne, geleden(231), (stap) => stelBeschikkingVast(stap, zaak, { voorzieningen: [pgb], motivering }))
  await doe(sanne, geleden(230), (stap) => verzendBeschikking(stap, zaak))
}

async function maakAfspraken(toneel: Toneel, zaakId: string): Promise<string> {
  const { doe, geleden, inwoner, medewerker } = toneel
  const [femke, sanne] = [inwoner('femke'), medewerker('Sanne Bouwman')]
  const ja = { akkoord: 'ja', reden: '' }
  const budget = await doe({ soort: 'systeem', naam: 'pgb' }, geleden(230), async (stap) => {
    const zaak = await vindZaak(stap, zaakId)
    if (zaak) await openBudgetten(stap, zaak)
    const [gevonden] = await budgettenInZaak(stap, zaakId)
    return { ok: true, waarde: gevonden?.id ?? '' }
  })
  const plan = {
    waarom: 'Ik wil zelf kiezen wie er in huis komt. Ruben kent mij al van de revalidatie.',
    kwaliteit: 'Ruben heeft een diploma en valt onder een klachtregeling. Is hij ziek, dan komt zijn collega.',
    regels: [BEGELEIDER, ZUS],
  }
  await doe(femke, geleden(226), (stap) => dienBudgetplanIn(stap, budget, plan))
  await doe(sanne, geleden(222), (stap) => beoordeelBudgetplan(stap, budget, ja))
  for (const [plaats, hulp] of [BEGELEIDER, ZUS].entries()) {
    const afspraak = { ...hulp, agb: '', kvk: plaats === 0 ? '99000471' : '', begin: begin(toneel), eind: '' }
    await doe(femke, geleden(220), (stap) => legOvereenkomstVoor(stap, budget, afspraak))
    await doe(sanne, geleden(216), async (stap) => {
      const [gevonden] = await budgettenInZaak(stap, zaakId)
      return beoordeelOvereenkomst(stap, budget, gevonden?.overeenkomsten.at(-1)?.id ?? '', ja)
    })
  }
  return budget
}

const UREN = { [BEGELEIDER.wie]: ['8', '9:30', '8:30'], [ZUS.wie]: ['6', '7:30', '5'] } as const

/** Each month declared on the fifth and paid two weeks later; the last one of the coach is still to be declared. */
async function besteed(toneel: Toneel, zaakId: string, budget: string): Promise<void> {
  const { doe, inwoner, wereld, medewerker } = toneel
  const dezeMaand = eersteVanMaand(wereld.vandaag)
  for (let maand = begin(toneel); maand < dezeMaand; maand = plusMaanden(maand, 1)) {
    const dag = werkdagVanaf(plusDagen(plusMaanden(maand, 1), 4))
    const betaaldag = werkdagVanaf(plusDagen(dag, 14))
    const isLaatste = maand === plusMaanden(dezeMaand, -1)
    for (const [plaats, uren] of [UREN[BEGELEIDER.wie], UREN[ZUS.wie]].entries()) {
      if (dag > wereld.tot || (isLaatste && plaats === 0)) continue
      await doe(inwoner('femke'), dag, async (stap) => {
        const [gevonden] = await budgettenInZaak(stap, zaakId)
        const overeenkomst = gevonden?.overeenkomsten[plaats]?.id ?? ''
        const aantal = uren?.[Number(maand.slice(5, 7)) % 3] ?? ''
        const bewijs = plaats === 0 ? demorekening(BEGELEIDER.wie, maand, `${aantal} uur begeleiding`) : null
        return declareerBesteding(stap, budget, { overeenkomst, maand: maand.slice(0, 7), aantal }, bewijs)
      })
      if (isLaatste || betaaldag > wereld.tot) continue
      await doe(medewerker('Gerda Lammers'), betaaldag, async (stap) => {
        const [gevonden] = await budgettenInZaak(stap, zaakId)
        const besteding = gevonden?.bestedingen.find(({ stand }) => stand === 'gedeclareerd')?.id ?? ''
        return boekBetaling(stap, budget, besteding, { op: datumOp(stap.nu) })
      })
    }
  }
}
