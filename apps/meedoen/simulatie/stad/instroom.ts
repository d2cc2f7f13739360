import { type Datum, dagenTussen, leeftijdOp, plusDagen } from '@meedoen/kern'
import type { Inwoner } from '../../demo/bevolking/inwoner.ts'
import type { Toeval } from '../../demo/toeval.ts'
import { werkdagNa, werkdagTot } from '../../demo/zaken/dagen.ts'
import type { Hulpvraag } from '../../demo/zaken/hulpvraag.ts'
import type { Levensloop } from '../../demo/zaken/levensloop.ts'

/** Somebody who gets help: the case as it was decided, and what becomes of them. */
export type Client = {
  readonly inwoner: Inwoner
  readonly loop: Levensloop
  /** Died or moved away on that day, as the municipality hears some days later. */
  readonly vertrek: { readonly soort: 'overleden' | 'verhuisd'; readonly op: Datum; readonly gehoordOp: Datum } | null
}

export type Instroomvraag = {
  readonly toeval: Toeval
  readonly inwoners: readonly Inwoner[]
  readonly hulpvragen: readonly (readonly [Hulpvraag, number])[]
  readonly eerste: Datum
  readonly laatste: Datum
  readonly aantal: number
}

/** Half of the clients come in the first sixth of the period, as when a municipality begins; the others spread over the rest. */
export function maakInstroom(vraag: Instroomvraag): Client[] {
  const { toeval, inwoners, hulpvragen, eerste, laatste, aantal } = vraag
  const dagen = dagenTussen(eerste, laatste)
  const hulpPer = new Map<string, Set<string>>()
  const clienten: Client[] = []
  for (let poging = 0; clienten.length < aantal; poging += 1) {
    if (poging > aantal * 50) throw new Error('er zijn te weinig inwoners voor zo veel cliënten')
    const inwoner = toeval.kies(inwoners)
    const hulpvraag = toeval.weeg(hulpvragen)
    const eerder = hulpPer.get(inwoner.sleutel) ?? new Set()
    if (!past(hulpvraag, inwoner, eerste) || !kanErbij(eerder, hulpvraag)) continue
    const dag = toeval.kans(0.5) ? toeval.geheel(1, Math.ceil(dagen / 6)) : toeval.geheel(1, Math.floor(dagen * 0.9))
    const loop = maakLoop(toeval, inwoner, hulpvraag, werkdagTot(plusDagen(eerste, dag)))
    clienten.push({ inwoner, loop, vertrek: eerder.size > 0 ? null : maakVertrek(toeval, loop, laatste) })
    // Who leaves has one case: every case of theirs would hear of it at once.
    hulpPer.set(
      inwoner.sleutel,
      new Set([...eerder, hulpvraag.voorziening, ...(clienten.at(-1)?.vertrek ? ['weg'] : [])]),
    )
  }
  return clienten.sort((a, b) =>
    a.loop.verzondenOp < b.loop.verzondenOp ? -1 : a.loop.verzondenOp > b.loop.verzondenOp ? 1 : 0,
  )
}

/** Not the same kind of help twice, nor a third kind, and nothing more for who left. */
const kanErbij = (eerder: ReadonlySet<string>, { voorziening }: Hulpvraag): boolean =>
  eerder.size < 2 && !eerder.has(voorziening) && !eerder.has('weg')

function past({ leeftijd: [van, tot] }: Hulpvraag, { persoon }: Inwoner, op: Datum): boolean {
  const leeftijd = leeftijdOp(persoon.geboortedatum, op)
  return leeftijd >= van && leeftijd <= tot
}

/** A course in which all went as it should, up to the decision. */
function maakLoop(toeval: Toeval, inwoner: Inwoner, hulpvraag: Hulpvraag, verzondenOp: Datum): Levensloop {
  const toegewezenOp = werkdagNa(verzondenOp, toeval.geheel(1, 5))
  const terug = (dagen: number): Datum => werkdagTot(plusDagen(verzondenOp, -dagen))
  return {
    ...{ inwoner, hulpvraag, kanaal: 'telefoon', inlog: false, doorAnder: false, spoed: false },
    ...{ meldingOp: terug(50), opgepaktOp: terug(47), planOp: null, gesprekOp: terug(30), verslagOp: terug(21) },
    ...{ antwoordOp: terug(9), afloop: 'toegekend', besluitOp: verzondenOp, verzondenOp, toegewezenOp },
    ...{ startOp: werkdagNa(toegewezenOp, toeval.geheel(5, 25)), bezwaarOp: null, einde: null },
  }
}

const VERTREKT = 0.08

function maakVertrek(toeval: Toeval, { startOp }: Levensloop, laatste: Datum): Client['vertrek'] {
  const dagen = dagenTussen(startOp, laatste)
  if (dagen < 30 || !toeval.kans(VERTREKT)) return null
  const op = plusDagen(startOp, toeval.geheel(20, dagen))
  return { soort: toeval.kans(0.6) ? 'overleden' : 'verhuisd', op, gehoordOp: werkdagNa(op, toeval.geheel(1, 12)) }
}
