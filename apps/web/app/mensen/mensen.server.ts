import type { AgbCode, Uitkomst, Weigering } from '@meedoen/kern'
import type { Stap, Uitgenodigd } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { ofGeenToegang } from '../bewaak.server.ts'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { enkel } from '../waarden.ts'

/** Where the people of one provider (or with null of all) are managed, by who may. */
export type Mensenplek = { readonly huis: Huis; readonly request: Request; readonly pad: string }

/** Who has access, and who was invited. */
export async function laadMensen(huis: Huis, stap: Stap, agb: AgbCode | null) {
  const { toegang, inkoop, kern } = huis.kamers
  const namen = new Map((await inkoop.haalAanbieders(stap.tx)).map((aanbieder) => [aanbieder.agb, aanbieder.naam]))
  const mensen = ofGeenToegang(await toegang.haalAanbiedermedewerkers(stap, agb))
  const uitnodigingen = ofGeenToegang(await toegang.haalUitnodigingen(stap, agb))
  return {
    perMail: huis.perMail,
    dagen: toegang.UITNODIGING_DAGEN,
    mensen: mensen.map((mens) => ({
      ...mens,
      aanbieder: namen.get(mens.agb) ?? mens.agb,
      zelf: stap.wie.soort === 'aanbieder' && stap.wie.id === mens.id,
      nogOpen: uitnodigingen.filter(({ door, stand }) => door === mens.id && stand === 'open').length,
    })),
    uitnodigingen: uitnodigingen.map(({ op, door, verstuurdOp, onbestelbaarOp, ...rest }) => ({
      ...rest,
      aanbieder: namen.get(rest.agb) ?? rest.agb,
      verstuurdOp: verstuurdOp && kern.datumOp(verstuurdOp),
      onbestelbaar: onbestelbaarOp !== null,
    })),
  }
}
type Mensenbeeld = Awaited<ReturnType<typeof laadMensen>>
export type Mens = Mensenbeeld['mensen'][number]
export type Uitnodigingregel = Mensenbeeld['uitnodigingen'][number]

/** Invites somebody for this provider. */
export async function nodigUit(plek: Mensenplek, inzending: Inzending, agb: AgbCode | null) {
  const { huis } = plek
  const { toegang, kern } = huis.kamers
  const uitkomst = await huis.werk(async (stap): Promise<Uitkomst<Uitgenodigd>> => {
    if (agb === null) return kern.geweigerdeInvoer({ agb: 'kies' })
    const beheertMensen = enkel(inzending, 'beheert') === 'ja'
    const invoer = { agb, naam: enkel(inzending, 'naam'), email: enkel(inzending, 'email'), beheertMensen }
    return toegang.nodigUit(stap, invoer, { sleutel: inzending.sleutel, perMail: huis.perMail })
  })
  if (!uitkomst.ok) return geweigerd(uitkomst, inzending)
  return toonLink(plek, uitkomst.waarde)
}

/** Everything that a button in the lists does; other forms are for the page itself. */
export async function doeInLijst(plek: Mensenplek, inzending: Inzending) {
  const { huis, pad } = plek
  const { toegang } = huis.kamers
  const id = enkel(inzending, 'id')
  if (inzending.waarden.doe === 'opnieuw') {
    const verzending = { sleutel: inzending.sleutel, perMail: huis.perMail }
    const uitkomst = await huis.werk((stap) => toegang.stuurUitnodigingOpnieuw(stap, id, verzending))
    return uitkomst.ok ? toonLink(plek, uitkomst.waarde) : geweigerd(uitkomst, inzending)
  }
  const uitkomst = await huis.werk((stap) => wijzig(huis, stap, inzending.waarden.doe, id))
  if (!uitkomst.ok) return geweigerd(uitkomst, inzending)
  throw redirect(`${pad}?gedaan=${uitkomst.waarde}`)
}

type Gedaan = 'ingetrokken' | 'gesloten' | 'gesloten-ingetrokken' | 'geopend' | 'bewaard' | 'bewaard-ingetrokken'

async function wijzig(huis: Huis, stap: Stap, doe: unknown, id: string): Promise<Uitkomst<Gedaan>> {
  const { toegang, kern } = huis.kamers
  const na = (uitkomst: Uitkomst<unknown>, wat: Gedaan): Uitkomst<Gedaan> => (uitkomst.ok ? kern.gelukt(wat) : uitkomst)
  const naAfnemen = (uitkomst: Uitkomst<{ ingetrokken: number }>, wat: 'gesloten' | 'bewaard') =>
    na(uitkomst, uitkomst.ok && uitkomst.waarde.ingetrokken > 0 ? `${wat}-ingetrokken` : wat)
  switch (doe) {
    case 'trek-in':
      return na(await toegang.trekUitnodigingIn(stap, id), 'ingetrokken')
    case 'sluit':
      return naAfnemen(await toegang.wijzigAanbiedermedewerker(stap, id, { actief: false }), 'gesloten')
    case 'open':
      return na(await toegang.wijzigAanbiedermedewerker(stap, id, { actief: true }), 'geopend')
    case 'beheert':
      return na(await toegang.wijzigAanbiedermedewerker(stap, id, { beheertMensen: true }), 'bewaard')
    case 'beheert-niet':
      return naAfnemen(await toegang.wijzigAanbiedermedewerker(stap, id, { beheertMensen: false }), 'bewaard')
    default:
      throw data(null, { status: 400 })
  }
}

/** By mail there is nothing to show; else the link is in this one answer, and nowhere after it. */
function toonLink({ huis, request, pad }: Mensenplek, { code, ...rest }: Uitgenodigd) {
  if (huis.perMail) throw redirect(`${pad}?gedaan=uitgenodigd`)
  const gemaakt = { ...rest, link: new URL(`/uitnodiging/${code}`, request.url).href }
  return data({ gemaakt, weigering: undefined, waarden: {} }, { headers: { 'Cache-Control': 'no-store' } })
}

export const geweigerd = (weigering: Weigering, { waarden }: Inzending) =>
  data({ gemaakt: null, weigering, waarden }, { status: 422 })
