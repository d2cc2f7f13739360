import type { Stap } from '@meedoen/toegang'
import { data } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { schrijfDatumInvoer } from '../gemeente/vormen/datum-invoer.ts'
import { beeldVan } from './aanbieder.server.ts'
import { velden, verwerk } from './formulier.server.ts'
import { naarAanbieder } from './zoek.ts'

/** Which provider and which contract an address is about; without a number a new one. */
export type Contractadres = { readonly agb?: string | undefined; readonly nummer?: string | undefined }

/** The provider and its contract with that number, or a page that does not exist. */
export async function contractVan(huis: Huis, stap: Stap, { agb, nummer }: Contractadres) {
  const beeld = await beeldVan(huis, stap, agb, huis.vandaag)
  const contract = beeld.contracten.find((een) => een.nummer === nummer)
  if (!contract) throw data(null, { status: 404 })
  return { ...beeld, contract }
}

/** What a contract form begins with, and how many assignments run on after its last day. */
export function haalContract(vraag: Paginavraag, adres: Contractadres) {
  const huis = alsContractbeheerder(vraag)
  return huis.werk(async (stap) => {
    if (adres.nummer === undefined) {
      const { aanbieder } = await beeldVan(huis, stap, adres.agb, huis.vandaag)
      return { aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam }, nummer: null, waarden: {}, lopend: null }
    }
    const { aanbieder, contract } = await contractVan(huis, stap, adres)
    const { nummer, begin, eind } = contract
    return {
      aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam },
      nummer,
      waarden: { begin: schrijfDatumInvoer(begin), eind: eind ? schrijfDatumInvoer(eind) : '' },
      lopend: eind ? await huis.kamers.levering.lopendNa(stap.tx, nummer, eind) : null,
    }
  })
}

/** Records a new contract, or changes the days of one. */
export const bewaar = (vraag: Paginavraag, adres: Contractadres) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { inkoop } = huis.kamers
      if (adres.nummer !== undefined) {
        const { contract } = await contractVan(huis, stap, adres)
        return inkoop.wijzigContract(stap, contract.nummer, velden(inzending, 'begin', 'eind'))
      }
      const { aanbieder } = await beeldVan(huis, stap, adres.agb, huis.vandaag)
      return inkoop.sluitContract(stap, aanbieder.agb, velden(inzending, 'nummer', 'begin', 'eind'))
    },
    () => `${naarAanbieder(adres.agb ?? '')}?gedaan=${adres.nummer === undefined ? 'contract' : 'gewijzigd'}`,
  )
