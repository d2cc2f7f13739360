import { data } from 'react-router'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import { leesFormulier } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { idUit } from '../werkplek/id.server.ts'
import { naarBerichtbeeld } from './berichtbeeld.server.ts'

/** Both ways, newest first. */
export async function haalBerichten(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const zoek = new URL(vraag.request.url).searchParams
  const aandacht = zoek.get('lijst') === 'aandacht'
  const blad = Math.max(Number(zoek.get('blad')) || 1, 1)
  const post = ofGeenToegang(
    await huis.werk((stap) => huis.kamers.levering.haalBerichten(stap, { blad, ...(aandacht ? { aandacht } : {}) })),
  )
  return {
    lijst: aandacht ? ('aandacht' as const) : ('alle' as const),
    blad: Math.min(blad, post.bladen),
    bladen: post.bladen,
    aandacht: post.tellers.aandacht,
    berichten: post.regels.map(naarBerichtbeeld),
  }
}

/** The file of a message, as it went or came. */
export async function haalBestand(vraag: Paginavraag, deel: string | undefined): Promise<Response> {
  const huis = bewaak(vraag, 'aanbieder')
  const id = idUit(deel)
  const bestand = await huis.werk((stap) => huis.kamers.levering.openBericht(stap, id))
  if (!bestand.ok) throw data(null, { status: 404 })
  const { naam, mediatype, inhoud } = bestand.waarde
  return new Response(Buffer.from(inhoud), {
    headers: {
      'Content-Type': mediatype,
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Largest message that comes in here, in bytes; larger ones go by the folder. */
const HOOGSTENS = 10 * 1024 * 1024
export const HOOGSTENS_MB = HOOGSTENS / 1024 / 1024

/** Puts an uploaded message in the inbox, and tells at once what became of it. */
export async function stuurIn(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const [bestand] = inzending.bestanden.bestand ?? []
  if (!bestand) return weiger(GEEN_BESTAND)
  if (bestand.size > HOOGSTENS) return weiger(TE_GROOT)
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const uitkomst = await huis.werk((stap) => huis.kamers.levering.ontvangBericht(stap, bytes, { herkomst: 'upload' }))
  if (!uitkomst.ok) return weiger({ ...uitkomst, veld: 'bestand' })
  const { soort, identificatie, stand, bevindingen, retour, dubbel, bericht } = uitkomst.waarde
  const ontvangst = { naam: bestand.name, soort, identificatie, stand, bevindingen, retour, dubbel, bericht }
  return data({ ontvangst, weigering: undefined }, { status: stand === 'afgekeurd' ? 422 : 200 })
}

const GEEN_BESTAND = { ok: false, code: 'geen-bestand', tekst: 'Kies eerst een bestand.', veld: 'bestand' } as const

const TE_GROOT = {
  ok: false,
  code: 'bestand-te-groot',
  tekst: `Dit bestand is te groot. Kies een bestand van hooguit ${HOOGSTENS_MB} MB.`,
  veld: 'bestand',
} as const

type Weigering = Extract<Awaited<ReturnType<Huis['leesBestand']>>, { ok: false }>
const weiger = (weigering: Weigering) => data({ ontvangst: null, weigering }, { status: 422 })
