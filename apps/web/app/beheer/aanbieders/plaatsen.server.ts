import { data } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { enkel } from '../../waarden.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { schrijfDatumInvoer } from '../gemeente/vormen/datum-invoer.ts'
import { beeldVan } from './aanbieder.server.ts'
import { velden, verwerk } from './formulier.server.ts'
import { naarAanbieder } from './zoek.ts'

type Adres = { readonly agb?: string | undefined; readonly product?: string | undefined }

/** How long one waits at a provider for a product, and what was agreed on places. */
export function haalPlaatsen(vraag: Paginavraag, adres: Adres) {
  const huis = alsContractbeheerder(vraag)
  return huis.werk(async (stap) => {
    const { aanbieder, aanbod, capaciteit } = await beeldVan(huis, stap, adres.agb, huis.vandaag)
    const regel = aanbod.find(({ product }) => product.code === adres.product)
    if (!regel) throw data(null, { status: 404 })
    const afspraak = capaciteit.find(({ product }) => product === adres.product)
    return {
      aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam },
      product: regel.product.naam[huis.taal],
      melding: { weken: String(regel.wachttijdWeken), vrij: String(regel.vrijePlaatsen ?? '') },
      afspraak: {
        maat: afspraak?.maat ?? 'plaatsen',
        aantal: String(afspraak?.aantal ?? ''),
        vanaf: schrijfDatumInvoer(huis.vandaag),
      },
    }
  })
}

/** Records what was told of waiting and free places, or what was agreed on places. */
export const bewaar = (vraag: Paginavraag, { agb, product }: Adres) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { aanbieder } = await beeldVan(huis, stap, agb, huis.vandaag)
      const { inkoop } = huis.kamers
      if (enkel(inzending, 'doe') === 'meld')
        return inkoop.meldBeschikbaarheid(stap, aanbieder.agb, { product, ...velden(inzending, 'weken', 'vrij') })
      return inkoop.stelCapaciteitVast(stap, aanbieder.agb, {
        product,
        ...velden(inzending, 'maat', 'aantal', 'vanaf'),
      })
    },
    (inzending) =>
      `${naarAanbieder(agb ?? '')}?gedaan=${enkel(inzending, 'doe') === 'meld' ? 'beschikbaarheid' : 'capaciteit'}`,
  )
