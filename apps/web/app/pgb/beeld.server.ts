import type { Datum } from '@meedoen/kern'
import type { Besteding, Budgetbeeld, Overeenkomst } from '@meedoen/levering'
import type { Huis } from '../huis.ts'
import { leesUitleg } from '../ui/lees-uitleg.ts'

type Standdeel = Pick<Budgetbeeld['budget'], 'stand' | 'eind'>

/** A budget of which the last day is over has ended, also when nobody ended it. */
export const standOp = ({ stand, eind }: Standdeel, vandaag: Datum): Standdeel['stand'] =>
  stand === 'lopend' && eind !== null && eind < vandaag ? 'beeindigd' : stand

/** A budget as pages show it: words in their places, in the language of the visitor. */
export function naarPgb(huis: Huis, beeld: Budgetbeeld) {
  const { budget, teksten } = beeld
  const { plan, overeenkomsten, bestedingen, controles, ...vast } = budget
  const bewijzen = beeld.bewijzen.map((een) => ({ ...een, op: huis.kamers.kern.datumOp(een.aangemaakt) }))
  const tekst = (id: string | null): string => (id === null ? '' : (teksten[id] ?? ''))
  const contracten = overeenkomsten.map((een) => naarOvereenkomst(huis, een, tekst, budget))
  return {
    ...{ id: vast.id, nummer: vast.nummer, zaak: vast.zaak, bedrag: vast.bedrag, ritme: vast.ritme },
    ...{ betaler: vast.betaler, begin: vast.begin, eind: vast.eind, stand: standOp(vast, huis.vandaag) },
    product: beeld.product[huis.taal],
    houder: beeld.houder,
    jaren: beeld.jaren.map(({ afrekening, ...jaar }) => ({
      ...jaar,
      /** The year is over, so that it can be settled. */
      voorbij: jaar.eind !== null && jaar.eind < huis.vandaag,
      afrekening: afrekening && { ...afrekening, uitleg: leesUitleg(afrekening.uitleg) },
    })),
    plan: plan && {
      stand: plan.stand,
      waarom: tekst(plan.waarom),
      kwaliteit: tekst(plan.kwaliteit),
      reden: tekst(plan.reden),
      regels: plan.regels.map((regel) => ({ ...regel, hulp: tekst(regel.hulp), wie: tekst(regel.wie) })),
    },
    overeenkomsten: contracten,
    bestedingen: bestedingen.toReversed().map((een) => ({
      ...naarBesteding(een, contracten),
      /** How the last day to pay stands; null when nothing waits. */
      klok:
        een.stand === 'gedeclareerd'
          ? huis.kamers.regels.klokstand(
              een.termijn.datum,
              huis.vandaag,
              false,
              huis.kamers.levering.BETALEN_NADERT_DAGEN,
            )
          : null,
      bewijzen: bewijzen.filter(({ besteding }) => besteding === een.id),
    })),
    controles: controles.map(({ reden, ...controle }) => ({
      ...controle,
      reden: tekst(reden),
      bewijzen: bewijzen.filter(({ steekproef }) => steekproef === controle.steekproef),
      /** With what came with the declarations of that year. */
      vanJaar: bewijzen.filter(({ jaar }) => jaar === controle.jaar),
    })),
    mogelijk: beeld.mogelijk,
    magVaststellen: beeld.magVaststellen,
  }
}
export type Pgbbeeld = ReturnType<typeof naarPgb>
export type Jaarbeeld = Pgbbeeld['jaren'][number]
export type Overeenkomstbeeld = ReturnType<typeof naarOvereenkomst>
export type Bestedingbeeld = Pgbbeeld['bestedingen'][number]
export type Bewijsbeeld = Pgbbeeld['controles'][number]['bewijzen'][number]

function naarOvereenkomst(
  { kamers, vandaag }: Huis,
  { norm, ...een }: Overeenkomst,
  tekst: (id: string | null) => string,
  budget: Budgetbeeld['budget'],
) {
  const { levering } = kamers
  return {
    ...een,
    hulp: tekst(een.hulp),
    wie: tekst(een.wie),
    reden: tekst(een.reden),
    norm: norm?.tarief ?? null,
    uitBudget: levering.uitBudget({ ...een, norm }),
    /** What this one costs a year, together with those that were approved. */
    samenPerJaar: levering.kostenPerJaarSamen(budget, een.id),
    maanden: een.stand === 'akkoord' ? levering.openMaanden(budget, { ...een, norm }, vandaag) : [],
  }
}

function naarBesteding({ termijn, ...een }: Besteding, overeenkomsten: readonly Overeenkomstbeeld[]) {
  const bij = overeenkomsten.find(({ id }) => id === een.overeenkomst)
  return {
    ...{ id: een.id, nummer: een.nummer, maand: een.maand, aantal: een.aantal, bedrag: een.bedrag, zelf: een.zelf },
    ...{ stand: een.stand, betaaldOp: een.betaaldOp, uiterlijk: termijn.datum },
    wie: bij?.wie ?? '',
    eenheid: bij?.eenheid ?? ('uur' as const),
  }
}
