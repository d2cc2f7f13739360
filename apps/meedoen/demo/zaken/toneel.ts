import { type Datum, datumOp, plusDagen, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { haalMedewerkers, type Stap } from '@meedoen/toegang'
import { type NieuweMelding, ontvangMelding } from '@meedoen/zaken'
import { haal } from '../vul-bevolking.ts'
import { tijdstip, werkdagTot } from './dagen.ts'
import { alsWie, type Mens, type Wereld } from './wereld.ts'

/** A stage for stories told by hand: who acts on which day, by the same steps as in real life. */
export type Toneel = {
  readonly wereld: Wereld
  mens(sleutel: string): Mens
  inwoner(sleutel: string): Stap['wie']
  medewerker(naam: string): Stap['wie']
  /** So many days before today, or the last working day before that. */
  geleden(dagen: number): Datum
  /** Does something as somebody on a day; a refusal is a mistake in the story. */
  doe<T>(wie: Stap['wie'], dag: Datum, werk: (stap: Stap) => Promise<Uitkomst<T>>): Promise<T>
  /** Makes a melding; answers the id of the case. */
  meld(wie: Stap['wie'], dag: Datum, melding: NieuweMelding): Promise<string>
}

export async function maakToneel(stap: Stap, wereld: Wereld): Promise<Toneel> {
  const medewerkers = new Map((await haalMedewerkers(stap.tx)).map((m) => [m.naam, alsWie(m)]))
  let volgorde = 0
  const op = (wie: Stap['wie'], dag: Datum): Stap => {
    volgorde += 1
    const nu = tijdstip(dag, 45 + (volgorde % 60) * 8)
    return { ...stap, wie, nu, vandaag: datumOp(nu) }
  }
  const mens = (sleutel: string): Mens => haal(wereld.mensen, sleutel)
  return {
    wereld,
    mens,
    inwoner: (sleutel) => ({ soort: 'inwoner', persoon: mens(sleutel).persoon.id, naam: '' }),
    medewerker: (naam) => haal(medewerkers, naam),
    geleden: (dagen) => werkdagTot(plusDagen(wereld.vandaag, -dagen)),
    doe: async (wie, dag, werk) => vastGelukt(await werk(op(wie, dag))),
    meld: async (wie, dag, melding) => (await ontvangMelding(op(wie, dag), melding)).zaak,
  }
}
