import type { Datum } from '@meedoen/kern'
import { aowDatum } from '../bijdrage/aow.ts'
import { type BijdrageInvoer, type Bijdragesoort, type Huishoudstand, huishoudstandOp } from '../bijdrage/invoer.ts'
import type { Uitkomstvelden } from './rekenaar.ts'
import { OngeldigVeld, type Velden } from './velden.ts'

/** Names of support in the worked examples, as the contribution sees them. */
export const SOORTEN: Readonly<Record<string, Bijdragesoort>> = {
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
const AOW_WOORD = ['geen', 'een', 'beiden'] as const

/** The household as the field says: `ja`/`nee` for one person, `geen`/`een`/`beiden` for two. */
export function huishoudstand(velden: Velden, huishouden: string, aow: string): Huishoudstand {
  if (velden.keuze(huishouden, ['eenpersoons', 'meerpersoons'], 'eenpersoons') === 'eenpersoons')
    return { soort: 'eenpersoons', aow: velden.keuze(aow, ['ja', 'nee'], 'nee') === 'ja' }
  return { soort: 'meerpersoons', metAow: AOW_VAN_TWEE[velden.keuze(aow, ['geen', 'een', 'beiden'])] }
}

/** The household from `aowLeeftijd`, or from `geboortedatum` (and `geboortedatumPartner`) on `peildatum`. */
function leesHuishouden(velden: Velden, dag: Datum): Huishoudstand {
  const client = velden.datumOfNiets('geboortedatum')
  if (client === null || velden.heeft('aowLeeftijd')) return huishoudstand(velden, 'huishouden', 'aowLeeftijd')
  const samen = velden.keuze('huishouden', ['eenpersoons', 'meerpersoons'], 'eenpersoons') === 'meerpersoons'
  const partner = samen ? velden.datum('geboortedatumPartner') : null
  const stand = huishoudstandOp({ client, partner }, velden.datumOfNiets('peildatum') ?? dag)
  if (!stand.ok) throw new OngeldigVeld('geboortedatum', stand.tekst)
  return stand.waarde
}

/** When a date of birth was given: what it says about the AOW age, as fields. */
export function aowVelden(velden: Velden, huishouden: Huishoudstand): Uitkomstvelden {
  const geboren = velden.datumOfNiets('geboortedatum')
  if (geboren === null) return {}
  const bereikt = aowDatum({ geboren })
  const woord = huishouden.soort === 'eenpersoons' ? (huishouden.aow ? 'ja' : 'nee') : AOW_WOORD[huishouden.metAow]
  return { aowLeeftijd: woord, aowLeeftijdBereiktOp: bereikt.ok ? bereikt.waarde.uitkomst : null }
}

type Situatie = Pick<
  BijdrageInvoer,
  'huishouden' | 'minderjarig' | 'voorzieningen' | 'bwOfWlzBijdrage' | 'nachtenOpvangAaneengesloten'
>

/** What every regime asks about a household and its support; `dag` is the day on which ages count. */
export const leesSituatie = (velden: Velden, dag: Datum): Situatie => ({
  huishouden: leesHuishouden(velden, dag),
  minderjarig: (velden.getalOfNiets('leeftijdClient') ?? 18) < 18,
  voorzieningen: velden.teksten('voorzieningen', ['begeleiding']).map(soortVan),
  bwOfWlzBijdrage: velden.heeft('partnerBetaalt') && velden.tekst('partnerBetaalt') !== 'nee',
  nachtenOpvangAaneengesloten: velden.getalOfNiets('nachtenOpvangAaneengesloten') ?? 0,
})

function soortVan(naam: string): Bijdragesoort {
  const soort = SOORTEN[naam]
  if (!soort) throw new OngeldigVeld('voorzieningen', `De voorziening ${naam} kennen wij niet.`)
  return soort
}

/** A calendar year of four digits. */
export function leesJaar(velden: Velden): number {
  const jaar = velden.getal('jaar')
  if (Number.isInteger(jaar) && jaar >= 1000 && jaar <= 9999) return jaar
  throw new OngeldigVeld('jaar', 'Vul een jaar in bij jaar, zoals 2018.')
}
