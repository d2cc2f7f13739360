import type { Gemeentecode } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import type { Mislukt } from '@meedoen/web'

/** Jobs that did not succeed, of one municipality only; what went wrong in them may name people and stays in the log. */
export const misluktVan = ({ taken }: Pick<Opslag, 'taken'>, gemeente: Gemeentecode): Mislukt => ({
  haal: async () =>
    (await taken.mislukt(gemeente)).map(({ id, naam, pogingen, definitief, volgende }) => ({
      id,
      naam,
      pogingen,
      volgende: definitief ? null : volgende,
    })),
  probeerOpnieuw: async (id) => {
    const taak = (await taken.mislukt(gemeente)).find((mislukt) => mislukt.id === id && mislukt.definitief)
    if (taak) await taken.probeerOpnieuw(taak.naam, id)
    return taak !== undefined
  },
})
