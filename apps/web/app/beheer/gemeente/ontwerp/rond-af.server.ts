import { geweigerdeInvoer, leesDatum, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Onderwerp } from '@meedoen/verordening'
import { data, redirect } from 'react-router'
import type { Paginavraag } from '../../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../../formulier.server.ts'
import type { Huis } from '../../../huis.ts'
import { enkel } from '../../../waarden.ts'
import { alsBeheerder } from '../../als-beheerder.server.ts'
import { ingangsfout } from '../ingang.ts'
import { doorWie, haalOnderwerpUit, wetVan } from '../onderwerp.server.ts'
import { LANGSTE } from '../vormen/lezer.server.ts'

/** Makes the draft a version, or throws it away; either way the draft is gone and the subject shows what became of it. */
export async function rondAf(vraag: Paginavraag, deel: string | undefined, id: string | undefined) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const onderwerp = haalOnderwerpUit(deel)
  if (enkel(inzending, 'doe') === 'weg') {
    await huis.werk((stap) => huis.kamers.verordening.gooiOntwerpWeg(stap.tx, onderwerp, id ?? ''))
    throw redirect(`/beheer/gemeente/${onderwerp}?gedaan=weggegooid`)
  }
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `beheer:${inzending.sleutel}`, () =>
      stelVast(huis, stap, onderwerp, id ?? '', inzending),
    ),
  )
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(`/beheer/gemeente/${onderwerp}?gedaan=vastgesteld`)
}

async function stelVast(
  huis: Huis,
  stap: Stap,
  onderwerp: Onderwerp,
  id: string,
  inzending: Inzending,
): Promise<Uitkomst<unknown>> {
  const bron = enkel(inzending, 'bron')
  const ingang = leesDatum(enkel(inzending, 'ingang'))
  const mist = bronfout(bron)
  if (!ingang.ok || mist.bron)
    return geweigerdeInvoer({
      ...mist,
      ...(ingang.ok ? {} : { ingang: 'geen-datum' }),
    })
  const buiten = ingangsfout(stap, ingang.waarde)
  if (buiten) return buiten
  const vaststelling = { onderwerp, id, ingang: ingang.waarde, bron, op: stap.nu, door: doorWie(stap) }
  const versie = await huis.kamers.verordening.stelOntwerpVast(stap.tx, vaststelling, wetVan(huis))
  // The amount is changed in the draft, not on this page.
  return versie.ok || versie.code !== 'boven-wettelijk-maximum'
    ? versie
    : { ok: false, code: versie.code, tekst: versie.tekst }
}

function bronfout(bron: string): { readonly bron?: string } {
  if (bron.trim() === '') return { bron: 'verplicht' }
  return bron.length > LANGSTE ? { bron: 'te-lang' } : {}
}
