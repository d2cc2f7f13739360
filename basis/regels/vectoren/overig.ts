import { type Datum, datum, leesDatum } from '@meedoen/kern'
import { bewaartermijn } from '../bewaren/bewaartermijn.ts'
import { dwangsom } from '../dwangsom/dwangsom.ts'
import { leesNormenkader } from '../huishouden/lees-normenkader.ts'
import { NORMENKADER_108, type Normenkader } from '../huishouden/normenkader.ts'
import { normenkaderSchoonHuis } from '../huishouden/schoon-huis.ts'
import { pgbOordeel } from '../pgb/pgb.ts'
import { iwmoToewijzingVolume } from '../volume/toewijzing-volume.ts'
import { alsEuro, alsMaand, metVelden, type Rekenaar } from './rekenaar.ts'
import { OngeldigVeld, type Velden } from './velden.ts'

const HOUDERS = [
  'college',
  'inlichtingenbureau',
  'aanbieder',
  'pgb-derde',
  'bijdrage-instantie',
  'toezichthouder',
  'veilig-thuis',
  'cak',
  'svb',
] as const

/**
 * The text of the act that is asked for: a date or a year. Left out: the newest that we know, or that of 2015 when the
 * example counts from the making of the data, as only that text does.
 */
function wetsversie(velden: Velden): Datum {
  const anders = velden.heeft('laatsteWijziging') || !velden.heeft('vervaardigd') ? '2026-07-01' : '2015-12-31'
  const gevraagd = velden.tekstOfGetal('wetsversie', anders)
  const dag = leesDatum(/^\d{4}$/.test(gevraagd) ? `${gevraagd}-12-31` : gevraagd)
  if (dag.ok) return dag.waarde
  throw new OngeldigVeld('wetsversie', 'Vul bij wetsversie een jaar of een datum in.')
}

const bewaren: Rekenaar = (velden) =>
  metVelden(
    bewaartermijn({
      houder: velden.keuze('houder', HOUDERS),
      wetsversie: wetsversie(velden),
      vanaf: velden.datum('laatsteWijziging', 'vervaardigd'),
    }),
    ({ bewarenTot, jaren }) => ({ bewarenTot, jaren }),
  )

const bedragBijTeLaat: Rekenaar = (velden) =>
  metVelden(
    dwangsom({
      aanvraagIngediend: velden.waar('aanvraagIngediend', true),
      ontvangstIngebrekestelling: velden.datumOfNiets('ontvangstIngebrekestelling'),
      dagenInGebreke: velden.getal('dagenInGebreke'),
    }),
    ({ bedrag, reden }) => ({ bedrag: alsEuro(bedrag), reden }),
  )

const pgb: Rekenaar = (velden) =>
  metVelden(
    pgbOordeel({
      op: velden.datumOfNiets('op') ?? datum('2026-01-01'),
      bekwaam: velden.waar('bekwaam', true),
      gemotiveerd: velden.waar('gemotiveerd', true),
      kwaliteit: velden.waar('kwaliteit', true),
      kostenNatura: velden.euro('kostenNatura'),
      tariefPgb: velden.euro('tariefPgb'),
    }),
    ({ toegekendTot, geweigerdDeel, gronden }) => ({
      toegekendTot: alsEuro(toegekendTot),
      geweigerdDeel: alsEuro(geweigerdDeel),
      reden: gronden[0] ?? null,
    }),
  )

/** "inspanning" and "inspanningsgericht" are the same here. */
const VARIANTEN = {
  inspanning: 'inspanning',
  output: 'output',
  inspanningsgericht: 'inspanning',
  outputgericht: 'output',
} as const
const VARIANTNAMEN = ['inspanning', 'output', 'inspanningsgericht', 'outputgericht'] as const

const volume: Rekenaar = (velden) =>
  metVelden(
    iwmoToewijzingVolume({
      variant: VARIANTEN[velden.keuze('variant', VARIANTNAMEN)],
      productcategorie: velden.heeft('productcategorie')
        ? velden.tekstOfGetal('productcategorie').padStart(2, '0')
        : null,
      volumePerWeek: velden.getal('volumePerWeek'),
      begin: velden.datum('begin'),
      eind: velden.datum('eind'),
    }),
    ({ maanden, maximumPerMaand, weken, totaal }) => ({
      perMaand: Object.fromEntries(maanden.map(({ maand, maximum }) => [alsMaand(maand), maximum])),
      maximumPerMaand,
      weken,
      totaal,
    }),
  )

/** The frame of the municipality when the input has one (`kader`), else the published example. */
function normenkader(velden: Velden): Normenkader {
  if (!velden.heeft('kader')) return NORMENKADER_108
  const kader = leesNormenkader(velden.ruw('kader'))
  if (kader.ok) return kader.waarde
  throw new OngeldigVeld('kader', kader.tekst)
}

const schoonHuis: Rekenaar = (velden) =>
  metVelden(
    normenkaderSchoonHuis({
      op: velden.datumOfNiets('op') ?? datum('2026-01-01'),
      kader: normenkader(velden),
      situatie: {
        overname: velden.waar('basis', true),
        eigenMogelijkheden: velden.waar('eigenMogelijkheden', false),
        beperkingen: velden.keuze('extraInzetBeperkingen', ['geen', 'enig', 'veel'], 'geen'),
        groterHuishouden: velden.waar('groterHuishouden', false),
        extraKamersInGebruik: velden.getalOfNiets('extraKamersInGebruik') ?? 0,
        extraKamersNietInGebruik: velden.getalOfNiets('extraKamersNietInGebruik') ?? 0,
      },
    }),
    ({ urenPerJaar, minutenPerWeek }) => ({ urenPerJaar, minutenPerWeek }),
  )

export const OVERIGE_REKENAARS: Readonly<Record<string, Rekenaar>> = {
  bewaartermijn: bewaren,
  dwangsom: bedragBijTeLaat,
  'pgb-weigering': pgb,
  'iwmo-toewijzing-volume': volume,
  'normenkader-schoon-huis': schoonHuis,
}
