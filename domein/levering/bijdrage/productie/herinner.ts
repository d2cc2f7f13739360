import { datumOp, gelukt, geweigerd, isAgbCode, plusDagen, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { legBijdragefeitVast } from '../feiten.ts'
import { declaratiemaand, telAchterstand } from './achterstand.ts'
import { type Herinnering, laatsteHerinneringen } from './herinneringen.ts'

const DAGEN = 7

/** Reminds a provider of the production data that are missing: a notice in its portal, at most once a week. */
export async function herinnerAanbieder(stap: Stap, agb: string): Promise<Uitkomst<undefined>> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  if (!isAgbCode(agb)) return geweigerd('aanbieder-onbekend', 'Deze aanbieder kennen wij niet.')
  const eerder = (await laatsteHerinneringen(stap.tx)).get(agb)
  const weer = eerder && plusDagen(datumOp(eerder.op), DAGEN)
  if (weer && weer > stap.vandaag)
    return geweigerd('pas-herinnerd', `Deze aanbieder is pas herinnerd. Dat kan weer vanaf ${schrijfDatum(weer)}.`)
  const achterstand = await telAchterstand(stap.tx, stap.vandaag, agb)
  if (achterstand.starts + achterstand.declaraties === 0)
    return geweigerd('niets-te-herinneren', 'Deze aanbieder heeft alles aangeleverd.')
  await legBijdragefeitVast(stap, `aanbieder:${agb}`, {
    soort: 'aanbiederHerinnerd',
    gegevens: { agb, ...achterstand, maand: declaratiemaand(stap.vandaag) },
  })
  return gelukt()
}

/** What still waits of what the municipality reminded this provider of; null when nothing does. For the provider itself. */
export async function haalHerinnering(stap: Stap): Promise<Herinnering | null> {
  if (stap.wie.soort !== 'aanbieder') return null
  const { agb } = stap.wie
  const laatste = (await laatsteHerinneringen(stap.tx)).get(agb)
  if (!laatste) return null
  const nu = await telAchterstand(stap.tx, stap.vandaag, agb)
  return nu.starts + nu.declaraties === 0 ? null : { ...laatste, ...nu, maand: declaratiemaand(stap.vandaag) }
}
