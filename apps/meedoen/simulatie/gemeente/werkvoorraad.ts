import type { AgbCode, Datum } from '@meedoen/kern'
import type { Toeval } from '../../demo/toeval.ts'
import { werkdagNa } from '../../demo/zaken/dagen.ts'
import type { Wereld } from '../../demo/zaken/wereld.ts'
import { AANBIEDERS } from '../stad/aanbieders.ts'
import type { Client } from '../stad/instroom.ts'
import type { Raadhuis } from './raadhuis.ts'
import { hoorVertrek, isTeruggelegd, neemBesluitenOver, wijsZaakToe, type Zaak } from './toewijzen.ts'
import type { Verzoekuitslag } from './verzoeken.ts'
import { wijzigZaak } from './wijzigen.ts'

/** How often what happened. */
export type Telling = {
  readonly verzoeken: Verzoekuitslag
  toegewezen: number
  opnieuwToegewezen: number
  vertrokken: number
  omvang: number
  korter: number
  aanbieder: number
}

/** What lies on the desks of the consulenten. */
export type Werkvoorraad = {
  readonly telling: Telling
  /** Everything of that day: decisions, assignments, rejected ones to another provider, clients who left. */
  werk(dag: Datum): Promise<void>
  /** A month begins: here and there help must become other help. */
  beginMaand(dag: Datum): Promise<void>
}

/** Working days after which a consulent looks whether an assignment was taken on. */
const KIJKT_NA = [3, 12] as const

export function maakWerkvoorraad(
  raadhuis: Raadhuis,
  wereld: Wereld,
  toeval: Toeval,
  clienten: readonly Client[],
): Werkvoorraad {
  const perDag = Map.groupBy(genummerd(clienten), ({ client }) => client.loop.verzondenOp)
  const agenda = new Map<Datum, (() => Promise<void>)[]>()
  const plan = (dag: Datum, daad: () => Promise<void>): void => {
    agenda.set(dag, [...(agenda.get(dag) ?? []), daad])
  }
  const zaken: Zaak[] = []
  const telling: Telling = {
    ...{ toegewezen: 0, opnieuwToegewezen: 0, vertrokken: 0, omvang: 0, korter: 0, aanbieder: 0 },
    verzoeken: { toegekend: 0, afgewezen: 0, onderzocht: 0 },
  }
  const isWeg = ({ client: { vertrek } }: Zaak, dag: Datum): boolean => vertrek !== null && vertrek.gehoordOp <= dag

  async function wijsToe(zaak: Zaak, dag: Datum, agb: AgbCode): Promise<void> {
    await wijsZaakToe(raadhuis, zaak, dag, agb)
    for (const dagen of KIJKT_NA) plan(werkdagNa(dag, dagen), () => kijkNa(zaak, werkdagNa(dag, dagen), agb))
  }

  async function kijkNa(zaak: Zaak, dag: Datum, agb: AgbCode): Promise<void> {
    if (isWeg(zaak, dag) || !(await isTeruggelegd(raadhuis, zaak, dag))) return
    telling.opnieuwToegewezen += 1
    await wijsToe(zaak, dag, anderVoor(zaak.product, agb) ?? agb)
  }

  return {
    telling,
    async werk(dag) {
      const besluiten = perDag.get(dag) ?? []
      if (besluiten.length > 0)
        for (const zaak of await neemBesluitenOver(raadhuis, wereld, toeval, dag, besluiten)) {
          zaken.push(zaak)
          plan(zaak.client.loop.toegewezenOp, async () => {
            telling.toegewezen += 1
            await wijsToe(zaak, zaak.client.loop.toegewezenOp, zaak.agb)
          })
          const gehoord = zaak.client.vertrek?.gehoordOp
          if (gehoord)
            plan(gehoord, async () => {
              telling.vertrokken += 1
              await hoorVertrek(raadhuis, zaak, gehoord)
            })
        }
      for (const daad of agenda.get(dag) ?? []) await daad()
      agenda.delete(dag)
    },
    async beginMaand(dag) {
      for (const zaak of zaken) {
        if (isWeg(zaak, dag)) continue
        const wat = await wijzigZaak(raadhuis, zaak, dag, {
          toeval: toeval.splits(`${zaak.client.loop.inwoner.sleutel}/${zaak.product}/${dag}`),
          anderVoor,
        })
        if (wat !== null) telling[wat] += 1
      }
    },
  }
}

/** The next provider with a contract for that product. */
function anderVoor(product: string, agb: AgbCode): AgbCode | null {
  const met = AANBIEDERS.filter(({ contract }) => contract.tarieven.some((tarief) => tarief.product === product))
  const plaats = met.findIndex(({ contract }) => contract.aanbieder.agb === agb)
  const ander = met[(plaats + 1) % met.length]?.contract.aanbieder.agb
  return ander === undefined || ander === agb ? null : ander
}

/** Case numbers run on per year, in the order of the decisions. */
function genummerd(clienten: readonly Client[]): { readonly client: Client; readonly nummer: string }[] {
  const laatste = new Map<string, number>()
  return clienten.map((client) => {
    const jaar = client.loop.meldingOp.slice(0, 4)
    const volgend = (laatste.get(jaar) ?? 0) + 1
    laatste.set(jaar, volgend)
    return { client, nummer: `${jaar}-${String(volgend).padStart(5, '0')}` }
  })
}
