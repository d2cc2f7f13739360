import { randomUUID } from 'node:crypto'
import type { Datum } from '@meedoen/kern'
import type { Toewijzingovername } from '@meedoen/levering'
import type { BesloteVoorziening } from '@meedoen/zaken'
import { tijdstip, werkdagNa } from './dagen.ts'
import { type Dossier, door } from './dossier.ts'

/** Hands a granted provision to its provider, and lets help begin when its day has come. */
export function wijsToe(dossier: Dossier, v: BesloteVoorziening): Toewijzingovername {
  const { loop, schrijf, behandelaar, mens, wereld, toeval, gebeurd } = dossier
  const { product: code, agb, volume, eenheid, frequentie, begin, eind } = v
  const product = wereld.gemeente.producten.find((p) => p.code === code)
  const contract = wereld.gemeente.contracten.find(
    (c) => c.aanbieder.agb === agb && c.tarieven.some((tarief) => tarief.product === code),
  )
  if (!product || !contract || !agb || !volume || !eenheid || !frequentie || !begin)
    throw new Error('alleen hulp in natura wordt toegewezen')
  const id = randomUUID()
  const toegewezenOp = schrijf.moment(loop.toegewezenOp)
  const gegevens = { voorziening: v.id, toewijzing: id, agb }
  schrijf.feit(loop.toegewezenOp, door(behandelaar), { soort: 'toewijzingGedaan', gegevens })
  const antwoordOp = werkdagNa(loop.toegewezenOp, toeval.geheel(1, 2))
  return {
    id,
    zaak: schrijf.id,
    voorziening: v.id,
    persoon: mens.persoon,
    adressen: [mens.adres],
    agb,
    contract: contract.nummer,
    product: product.code,
    categorie: product.categorie,
    volume,
    eenheid,
    frequentie,
    metBudget: product.metBudget ?? false,
    begin,
    eind,
    toegewezenOp,
    door: behandelaar.id,
    aanvaardOp: gebeurd(antwoordOp) ? tijdstip(antwoordOp, toeval.geheel(30, 500)) : null,
    start: start(dossier, gegevens, antwoordOp, begin),
  }
}

/** The provider reports the start some days after it, and never before it has answered. */
function start(
  { schrijf, toeval, gebeurd }: Dossier,
  gegevens: { voorziening: string; toewijzing: string },
  antwoordOp: Datum,
  op: Datum,
): Toewijzingovername['start'] {
  const gemeldOp = werkdagNa(op > antwoordOp ? op : antwoordOp, toeval.geheel(1, 4))
  if (!gebeurd(gemeldOp)) return null
  schrijf.feit(
    gemeldOp,
    { soort: 'systeem', id: 'overdracht-start' },
    { soort: 'hulpGestart', gegevens: { ...gegevens, op } },
  )
  return { op, gemeldOp: tijdstip(gemeldOp, toeval.geheel(30, 500)) }
}
