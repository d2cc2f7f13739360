import { type Datum, plusMaanden } from '@meedoen/kern'
import type { Inwoner } from '../../demo/bevolking/inwoner.ts'
import type { Bijdrageperiode } from '../cak.ts'

/** What is asked a month, in eurocents, by year (Wmo 2.1.4a; the amounts as published). */
const PER_MAAND: Readonly<Record<string, number>> = { '2024': 2060, '2025': 2100, '2026': 2180 }
const AOW = 67
const VOLWASSEN = 18

export type Bijdragevraag = {
  readonly perioden: readonly Bijdrageperiode[]
  readonly inwoners: readonly Inwoner[]
  /** Who died, and when, by BSN. */
  readonly overleden: ReadonlyMap<string, Datum>
  readonly maanden: readonly Datum[]
}

/**
 * What everybody together is asked over all months, one by one: a household of two pays nothing while one of them has no AOW, and else
 * once. Part of a month counts whole, but for the month in which help begins after the first.
 */
export function gevraagdeBijdrage({ perioden, inwoners, overleden, maanden }: Bijdragevraag): number {
  const perBsn = Map.groupBy(perioden, ({ bsn }) => bsn)
  const opSleutel = new Map(inwoners.map((inwoner) => [inwoner.sleutel, inwoner]))
  let totaal = 0
  for (const maand of maanden) {
    const betaald = new Set<string>()
    for (const inwoner of inwoners) {
      const { bsn } = inwoner.persoon
      if (!(perBsn.get(bsn) ?? []).some((periode) => telt(periode, maand))) continue
      const partner = partnerIn(inwoner, opSleutel, overleden, maand)
      if (!heeft(VOLWASSEN, inwoner, maand)) continue
      if (partner && !(heeft(AOW, inwoner, maand) && heeft(AOW, partner, maand))) continue
      const huishouden = [bsn, ...(partner ? [partner.persoon.bsn] : [])].toSorted().join(' ')
      if (betaald.has(huishouden)) continue
      betaald.add(huishouden)
      totaal += PER_MAAND[maand.slice(0, 4)] ?? onbekend(maand)
    }
  }
  return totaal
}

function onbekend(maand: Datum): never {
  throw new Error(`van ${maand} is geen bedrag bekend`)
}

/** Month of the start only when it is the first; every later month up to that of the stop. */
const telt = ({ start, stop }: Bijdrageperiode, maand: Datum): boolean =>
  start <= maand && (stop === null || stop >= maand)

const heeft = (jaren: number, { persoon }: Inwoner, maand: Datum): boolean =>
  plusMaanden(persoon.geboortedatum, jaren * 12) <= maand

function partnerIn(
  { banden }: Inwoner,
  anderen: ReadonlyMap<string, Inwoner>,
  overleden: ReadonlyMap<string, Datum>,
  maand: Datum,
): Inwoner | null {
  const band = banden.find(({ rol, vanaf }) => rol === 'partner' && vanaf <= maand)
  const partner = band && 'met' in band ? anderen.get(band.met) : undefined
  const dood = partner && overleden.get(partner.persoon.bsn)
  return partner && (dood === undefined || dood >= maand) ? partner : null
}
