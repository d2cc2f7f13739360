import { data, redirect } from 'react-router'
import { bewaak, ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { leesFormulier } from '../../formulier.server.ts'
import { volumeAlsInvoer } from '../../volume.ts'
import { idUit } from '../../werkplek/id.server.ts'
import { maatInWoorden, omvangInWoorden } from '../omvang.server.ts'
import { klokVoor } from '../toewijzingen.server.ts'

/** What this provider asked, newest first, and what the municipality answered. */
export async function haalVerzoeken(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const { levering } = huis.kamers
  const gevraagd = Math.trunc(Number(new URL(vraag.request.url).searchParams.get('blad'))) || 1
  return huis.werk(async (stap) => {
    const bladen = await levering.telVerzoekbladen(stap, { alle: true })
    const blad = Math.min(Math.max(1, gevraagd), bladen)
    const regels = ofGeenToegang(await levering.haalVerzoeken(stap, { alle: true, blad }))
    const rijen = []
    for (const { id, product, ...regel } of regels) {
      const beeld = await levering.toonVerzoek(stap, id)
      const { antwoordUiterlijk } = regel
      rijen.push({
        id,
        ...regel,
        product: product?.[huis.taal] ?? '',
        klok: antwoordUiterlijk && klokVoor(huis, antwoordUiterlijk),
        grond: beeld.ok ? beeld.waarde.verzoek.grond : null,
      })
    }
    return { regels: rijen, blad, bladen }
  })
}

/** The products under contract with this provider, today. */
export async function laadNieuw(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const { inkoop } = huis.kamers
  const aanbod = await huis.werk(async (stap) =>
    stap.wie.soort === 'aanbieder' ? inkoop.aanbodVan(stap.tx, stap.wie.agb, stap.vandaag) : [],
  )
  return {
    vandaag: huis.vandaag,
    // What is carried out as a task is assigned to nobody.
    producten: aanbod
      .filter(({ product }) => product.variant !== 'taakgericht')
      .map(({ product: p }) => ({
        waarde: p.code,
        label: `${p.naam[huis.taal]} (${maatInWoorden(huis, p)})`,
      })),
  }
}

export async function vraagToewijzing(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const { levering, zaken } = huis.kamers
  const uitkomst = await huis.werk((stap) =>
    zaken.doeEenmaal(stap, `aanbieder:${inzending.sleutel}`, () => levering.vraagToewijzing(stap, inzending.waarden)),
  )
  if (uitkomst.ok) throw redirect('/aanbieder/verzoeken?gedaan=ja')
  return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
}

/** The assignment that a change is asked of, as it is. */
export async function laadWijziging(vraag: Paginavraag, deel: string | undefined) {
  const huis = bewaak(vraag, 'aanbieder')
  const id = idUit(deel)
  return huis.werk(async (stap) => {
    const beeld = await huis.kamers.levering.toonToewijzing(stap, id)
    if (!beeld.ok) throw data(null, { status: 404 })
    const { toewijzing } = beeld.waarde
    const product = await huis.kamers.inkoop.vindProduct(stap.tx, toewijzing.product)
    return {
      id,
      nummer: toewijzing.nummer,
      product: product?.naam[huis.taal] ?? toewijzing.product,
      omvang: omvangInWoorden(huis, toewijzing),
      maat: maatInWoorden(huis, toewijzing),
      waarden: {
        volume: volumeAlsInvoer(toewijzing.volume, toewijzing.eenheid, huis.taal),
        eind: toewijzing.eind ?? '',
        vanaf: huis.vandaag,
      },
    }
  })
}

export async function vraagWijziging(vraag: Paginavraag, deel: string | undefined) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const id = idUit(deel)
  const { levering, zaken } = huis.kamers
  const uitkomst = await huis.werk((stap) =>
    zaken.doeEenmaal(stap, `aanbieder:${inzending.sleutel}`, () =>
      levering.vraagWijziging(stap, id, inzending.waarden),
    ),
  )
  if (uitkomst.ok) throw redirect('/aanbieder/verzoeken?gedaan=ja')
  return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
}
