import type { Stap } from '@meedoen/toegang'
import type { NieuwFeit } from '../feiten/feiten.ts'
import { beeindigLevering } from '../overdracht/einde.ts'
import { legVast, vindZaakVoorWijziging } from '../zaak/opslaan.ts'
import type { Zaak } from '../zaak/zaak.ts'

type Samen = {
  /** The case at hand, with the help of all cases of this person: one letter tells of all of it. */
  readonly zaak: Zaak
  readonly anderen: readonly Zaak[]
}

/** A death or a move is about a person, not about one case: with this case, every other open case of this person, held for change. */
export async function metAndereOpenZaken(stap: Stap, zaak: Zaak): Promise<Samen> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.zaak')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', '=', zaak.persoon)
    .where('fase', '<>', 'afgesloten')
    .where('id', '<>', zaak.id)
    .orderBy('nummer')
    .execute()
  const anderen: Zaak[] = []
  for (const { id } of rijen) {
    const ander = await vindZaakVoorWijziging(stap, id)
    if (ander && ander.fase !== 'afgesloten') anderen.push(ander)
  }
  return { zaak: { ...zaak, voorzieningen: [zaak, ...anderen].flatMap((z) => z.voorzieningen) }, anderen }
}

/** Closes the other cases with the same fact; the letter belongs to the case at hand, so none is told here. */
export async function sluitMee(stap: Stap, anderen: readonly Zaak[], feit: NieuwFeit): Promise<void> {
  for (const ander of anderen) {
    await legVast(stap, ander, [feit])
    await beeindigLevering(stap, ander)
  }
}
