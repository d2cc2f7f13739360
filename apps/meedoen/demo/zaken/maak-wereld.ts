import { type Datum, plusDagen } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { haalPersonen } from '@meedoen/personen'
import { haalMedewerkers, type Medewerker } from '@meedoen/toegang'
import type { Band, Inwoner } from '../bevolking/inwoner.ts'
import type { Demogemeente } from '../gemeente.ts'
import type { Bekenden } from '../vul-bevolking.ts'
import type { Mens, Team, Wereld } from './wereld.ts'

/** Reads back who was registered, so that cases are made of the same people as the municipality knows. */
export async function maakWereld(
  tx: Transactie,
  gemeente: Demogemeente,
  inwoners: readonly Inwoner[],
  bekenden: Bekenden,
  vandaag: Datum,
): Promise<Wereld> {
  const medewerkers = await haalMedewerkers(tx)
  const teams = gemeente.verordening.teams.teams.map(({ naam, postcodes }) => ({
    ...maakTeam(naam, medewerkers),
    postcodes,
  }))
  const backoffice = medewerkers.find(({ rollen }) => rollen.includes('backoffice')) ?? medewerkers[0]
  if (!backoffice) throw new Error('een demogemeente heeft medewerkers')
  return {
    gemeente,
    vandaag,
    tot: plusDagen(vandaag, -1),
    mensen: await haalMensen(tx, inwoners, bekenden),
    backoffice,
    teamVoor: (postcode) => {
      const team = teams.find(({ postcodes }) => postcodes.some((begin) => postcode.startsWith(begin))) ?? teams[0]
      if (!team) throw new Error('een demogemeente heeft teams')
      return team
    },
  }
}

function maakTeam(naam: string, medewerkers: readonly Medewerker[]): Team {
  const leden = medewerkers.filter(({ team }) => team === naam)
  const teamleider = leden.find(({ rollen }) => rollen.includes('teamleider'))
  const consulenten = leden.filter(({ rollen, id }) => rollen.includes('consulent') && id !== teamleider?.id)
  if (!teamleider || consulenten.length === 0) throw new Error(`team ${naam} heeft een teamleider en consulenten`)
  return { naam, consulenten, teamleider }
}

async function haalMensen(
  tx: Transactie,
  inwoners: readonly Inwoner[],
  bekenden: Bekenden,
): Promise<Map<string, Mens>> {
  const personen = await haalPersonen(tx, [...bekenden.values()])
  const opSleutel = new Map(inwoners.map((inwoner) => [inwoner.sleutel, inwoner]))
  return new Map(
    inwoners.flatMap((inwoner) => {
      const persoon = personen.get(bekenden.get(inwoner.sleutel) ?? '')
      return persoon ? [[inwoner.sleutel, { persoon, ...omgevingVan(inwoner, opSleutel) }] as const] : []
    }),
  )
}

function omgevingVan(inwoner: Inwoner, anderen: ReadonlyMap<string, Inwoner>): Omit<Mens, 'persoon'> {
  const { huisletter = null, toevoeging = null, ...adres } = inwoner.adres
  const band = (rol: Band['rol']) => inwoner.banden.find((b) => b.rol === rol)
  const partner = anderen.get(sleutelVan(band('partner')) ?? '')
  const zorg = band('mantelzorger')
  return {
    adres: { ...adres, soort: '01', tot: null, huisletter, toevoeging },
    partnerGeboren: partner?.persoon.geboortedatum ?? null,
    mantelzorger: zorg ? wieZorgt(zorg, anderen) : null,
  }
}

const sleutelVan = (band: Band | undefined): string | undefined => (band && 'met' in band ? band.met : undefined)

function wieZorgt(band: Band, anderen: ReadonlyMap<string, Inwoner>): Mens['mantelzorger'] {
  if ('naam' in band) return { naam: band.naam, telefoon: band.telefoon }
  const ander = anderen.get(band.met)?.persoon
  if (!ander) return null
  return { naam: `${ander.voornamen?.split(' ')[0] ?? ''} ${ander.achternaam}`.trim(), telefoon: ander.telefoon ?? '' }
}
