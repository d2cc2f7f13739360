import { data } from 'react-router'
import type { Huis } from '../../huis.ts'

const DAGEN_TERUG = 90

/** The desk of the team leader: how the work is divided, who can take over, and which files were opened with a reason. */
export async function laadTeam(huis: Huis) {
  const { kern, personen, toegang, zaken } = huis.kamers
  const uitkomst = await huis.werk(async (stap) => {
    if (stap.wie.soort !== 'medewerker') return null
    const { team } = stap.wie
    const verdeling = await zaken.haalWerkverdeling(stap, team)
    if (!verdeling.ok) return null
    const sinds = new Date(`${kern.plusDagen(stap.vandaag, -DAGEN_TERUG)}T00:00:00Z`)
    const noodinzagen = await toegang.noodinzagenVanTeam(stap.tx, team, sinds)
    const mensen = await personen.haalPersonen(
      stap.tx,
      noodinzagen.map((nood) => nood.persoon),
    )
    const collegas = await toegang.haalMedewerkers(stap.tx)
    return { team, verdeling: verdeling.waarde, noodinzagen, mensen, collegas }
  })
  if (!uitkomst) throw data(null, { status: 403 })
  const { team, verdeling, noodinzagen, mensen, collegas } = uitkomst
  return {
    team,
    verdeling,
    collegas: collegas
      .filter((collega) => collega.actief && collega.rollen.includes('consulent'))
      .map(({ id, naam, team }) => ({ waarde: id, label: `${naam} (${team})` })),
    noodinzagen: noodinzagen.map(({ id, naam, persoon, reden, op }) => {
      const over = mensen.get(persoon)
      return { id, naam, persoon, over: over ? personen.schrijfNaamMetTitel(over) : '', reden, op }
    }),
  }
}
export type Teampagina = Awaited<ReturnType<typeof laadTeam>>
