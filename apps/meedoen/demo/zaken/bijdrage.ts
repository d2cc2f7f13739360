import type { RedenGeenBijdrage, VerwachteBijdrage } from '@meedoen/brieven'
import { haalVoorziening } from '@meedoen/catalogus'
import type { Datum } from '@meedoen/kern'
import {
  abonnementstariefMaand,
  eersteBijdragemaand,
  huishoudstandOp,
  isMinderjarig,
  type Vrijstelling,
} from '@meedoen/regels'
import type { BesloteVoorziening } from '@meedoen/zaken'
import type { Mens, Wereld } from './wereld.ts'

type Vastgelegd = { bedrag: number | null; uitleg: unknown; versie: string }

const REDEN: Partial<Record<Vrijstelling, RedenGeenBijdrage>> = {
  rolstoel: 'rolstoel',
  minderjarige: 'jonger-dan-18',
  'meerpersoonshuishouden-niet-AOW': 'samen-onder-aow',
}

/** The expected own contribution of what was granted: as it is recorded, and as the letter says it. */
export function bijdrageVoor(
  { gemeente }: Wereld,
  { persoon, partnerGeboren }: Mens,
  voorziening: BesloteVoorziening,
): { vast: Vastgelegd; inBrief: VerwachteBijdrage } {
  if (voorziening.besluit !== 'toegekend' || voorziening.begin === null) return GEEN
  const maand = eersteBijdragemaand(voorziening.begin)
  const huishouden = huishoudstandOp({ client: persoon.geboortedatum, partner: partnerGeboren }, maand)
  if (!huishouden.ok) return GEEN
  const berekend = abonnementstariefMaand({
    maand,
    huishouden: huishouden.waarde,
    minderjarig: isMinderjarig(persoon.geboortedatum, maand),
    voorzieningen: [haalVoorziening(voorziening.soort).bijdragesoort],
    verordening: gemeente.verordening['eigen-bijdrage'],
    gebruik: { begin: voorziening.begin, eind: voorziening.eind },
  })
  if (!berekend.ok)
    return { ...GEEN, vast: { ...GEEN.vast, uitleg: { tekst: { nl: berekend.tekst, en: berekend.tekst } } } }
  const { uitkomst, uitleg, versie } = berekend.waarde
  return { vast: { bedrag: uitkomst.bedrag, uitleg, versie }, inBrief: inBrief(uitkomst.bedrag, uitkomst.reden, maand) }
}

const GEEN = { vast: { bedrag: null, uitleg: null, versie: 'geen' }, inBrief: { soort: 'naar-inkomen' } } as const

function inBrief(bedrag: number, vrijstelling: Vrijstelling | null, vanaf: Datum): VerwachteBijdrage {
  const reden = vrijstelling === null ? undefined : REDEN[vrijstelling]
  return reden ? { soort: 'geen', reden } : { soort: 'per-maand', bedrag, vanaf, totKostprijs: false }
}
