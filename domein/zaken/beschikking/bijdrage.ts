import { haalVoorziening } from '@meedoen/catalogus'
import type { Datum, Periode, Uitkomst } from '@meedoen/kern'
import { haalPersoon, relatiesVan } from '@meedoen/personen'
import {
  abonnementstariefMaand,
  type Berekening,
  type Bijdragesoort,
  eersteBijdragemaand,
  huishoudstandOp,
  isMinderjarig,
  type Maandbijdrage,
} from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import type { BesloteVoorziening } from '../feiten/feiten.ts'

export type VerwachteMaandbijdrage = {
  /** First day of the month it is about. */
  vanaf: Datum
  berekening: Uitkomst<Berekening<Maandbijdrage>>
  /** The same for the month of today, for when the amount of a later year is not known yet. */
  nu: Uitkomst<Berekening<Maandbijdrage>>
}

/**
 * The contribution that the resident can expect for a month (Wmo 2.1.4a; the CAK sets it, 2.1.4b). Null when nothing was granted.
 * `maand` is any day in that month; left out, the first month that is due.
 */
export async function verwachteBijdrage(
  stap: Stap,
  persoonId: string,
  voorzieningen: readonly BesloteVoorziening[],
  maand?: Datum,
): Promise<VerwachteMaandbijdrage | null> {
  const toegekend = voorzieningen.filter((v) => v.besluit === 'toegekend')
  const begin = toegekend.map((v) => v.begin).reduce((a, b) => (a !== null && (b === null || a < b) ? a : b), null)
  if (begin === null) return null
  const vanaf = maand ?? eersteBijdragemaand(begin)
  const eind = toegekend.some((v) => v.eind === null)
    ? null
    : (toegekend
        .flatMap((v) => v.eind ?? [])
        .toSorted()
        .at(-1) ?? null)
  const soorten = toegekend.map((v) => haalVoorziening(v.soort).bijdragesoort)
  return {
    vanaf,
    berekening: await reken(stap, persoonId, soorten, vanaf, { begin, eind }),
    nu: await reken(stap, persoonId, soorten, stap.vandaag, null),
  }
}

async function reken(
  stap: Stap,
  persoonId: string,
  voorzieningen: readonly Bijdragesoort[],
  maand: Datum,
  gebruik: Periode | null,
): Promise<Uitkomst<Berekening<Maandbijdrage>>> {
  const persoon = await haalPersoon(stap.tx, persoonId)
  const partner = await partnerGeboren(stap, persoonId, persoon.huishouden, maand)
  const huishouden = huishoudstandOp({ client: persoon.geboortedatum, partner }, maand)
  if (!huishouden.ok) return huishouden
  const verordening = await versieOp(stap.tx, 'eigen-bijdrage', maand)
  if (!verordening.ok) return verordening
  return abonnementstariefMaand({
    maand,
    huishouden: huishouden.waarde,
    minderjarig: isMinderjarig(persoon.geboortedatum, maand),
    voorzieningen,
    verordening: verordening.waarde.inhoud,
    ...(gebruik ? { gebruik } : {}),
  })
}

/** As it is recorded with the decision: an amount with its explanation, or why none could be told. */
export function vastTeLeggen(verwacht: VerwachteMaandbijdrage | null): {
  bedrag: number | null
  uitleg: unknown
  versie: string
} {
  if (verwacht === null) return { bedrag: null, uitleg: null, versie: 'geen' }
  if (!verwacht.berekening.ok)
    return {
      bedrag: null,
      uitleg: {
        tekst: { nl: verwacht.berekening.tekst, en: 'The amount for this month is not known yet.' },
        stappen: verwacht.nu.ok ? [verwacht.nu.waarde.uitleg] : [],
      },
      versie: 'geen',
    }
  const { uitkomst, uitleg, versie } = verwacht.berekening.waarde
  return { bedrag: uitkomst.bedrag, uitleg, versie }
}

/** The partner's date of birth when they live as a couple; unknown partners count as alone, so that nobody is freed by a guess. */
async function partnerGeboren(stap: Stap, persoon: string, huishouden: string, dag: Datum): Promise<Datum | null> {
  if (huishouden === 'eenpersoons') return null
  const partner = (await relatiesVan(stap.tx, persoon, dag)).find((r) => r.rol === 'partner' && r.ander !== null)
  return partner?.ander ? (await haalPersoon(stap.tx, partner.ander)).geboortedatum : null
}
