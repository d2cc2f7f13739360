import { type Datum, datumOp } from '@meedoen/kern'
import type { Zaak } from '@meedoen/zaken'
import type { Stapstaat } from '../ui/Weg.tsx'

const WEGSTAPPEN = ['melding', 'gesprek', 'verslag', 'aanvraag', 'besluit', 'hulp'] as const
type Wegstapnaam = (typeof WEGSTAPPEN)[number]

/** One step of the road of a case: how far it is, and the day that belongs to it. */
export type Wegdeel = {
  readonly naam: Wegstapnaam
  readonly staat: Stapstaat
  /** The day on which it was done, or is planned. */
  readonly op: Datum | null
  /** The last day for what is still to come, with the explanation that was recorded with it. */
  readonly uiterlijk: Datum | null
  readonly uitleg: unknown
}

type Dag = Pick<Wegdeel, 'op' | 'uiterlijk' | 'uitleg'> & { readonly klaar: boolean }

const gedaan = (op: Datum | null): Dag => ({ klaar: op !== null, op, uiterlijk: null, uitleg: null })
const voor = (termijn: { datum: Datum | null; uitleg: unknown } | null): Dag => ({
  klaar: false,
  op: null,
  uiterlijk: termijn?.datum ?? null,
  uitleg: termijn?.datum ? termijn.uitleg : null,
})

/** The six steps of the main road as this case stands. */
export function wegVan(zaak: Zaak): Wegdeel[] {
  const dagen: Readonly<Record<Wegstapnaam, Dag>> = {
    melding: gedaan(zaak.meldingOp),
    gesprek: gesprek(zaak),
    verslag: zaak.verslag ? gedaan(zaak.verslag.op) : voor(zaak.termijnen.onderzoek),
    aanvraag: gedaan(zaak.aanvraag?.op ?? null),
    besluit: zaak.beschikking?.verzondenOp ? gedaan(zaak.beschikking.verzondenOp) : voor(zaak.termijnen.beslissing),
    hulp: hulp(zaak),
  }
  const laatste = WEGSTAPPEN.findLastIndex((naam) => dagen[naam].klaar)
  return WEGSTAPPEN.filter((naam) => dagen[naam].klaar || komtNog(zaak, naam)).map((naam) => {
    const { klaar, ...dag } = dagen[naam]
    const staat = klaar ? 'gedaan' : staatVan(zaak, WEGSTAPPEN.indexOf(naam), laatste)
    return { naam, staat, ...(staat === 'vervallen' ? { op: null, uiterlijk: null, uitleg: null } : dag) }
  })
}

/** A case that ended leaves out what never came; after a refusal it says that there will be no help. */
const komtNog = (zaak: Zaak, naam: Wegstapnaam): boolean =>
  zaak.fase !== 'afgesloten' || (zaak.afloop === 'afgewezen' && naam === 'hulp')

function gesprek({ gesprek: g }: Zaak): Dag {
  if (g?.gevoerdOp) return gedaan(g.gevoerdOp)
  return { klaar: false, op: g ? datumOp(new Date(g.op)) : null, uiterlijk: null, uitleg: null }
}

/** Temporary help comes before the decision and is told elsewhere; help by pgb starts when the decision was sent. */
function hulp(zaak: Zaak): Dag {
  const eerste = zaak.voorzieningen
    .flatMap((v) => (v.gestartOp && !v.tijdelijk ? [v.gestartOp] : []))
    .toSorted()
    .at(0)
  if (zaak.stand === 'hulp-gestart') return { ...gedaan(eerste ?? null), klaar: true }
  return gedaan(zaak.fase === 'afgesloten' ? (eerste ?? null) : null)
}

/** A step that was passed by (an aanvraag without onderzoek, 2.3.2 lid 9) can still come until the decision. */
function staatVan(zaak: Zaak, plaats: number, laatste: number): Stapstaat {
  if (zaak.fase === 'afgesloten') return 'vervallen'
  if (plaats > laatste) return plaats === laatste + 1 ? 'nu' : 'straks'
  return zaak.beschikking?.verzondenOp ? 'vervallen' : 'straks'
}
