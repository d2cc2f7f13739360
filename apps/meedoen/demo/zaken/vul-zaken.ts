import { neemToewijzingenOver } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import { neemZakenOver } from '@meedoen/zaken'
import type { Inwoner } from '../bevolking/inwoner.ts'
import type { Demogemeente } from '../gemeente.ts'
import { maakToeval } from '../toeval.ts'
import { HULPVRAGEN } from './hulpvragen.ts'
import { type Levensloop, maakLevenslopen } from './levensloop.ts'
import { type Gemaaktezaak, maakDossier } from './maak-dossier.ts'
import type { Wereld } from './wereld.ts'

/** Invents the cases of the past eighteen months and takes them over; answers what was made. */
export async function vulZaken(
  stap: Stap,
  wereld: Wereld,
  inwoners: readonly Inwoner[],
  aantal: number,
): Promise<Gemaaktezaak[]> {
  const { gemeente, vandaag } = wereld
  const toeval = maakToeval(gemeente.naam).splits('zaken')
  const lopen = maakLevenslopen({
    toeval: toeval.splits('lopen'),
    inwoners,
    hulpvragen: hulpvragenVan(gemeente),
    vandaag,
    aantal,
  })
  const nummers = nummering()
  const gemaakt = lopen.map((loop, i) => maakDossier(toeval.splits(`${i}`), wereld, loop, nummers(loop)))
  await neemZakenOver(stap, gemaakt)
  const toewijzingen = gemaakt.flatMap(({ toewijzing }) => toewijzing ?? [])
  await neemToewijzingenOver(
    stap,
    toewijzingen.sort((a, b) => a.toegewezenOp.getTime() - b.toegewezenOp.getTime()),
  )
  return gemaakt
}

/** Only what the municipality has a contract for today. */
function hulpvragenVan({ contracten }: Demogemeente) {
  const lopend = contracten.filter(({ eindigdeJarenGeleden }) => eindigdeJarenGeleden === undefined)
  const geleverd = new Set(lopend.flatMap(({ tarieven }) => tarieven.map(({ product }) => product)))
  return HULPVRAGEN.filter(([{ product }]) => geleverd.has(product))
}

/** Case numbers run on per year, in the order of the meldingen. */
function nummering(): (loop: Levensloop) => string {
  const laatste = new Map<string, number>()
  return ({ meldingOp }) => {
    const jaar = meldingOp.slice(0, 4)
    const volgend = (laatste.get(jaar) ?? 0) + 1
    laatste.set(jaar, volgend)
    return `${jaar}-${String(volgend).padStart(5, '0')}`
  }
}
