import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import { alsVermelding } from '../zaak/levering.server.ts'

/** The post of the municipality, newest first, each message with the case that it is about. */
export async function laadBerichten(huis: Huis, vraag: URLSearchParams) {
  const { inkoop, levering } = huis.kamers
  const aandacht = vraag.get('alle') === null
  const blad = Math.max(1, Number(vraag.get('blad')) || 1)
  const post = await huis.werk(async (stap) => {
    const gevonden = await levering.haalBerichtenpost(stap, { blad, ...(aandacht ? { aandacht: 'ja' } : {}) })
    if (!gevonden.ok) return null
    const zaken = new Map<string, string>()
    for (const { id } of gevonden.waarde.regels.flatMap((regel) => regel.toewijzingen)) {
      const toewijzing = await levering.vindToewijzing(stap, id)
      if (toewijzing) zaken.set(id, toewijzing.zaak)
    }
    const agbs = gevonden.waarde.regels.flatMap((regel) => (regel.agb ? [regel.agb] : []))
    const namen = new Map((await inkoop.haalAanbieders(stap.tx, agbs)).map((a) => [a.agb, a.naam]))
    return { ...gevonden.waarde, zaken, namen }
  })
  if (!post) throw data(null, { status: 403 })
  return {
    aandacht,
    aantal: post.aantal,
    vragen: post.aandacht,
    blad,
    bladen: post.bladen,
    regels: post.regels.map((regel) => ({
      bericht: alsVermelding(regel),
      aanbieder: regel.agb ? (post.namen.get(regel.agb) ?? regel.agb) : '',
      zaken: regel.toewijzingen.flatMap(({ id, nummer }) => {
        const zaak = post.zaken.get(id)
        return zaak ? [{ zaak, nummer }] : []
      }),
    })),
  }
}
export type Berichtenpagina = Awaited<ReturnType<typeof laadBerichten>>
