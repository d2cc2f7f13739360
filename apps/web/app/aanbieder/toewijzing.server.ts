import type { Datum } from '@meedoen/kern'
import type { Toewijzingbeeld } from '@meedoen/levering'
import type { Klokstand } from '@meedoen/regels'
import { data } from 'react-router'
import { bewaak, type Paginavraag } from '../bewaak.server.ts'
import type { Huis } from '../huis.ts'
import { idUit } from '../werkplek/id.server.ts'
import { naarBerichtbeeld } from './berichtbeeld.server.ts'
import { naarClient } from './client.server.ts'
import { getoondeStand } from './getoonde-stand.ts'
import { maatInWoorden, omvangInWoorden } from './omvang.server.ts'
import { REDENEN } from './redenen.ts'
import { klokVoor } from './toewijzingen.server.ts'

export type Termijn = { readonly uiterlijk: Datum; readonly klok: Klokstand; readonly uitleg: unknown }

/** One assignment as its provider may see it; the look is recorded with the client. */
export async function haalToewijzing(vraag: Paginavraag, deel: string | undefined) {
  const huis = bewaak(vraag, 'aanbieder')
  const id = idUit(deel)
  return huis.werk(async (stap) => {
    const beeld = await huis.kamers.levering.toonToewijzing(stap, id)
    if (!beeld.ok) throw data(null, { status: 404 })
    const { toewijzing, client, berichten, samenBeantwoord, mogelijk } = beeld.waarde
    const product = await huis.kamers.inkoop.vindProduct(stap.tx, toewijzing.product)
    const { nummer, begin, eind, gestartOp, gestoptOp } = toewijzing
    return {
      id,
      toewijzing: {
        nummer,
        begin,
        eind,
        stand: getoondeStand(toewijzing, huis.vandaag),
        gestartOp,
        gestoptOp,
        code: toewijzing.product,
        contract: toewijzing.contract,
      },
      product: product?.naam[huis.taal] ?? toewijzing.product,
      omvang: omvangInWoorden(huis, toewijzing),
      maat: maatInWoorden(huis, toewijzing),
      inzet: toewijzing.inzet && omvangInWoorden(huis, { ...toewijzing, volume: toewijzing.inzet.volume }),
      client: naarClient(client),
      berichten: berichten.map(naarBerichtbeeld),
      samenMet: samenBeantwoord.filter((ander) => ander !== nummer),
      mogelijk,
      ...termijnen(huis, beeld.waarde),
      redenen: redenen(huis),
      vandaag: huis.vandaag,
    }
  })
}

function termijnen(huis: Huis, { toewijzing, antwoordtermijn, mogelijk }: Toewijzingbeeld) {
  const alsTermijn = ({ datum, uitleg }: { datum: Datum; uitleg?: unknown }): Termijn => ({
    uiterlijk: datum,
    klok: klokVoor(huis, datum),
    uitleg,
  })
  return {
    antwoordtermijn: antwoordtermijn && alsTermijn(antwoordtermijn),
    starttermijn: mogelijk.startMelden ? alsTermijn(toewijzing.startbericht) : null,
  }
}

const redenen = ({ kamers, taal }: Huis) =>
  REDENEN.map((reden) => ({ waarde: reden, label: kamers.levering.AFWIJSREDENEN[reden][taal] }))
