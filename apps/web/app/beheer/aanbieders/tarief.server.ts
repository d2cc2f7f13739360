import { data } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { enkel } from '../../waarden.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { type Contractadres, contractVan } from './contract.server.ts'
import { velden, verwerk } from './formulier.server.ts'
import { naarAanbieder } from './zoek.ts'

/** The products to choose from, and the tariff that holds now for the product in the address. */
export function haalTarief(vraag: Paginavraag, adres: Contractadres) {
  const huis = alsContractbeheerder(vraag)
  const gevraagd = new URL(vraag.request.url).searchParams.get('product')
  return huis.werk(async (stap) => {
    const { aanbieder, contract } = await contractVan(huis, stap, adres)
    const producten = await huis.kamers.inkoop.haalProducten(stap.tx)
    const gekozen = producten.find(({ code }) => code === gevraagd)
    const nu = contract.nu.find(({ product }) => product === gekozen?.code)
    return {
      aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam },
      nummer: contract.nummer,
      producten: producten.map(({ code, naam, eenheid }) => ({ code, naam: naam[huis.taal], eenheid })),
      gekozen: gekozen
        ? {
            code: gekozen.code,
            naam: gekozen.naam[huis.taal],
            eenheid: gekozen.eenheid,
            zonderPrijs: huis.kamers.inkoop.zonderPrijs(gekozen),
          }
        : null,
      nu: nu ? { bedrag: nu.bedrag, begin: nu.begin, eind: nu.eind } : null,
    }
  })
}

/** Records a tariff from a day on. */
export const stelVast = (vraag: Paginavraag, adres: Contractadres) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { contract } = await contractVan(huis, stap, adres)
      const wachttijd = inzending.waarden.wachttijd === undefined ? null : enkel(inzending, 'wachttijd')
      // The tick counts for the amount beside it only: who changes the amount after it is asked again.
      const bevestigd = enkel(inzending, 'bevestigd') === 'ja' ? enkel(inzending, 'bevestigdBedrag') : ''
      const invoer = { ...velden(inzending, 'product', 'begin', 'eind', 'bedrag'), wachttijd, bevestigd }
      return huis.kamers.inkoop.stelTariefVast(stap, contract.nummer, invoer)
    },
    () => `${naarAanbieder(adres.agb ?? '')}?gedaan=tarief`,
  )

/** Takes away a tariff that does not hold yet, or that was recorded today. */
export const haalTariefWeg = (vraag: Paginavraag, agb: string | undefined) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { contract } = await contractVan(huis, stap, { agb, nummer: enkel(inzending, 'contract') })
      const welk = { product: enkel(inzending, 'product'), begin: enkel(inzending, 'begin') }
      return huis.kamers.inkoop.verwijderTarief(stap, contract.nummer, welk)
    },
    () => `${naarAanbieder(agb ?? '')}?gedaan=tarief-weg`,
  )

type Tariefadres = Contractadres & { readonly product?: string | undefined; readonly begin?: string | undefined }

/** The tariff that ends, and how many people have help by it now. */
export function haalEinde(vraag: Paginavraag, adres: Tariefadres) {
  const huis = alsContractbeheerder(vraag)
  return huis.werk(async (stap) => {
    const { aanbieder, contract } = await contractVan(huis, stap, adres)
    const tarief = contract.nu.find(({ product, begin }) => product === adres.product && begin === adres.begin)
    if (!tarief) throw data(null, { status: 404 })
    const bezetting = await huis.kamers.levering.bezettingOp(stap.tx, { agb: aanbieder.agb }, huis.vandaag)
    return {
      aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam },
      nummer: contract.nummer,
      product: tarief.product,
      clienten: bezetting.find(({ product }) => product === tarief.product)?.clienten ?? 0,
    }
  })
}

/** Records the last day of a tariff. */
export const eindig = (vraag: Paginavraag, adres: Tariefadres) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { contract } = await contractVan(huis, stap, adres)
      const welk = { product: adres.product ?? '', begin: adres.begin ?? '' }
      return huis.kamers.inkoop.beeindigTarief(stap, contract.nummer, welk, velden(inzending, 'eind'))
    },
    () => `${naarAanbieder(adres.agb ?? '')}?gedaan=tarief-eind`,
  )
