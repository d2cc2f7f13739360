import type { Declaratiebeeld } from '@meedoen/levering'
import { data } from 'react-router'
import { naarRegel } from '../../aanbieder/declaraties/declaratie.server.ts'
import type { Huis } from '../../huis.ts'

type Feit = Declaratiebeeld['feiten'][number]

/** One declaration by numbers: sums, lines by assignment, and what happened to it. */
export async function laadDeclaratie(huis: Huis, id: string, blad: number) {
  const { levering, toegang } = huis.kamers
  return huis.werk(async (stap) => {
    const beeld = await levering.toonDeclaratie(stap, id, blad)
    if (!beeld.ok) throw data(null, { status: beeld.code === 'declaratie-onbekend' ? 404 : 403 })
    const { declaratie, aanbieder, regels, bladen, feiten } = beeld.waarde
    const namen = new Map(
      (await toegang.haalMedewerkers(stap.tx)).map((medewerker) => [medewerker.id, medewerker.naam]),
    )
    const akkoord = levering.beslisAkkoord(declaratie, toegang.wieId(stap.wie), await levering.vierOgenVanaf(stap))
    return {
      declaratie,
      aanbieder,
      regels: regels.map((regel) => naarRegel(huis, regel)),
      blad: Math.min(blad, bladen),
      bladen,
      feiten: feiten.map((feit) => naarFeit(feit, namen)),
      magAkkoord: akkoord.ok && toegang.mag(stap.wie, 'betalen', {}).ok,
    }
  })
}

const naarFeit = (feit: Feit, namen: ReadonlyMap<string, string>) => ({
  volgnummer: feit.volgnummer,
  soort: feit.soort,
  op: feit.op,
  /** Name of the employee; null when it was the provider or a job. */
  door: feit.door.soort === 'medewerker' ? (namen.get(feit.door.id) ?? null) : null,
  vanAanbieder: feit.door.soort === 'aanbieder',
  regel: 'regel' in feit.gegevens ? feit.gegevens.regel : null,
})
export type Feitbeeld = ReturnType<typeof naarFeit>
