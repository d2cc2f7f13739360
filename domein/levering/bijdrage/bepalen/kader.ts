import { type Datum, eersteVanMaand, laatsteVanMaand, plusMaanden } from '@meedoen/kern'
import type { EigenBijdrage } from '@meedoen/verordening'
import type { Kader, Verordeningversie } from './persoonbron.ts'

const MAANDEN_HERZIEN = 36
const MAANDEN_NIEUW = 12

type Kaderinvoer = {
  readonly maand: Datum
  readonly besluit: Datum
  readonly vorigeMaand: Datum | null
  readonly verordeningen: readonly Verordeningversie[]
}

/** The frame of a run; `besluit` is the day that counts as that of the decision of the CAK. */
export function maakKader({ maand, besluit, vorigeMaand, verordeningen }: Kaderinvoer): Kader {
  const besluitmaand = eersteVanMaand(besluit)
  return {
    maand: eersteVanMaand(maand),
    peildatum: laatsteVanMaand(maand),
    vroegste: plusMaanden(besluitmaand, -MAANDEN_HERZIEN),
    vroegsteNieuw: plusMaanden(besluitmaand, -MAANDEN_NIEUW),
    vorigeMaand,
    verordeningen,
  }
}

/** The ordinance as it holds on a day; before the first version that one, since help began under it. */
export function verordeningOp(verordeningen: readonly Verordeningversie[], dag: Datum): EigenBijdrage {
  const versie = verordeningen.find(({ ingang }) => ingang <= dag) ?? verordeningen.at(-1)
  if (!versie) throw new Error('een ronde zonder verordening had niet mogen beginnen')
  return versie.inhoud
}
