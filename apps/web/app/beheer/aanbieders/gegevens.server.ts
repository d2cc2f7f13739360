import type { Paginavraag } from '../../bewaak.server.ts'
import { enkel } from '../../waarden.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { schrijfDatumInvoer } from '../gemeente/vormen/datum-invoer.ts'
import { beeldVan } from './aanbieder.server.ts'
import { velden, verwerk } from './formulier.server.ts'
import { naarAanbieder } from './zoek.ts'

const VELDEN = ['naam', 'telefoon', 'email', 'website', 'omschrijvingNl', 'omschrijvingEn', 'geenNieuweVanaf'] as const

/** Nothing to show but the form; for who keeps contracts only. */
export const alleenToegang = (vraag: Paginavraag) => alsContractbeheerder(vraag).werk(async () => null)

/** What is known of the provider, as a form holds it. */
export function haalGegevens(vraag: Paginavraag, code: string | undefined) {
  const huis = alsContractbeheerder(vraag)
  return huis.werk(async (stap) => {
    const { aanbieder, geenNieuweVanaf } = await beeldVan(huis, stap, code, huis.vandaag)
    const { agb, naam, telefoon, email, website, omschrijving } = aanbieder
    return {
      agb,
      naam,
      waarden: {
        naam,
        telefoon,
        email,
        website,
        omschrijvingNl: omschrijving.nl,
        omschrijvingEn: omschrijving.en === omschrijving.nl ? '' : omschrijving.en,
        geenNieuweVanaf: geenNieuweVanaf ? schrijfDatumInvoer(geenNieuweVanaf) : '',
      },
    }
  })
}

export const voegToe = (vraag: Paginavraag) =>
  verwerk(
    vraag,
    (huis, stap, inzending) => huis.kamers.inkoop.voegAanbiederToe(stap, velden(inzending, 'agb', ...VELDEN)),
    (inzending) => `${naarAanbieder(enkel(inzending, 'agb').replaceAll(/\s/g, ''))}?gedaan=aanbieder`,
  )

export const wijzig = (vraag: Paginavraag, code: string | undefined) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { aanbieder } = await beeldVan(huis, stap, code, huis.vandaag)
      return huis.kamers.inkoop.wijzigAanbieder(stap, aanbieder.agb, velden(inzending, ...VELDEN))
    },
    () => `${naarAanbieder(code ?? '')}?gedaan=gewijzigd`,
  )
