import type { Datum, Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import type { Inzending } from '../../formulier.server.ts'
import { type Huis, huisContext } from '../../huis.ts'
import type { Geweigerd } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

type MetDelen = Paginavraag & { readonly params: Readonly<Record<string, string | undefined>> }

/** All runs, newest first, and the month that would be next. */
export async function laadRondes({ request, context }: Paginavraag) {
  const huis = context.get(huisContext)
  const rondes = ofGeenToegang(await huis.werk((stap) => huis.kamers.levering.haalBijdragerondes(stap)))
  const { eersteVanMaand, plusMaanden } = huis.kamers.kern
  return {
    rondes,
    gestart: new URL(request.url).searchParams.get('gestart') !== null,
    maand: plusMaanden(eersteVanMaand(huis.vandaag), -1).slice(0, 7),
  }
}

/** Starts a run over the month as typed. */
export const startRonde = (vraag: Paginavraag) =>
  doe(vraag, async (huis, stap, { tekst }) => {
    const { levering, kern } = huis.kamers
    const dag = kern.leesDatum(`${tekst('maand').trim()}-01`)
    if (!dag.ok) return kern.geweigerd('geen-maand', 'Vul jaar en maand in, bijvoorbeeld 2026-10.', 'maand')
    const gestart = await levering.startBijdrageronde(stap, dag.waarde)
    return gestart.ok ? kern.gelukt('/werkplek/bijdrage?gestart=ja') : gestart
  })

/** One run with a page of its records. */
export async function laadRonde({ request, context, params }: MetDelen) {
  const huis = context.get(huisContext)
  const vraag = new URL(request.url).searchParams
  const filter = { soort: vraag.get('soort') ?? '', blad: Number(vraag.get('blad')) || 1 }
  const id = idUit(params.ronde)
  const beeld = await huis.werk((stap) => huis.kamers.levering.toonBijdrageronde(stap, id, filter))
  if (!beeld) throw data(null, { status: 404 })
  return { ...ofGeenToegang(beeld), soort: filter.soort }
}

export const meldAangeleverd = (vraag: MetDelen) =>
  doe(vraag, async (huis, stap, { tekst }) => {
    const ronde = idUit(vraag.params.ronde)
    const gemeld = await huis.kamers.levering.meldAangeleverd(stap, ronde, tekst('sha256'))
    return gemeld.ok ? huis.kamers.kern.gelukt(`/werkplek/bijdrage/${ronde}`) : gemeld
  })

/** The delivery as a download. */
export async function haalBestand({ context, params }: MetDelen): Promise<Response> {
  const huis = context.get(huisContext)
  const ronde = idUit(params.ronde)
  const gevonden = await huis.werk((stap) => huis.kamers.levering.openAanleverbestand(stap, ronde))
  const { naam, mediatype, inhoud } = ofGeenToegang(gevonden)
  return new Response(Buffer.from(inhoud), {
    headers: {
      'Content-Type': mediatype,
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** Providers whose data are missing. */
export async function laadProductie({ request, context }: Paginavraag) {
  const huis = context.get(huisContext)
  const { eersteVanMaand, plusMaanden, datumOp } = huis.kamers.kern
  const lijst = ofGeenToegang(await huis.werk((stap) => huis.kamers.levering.haalAchterstand(stap)))
  const maand: Datum = plusMaanden(eersteVanMaand(huis.vandaag), -1)
  return {
    maand,
    herinnerd: new URL(request.url).searchParams.get('herinnerd') !== null,
    aanbieders: lijst.map(({ herinnerdOp, ...rest }) => ({
      ...rest,
      herinnerdOp: herinnerdOp && datumOp(herinnerdOp),
    })),
  }
}

export const herinner = (vraag: Paginavraag) =>
  doe(vraag, async (huis, stap, { tekst }) => {
    const gedaan = await huis.kamers.levering.herinnerAanbieder(stap, tekst('agb'))
    return gedaan.ok ? huis.kamers.kern.gelukt('/werkplek/bijdrage/productie?herinnerd=ja') : gedaan
  })

type Formulier = Inzending & { readonly tekst: (naam: string) => string }

/** Reads the form, does the step, and goes on to the address it gives; a refusal comes back with what was typed. */
export async function doe(
  { request, context }: Paginavraag,
  werk: (huis: Huis, stap: Stap, formulier: Formulier) => Promise<Uitkomst<string>>,
) {
  const formulier = await leesWerkformulier(request, context)
  const huis = context.get(huisContext)
  const uitkomst = await huis.werk((stap) => werk(huis, stap, formulier))
  if (uitkomst.ok) return redirect(uitkomst.waarde)
  const antwoord: Geweigerd = { weigering: uitkomst, waarden: formulier.waarden }
  return data(antwoord, { status: 422 })
}
