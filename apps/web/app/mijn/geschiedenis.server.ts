import type { Datum } from '@meedoen/kern'
import type { Tijdlijnregel } from '@meedoen/zaken'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { type Geopend, openZaak, type Zaakkop } from './beeld.server.ts'

/** One fact for its sentence; the words stand in the texts. */
export type Gebeurtenis = {
  readonly id: string
  readonly datum: Datum
  readonly tijd: string
  readonly soort: string
  /** A day and time that the sentence names. */
  readonly op: { readonly datum: Datum; readonly tijd: string } | null
  /** The kind of letter that was sent. */
  readonly brief: string | null
  /** Whom the sentence is about, or the team. */
  readonly naam: string
  readonly door: { readonly soort: string; readonly naam: string | null }
}

export const laadGeschiedenis = (
  vraag: LoaderFunctionArgs,
): Promise<{ readonly kop: Zaakkop; readonly gebeurtenissen: readonly Gebeurtenis[] }> =>
  openZaak(vraag, async (geopend) => {
    const { beeld, kop, huis } = geopend
    if (!beeld.grondslag.ziet.includes('voortgang')) throw redirect(`/mijn/${kop.id}`)
    const { datumOp, tijdOp } = huis.kamers.kern
    const op = (moment: Date) => ({ datum: datumOp(moment), tijd: tijdOp(moment).slice(0, 5) })
    const namen = await namenIn(geopend)
    return {
      kop,
      gebeurtenissen: beeld.tijdlijn.map((regel) => ({
        id: String(regel.volgnummer),
        ...op(regel.op),
        ...zinVan(regel, namen),
        op: dagIn(regel, op),
        brief: regel.soort === 'briefVerzonden' ? regel.gegevens.brief : null,
        door: regel.door,
      })),
    }
  })

/** Names by id of who works on the case; of who reads along only for who decides about that. */
async function namenIn({ beeld, kop, huis, stap }: Geopend): Promise<Map<string, string>> {
  const { toegang, personen } = huis.kamers
  const medewerkers = await toegang.haalMedewerkers(stap.tx)
  const mensen = kop.handelt ? beeld.zaak.betrokkenen.map(({ persoon }) => persoon) : []
  return new Map<string, string>([
    ...medewerkers.map(({ id, naam }) => [id, naam] as const),
    ...[...(await personen.haalPersonen(stap.tx, mensen)).values()].map(
      (mens) => [mens.id, personen.schrijfNaam(mens)] as const,
    ),
  ])
}

/** Which sentence tells the fact, and whom it names. */
function zinVan(regel: Tijdlijnregel, namen: ReadonlyMap<string, string>): Pick<Gebeurtenis, 'soort' | 'naam'> {
  const { soort, gegevens } = regel
  if (soort === 'verslagBeantwoord')
    return { soort: gegevens.antwoord === 'akkoord' ? 'verslagAkkoord' : 'verslagNietAkkoord', naam: '' }
  if (soort === 'behandelaarGezet') {
    const naam = gegevens.behandelaar === null ? undefined : namen.get(gegevens.behandelaar)
    return naam === undefined ? { soort: 'teamGezet', naam: gegevens.team } : { soort, naam }
  }
  if (soort === 'betrokkeneToegevoegd') {
    const naam = namen.get(gegevens.persoon)
    if (naam === undefined) return { soort: 'delenGekozen', naam: '' }
    const nog = gegevens.onderdelen.length > 0 || gegevens.rol !== 'mantelzorger'
    return { soort: nog ? soort : 'delenGestopt', naam }
  }
  return { soort, naam: '' }
}

function dagIn(regel: Tijdlijnregel, op: (moment: Date) => { datum: Datum; tijd: string }): Gebeurtenis['op'] {
  if (regel.soort === 'gesprekGepland') return op(new Date(regel.gegevens.op))
  if (regel.soort === 'gesprekGevoerd' || regel.soort === 'hulpGestart' || regel.soort === 'hulpGestopt')
    return { datum: regel.gegevens.op, tijd: '' }
  return null
}
