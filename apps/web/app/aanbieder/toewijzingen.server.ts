import type { Datum } from '@meedoen/kern'
import type { Toewijzingregel } from '@meedoen/levering'
import type { Klokstand } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import type { Huis } from '../huis.ts'
import { type GetoondeStand, getoondeStand } from './getoonde-stand.ts'
import { beginlijst, type Lijst, lijstUit } from './lijsten.ts'
import { omvangInWoorden } from './omvang.server.ts'

/** What the provider can do next with an assignment; null when nothing is asked. */
type Volgende = 'antwoorden' | 'start-melden' | null

export type Lijstregel = {
  readonly id: string
  readonly nummer: number
  readonly client: string
  readonly product: string
  readonly omvang: string
  readonly begin: Datum
  readonly eind: Datum | null
  readonly stand: GetoondeStand
  readonly gestartOp: Datum | null
  readonly volgende: Volgende
  /** By when; null when nothing is asked. */
  readonly uiterlijk: Datum | null
  readonly klok: Klokstand | null
}

/** A page of the inbox, with what waits most at the top. */
export async function haalToewijzingen(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const zoek = new URL(vraag.request.url).searchParams
  const blad = zoek.get('blad') ?? '1'
  const { aanbieder, beheerders, lijst, gevonden, productie, teLaat } = await huis.werk(async (stap) => {
    const haal = async (lijst: Lijst) =>
      ofGeenToegang(await huis.kamers.levering.haalToewijzingenVoor(stap, { lijst, blad }))
    const gevraagd = lijstUit(zoek.get('lijst'))
    const eerste = await haal(gevraagd ?? 'te-beantwoorden')
    const lijst = gevraagd ?? beginlijst(eerste.tellers)
    const productie = await huis.kamers.levering.haalHerinnering(stap)
    const teLaat = ofGeenToegang(await huis.kamers.levering.haalTeLaat(stap))
    return {
      aanbieder: await naamVan(huis, stap),
      beheerders: await huis.kamers.toegang.wieBeheertMensen(stap),
      lijst,
      productie,
      teLaat,
      gevonden: lijst === (gevraagd ?? 'te-beantwoorden') ? eerste : await haal(lijst),
    }
  })
  const { tellers, aantal, bladen, regels } = gevonden
  return {
    aanbieder,
    beheerders,
    lijst,
    productie,
    herinneringen: teLaat.filter(({ herinnerdOp }) => herinnerdOp !== null),
    blad: bladnummer(blad, bladen),
    bladen,
    aantal,
    tellers,
    regels: regels.map((r) => alsRegel(huis, r)),
  }
}

async function naamVan({ kamers }: Huis, { tx, wie }: Stap): Promise<string> {
  return wie.soort === 'aanbieder' ? ((await kamers.inkoop.vindAanbieder(tx, wie.agb))?.naam ?? wie.agb) : ''
}

const bladnummer = (tekst: string, bladen: number): number => Math.min(Math.max(Number(tekst) || 1, 1), bladen)

function alsRegel(huis: Huis, regel: Toewijzingregel): Lijstregel {
  const volgende = volgendeStap(regel, huis.vandaag)
  const uiterlijk = volgende === 'antwoorden' ? regel.antwoordUiterlijk : volgende ? regel.startUiterlijk : null
  return {
    id: regel.id,
    nummer: regel.nummer,
    client: regel.client,
    product: regel.product.naam[huis.taal],
    omvang: omvangInWoorden(huis, regel),
    begin: regel.begin,
    eind: regel.eind,
    stand: getoondeStand(regel, huis.vandaag),
    gestartOp: regel.gestartOp,
    volgende,
    uiterlijk,
    klok: uiterlijk === null ? null : klokVoor(huis, uiterlijk),
  }
}

/** Days, not weeks: the terms of the standard are a few working days. */
export const klokVoor = ({ kamers, vandaag }: Huis, uiterlijk: Datum): Klokstand =>
  kamers.regels.klokstand(uiterlijk, vandaag, false, 2)

/** A start is reported afterwards: before the first day there is nothing to do. */
function volgendeStap({ stand, antwoordUiterlijk, gestartOp, begin }: Toewijzingregel, vandaag: Datum): Volgende {
  if (antwoordUiterlijk !== null && (stand === 'opgesteld' || stand === 'verzonden')) return 'antwoorden'
  return stand === 'aanvaard' && gestartOp === null && begin <= vandaag ? 'start-melden' : null
}
