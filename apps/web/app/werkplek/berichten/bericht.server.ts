import { datumOp, tijdOp, type Weigering } from '@meedoen/kern'
import type { Postgebeurtenis } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { alsPostregels } from './berichten.server.ts'

/** Forms take files up to this size; larger ones go by the folder. */
const HOOGSTENS_MB = 20

/** One message with what happened to it and what can be done. */
export async function laadBericht(huis: Huis, id: string) {
  const pagina = await huis.werk(async (stap) => {
    const beeld = await huis.kamers.levering.toonBericht(stap, id)
    if (!beeld.ok) return null
    const { regel, gebeurtenissen, volgendePoging, ...rest } = beeld.waarde
    const [post] = await alsPostregels(huis, stap, [regel])
    if (!post) return null
    return {
      ...rest,
      id,
      regel: post,
      redenen: [...regel.bevindingen.map(({ tekst }) => tekst), ...(regel.toelichting ?? '').split('\n')].filter(
        Boolean,
      ),
      volgende: volgendePoging && momentVan(volgendePoging),
      gebeurtenissen: await metNamen(huis, stap, gebeurtenissen),
      mb: HOOGSTENS_MB,
    }
  })
  if (!pagina) throw data(null, { status: 404 })
  return pagina
}
export type Berichtpagina = Awaited<ReturnType<typeof laadBericht>>
export type Gebeurtenis = Berichtpagina['gebeurtenissen'][number]

const momentVan = (op: Date) => ({ dag: datumOp(op), tijd: tijdOp(op).slice(0, 5) })

async function metNamen({ kamers }: Huis, stap: Stap, gebeurtenissen: readonly Postgebeurtenis[]) {
  const namen = new Map((await kamers.toegang.haalMedewerkers(stap.tx)).map(({ id, naam }) => [id, naam]))
  return gebeurtenissen.map((gebeurtenis, plaats) => ({
    ...gebeurtenis,
    ...momentVan(gebeurtenis.op),
    sleutel: `${plaats}`,
    naam: gebeurtenis.soort === 'poging' ? null : (namen.get(gebeurtenis.door.id) ?? null),
  }))
}

type Formulier = Inzending & { readonly tekst: (naam: string) => string }

/** Does what was chosen, once; gives the refusal when that did not go. */
export async function herstel(huis: Huis, id: string, inzending: Formulier): Promise<Weigering> {
  const { levering } = huis.kamers
  switch (inzending.tekst('doe')) {
    case 'verstuur':
      return naar(id, 'verstuur', await doeEenmaal(huis, inzending, (stap) => levering.verstuurOpnieuw(stap, id)))
    case 'terzijde': {
      const reden = inzending.tekst('reden')
      return naar(id, 'terzijde', await doeEenmaal(huis, inzending, (stap) => levering.legTerzijde(stap, id, reden)))
    }
    case 'lees': {
      const gelezen = await huis.werk((stap) => levering.leesOpnieuw(stap, id))
      return naar(id, gelezen.ok && !gelezen.waarde.goed ? 'blijft' : 'lees', gelezen)
    }
    case 'vervang': {
      const [bestand] = inzending.bestanden.bestand ?? []
      const bytes = bestand ? new Uint8Array(await bestand.arrayBuffer()) : new Uint8Array()
      const vervangen = await huis.werk((stap) => levering.vervangBericht(stap, id, bytes))
      return naar(vervangen.ok ? vervangen.waarde.bericht : id, 'vervang', vervangen)
    }
    default:
      throw data(null, { status: 400 })
  }
}

function naar(id: string, gedaan: string, uitkomst: { readonly ok: true } | Weigering): Weigering {
  if (uitkomst.ok) throw redirect(`/werkplek/bericht/${id}?gedaan=${gedaan}`)
  if (uitkomst.code === 'bericht-onbekend') throw data(null, { status: 404 })
  return uitkomst
}

/** The file of a message, as it went or came. */
export async function haalBerichtbestand(huis: Huis, id: string): Promise<Response> {
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
