import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { bewaak, type Paginavraag } from '../../bewaak.server.ts'
import { leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { enkel } from '../../waarden.ts'

const agbVan = ({ wie }: Stap) => {
  if (wie.soort !== 'aanbieder') throw data(null, { status: 403 })
  return wie.agb
}

/** What this provider delivers today, by product: tariff, waiting, places and how many people have it. */
export function haalAanbod(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  return huis.werk(async (stap) => {
    const agb = agbVan(stap)
    const bezetting = await huis.kamers.levering.bezettingOp(stap.tx, { agb }, huis.vandaag)
    const capaciteit = await huis.kamers.inkoop.capaciteitOp(stap.tx, { agb }, huis.vandaag)
    const aanbod = await huis.kamers.inkoop.aanbodVan(stap.tx, agb, huis.vandaag)
    return {
      stoptVanaf: await huis.kamers.inkoop.stopVan(stap.tx, agb),
      // Under two contracts at once a product stands here once: what is told of it is the same.
      regels: [...new Map(aanbod.map((regel) => [regel.product.code, regel])).values()].map((regel) => ({
        code: regel.product.code,
        naam: regel.product.naam[huis.taal],
        eenheid: regel.product.eenheid,
        tarief: regel.tarief,
        wachttijdWeken: regel.wachttijdWeken,
        vrijePlaatsen: regel.vrijePlaatsen,
        gemeldOp: regel.gemeld && huis.kamers.kern.datumOp(regel.gemeld.op),
        clienten: bezetting.find(({ product }) => product === regel.product.code)?.clienten ?? 0,
        plaatsen: afspraakVoor(capaciteit, regel.product.code),
      })),
    }
  })
}
export type Aanbodregel = Awaited<ReturnType<typeof haalAanbod>>['regels'][number]

type Capaciteit = Awaited<ReturnType<Huis['kamers']['inkoop']['capaciteitOp']>>[number]

function afspraakVoor(capaciteit: readonly Capaciteit[], code: string) {
  const afspraak = capaciteit.find(({ product }) => product === code)
  return afspraak && afspraak.aantal !== null ? { maat: afspraak.maat, aantal: afspraak.aantal } : null
}

/** Records how long people wait now and how many places are free. */
export async function meld(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const product = enkel(inzending, 'product')
  const invoer = { product, weken: enkel(inzending, 'weken'), vrij: enkel(inzending, 'vrij') }
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `aanbieder:${inzending.sleutel}`, () =>
      huis.kamers.inkoop.meldBeschikbaarheid(stap, agbVan(stap), invoer),
    ),
  )
  if (!uitkomst.ok) return data({ product, weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect('/aanbieder/aanbod?gedaan=beschikbaarheid')
}
