import { type Datum, datumOp, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '@meedoen/zaken'
import { data, redirect } from 'react-router'
import type { Huis } from '../../huis.ts'
import type { Gewonestap } from './gewone-stappen.ts'

export type Optie = { readonly waarde: string; readonly label: string }
export type Stappagina = {
  readonly zaak: string
  readonly nummer: string
  readonly naam: string
  readonly stap: Gewonestap
  /** Why the step cannot be taken now; then there is no form. */
  readonly beletsel: Weigering | null
  /** What can be chosen, for steps that ask to choose somebody or something. */
  readonly opties: readonly Optie[]
  /** What is filled in beforehand. */
  readonly waarden: Readonly<Record<string, string>>
}

/** The page of a short step: whether it can be taken, and the form with sensible answers. */
export async function laadStap(huis: Huis, id: string, naam: Gewonestap): Promise<Stappagina> {
  const { zaken } = huis.kamers
  const uitkomst = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    // Who may not take this step learns nothing here, also not while nobody could take it. The page of the case tells why.
    if (!zaken.magStap(stap, zaak, naam).ok) return 'geen-toegang'
    // Also what only a missing mandate stops: better told now than after everything was filled in.
    const beletsel = zaken.beletsel(zaak, naam, stap.vandaag) ?? zaken.mandaatbeletsel(stap, zaak, naam)
    return {
      zaak: zaak.id,
      nummer: zaak.nummer,
      naam: await naamVan(huis, stap, zaak),
      stap: naam,
      beletsel,
      opties: await optiesVoor(huis, stap, zaak, naam),
      waarden: { ...vooraf(zaak, naam, stap.vandaag), ...(await gevraagd(huis, stap, zaak, naam)) },
    }
  })
  if (uitkomst === null) throw data(null, { status: 404 })
  if (uitkomst === 'geen-toegang') throw redirect(`/werkplek/zaak/${id}`)
  return uitkomst
}

/** The name of who a case is about, as far as it is known. */
export async function naamVan({ kamers }: Huis, stap: Stap, zaak: Zaak): Promise<string> {
  if (zaak.persoon === null) return (await kamers.zaken.haalAntwoorden(stap, zaak)).gegevens.naam
  return kamers.personen.schrijfNaamMetTitel(await kamers.personen.haalPersoon(stap.tx, zaak.persoon))
}

async function optiesVoor(huis: Huis, stap: Stap, zaak: Zaak, naam: Gewonestap): Promise<Optie[]> {
  if (naam === 'draagOver') return collegas(huis, stap)
  if (naam === 'koppelClientondersteuner') return clientondersteuners(huis, stap)
  if (naam === 'verklaarDubbel') return (await andereOpenZaken(huis, stap, zaak)).filter((z) => z.ouder)
  if (naam === 'verwerkOverlijden' || naam === 'verwerkVerhuizing') return andereOpenZaken(huis, stap, zaak)
  return []
}

async function collegas({ kamers }: Huis, stap: Stap): Promise<Optie[]> {
  const alle = await kamers.toegang.haalMedewerkers(stap.tx)
  return alle
    .filter((m) => m.actief && m.rollen.includes('consulent'))
    .map((m) => ({ waarde: m.id, label: `${m.naam} (${m.team})` }))
}

async function clientondersteuners({ kamers }: Huis, stap: Stap): Promise<Optie[]> {
  const { bekendInRol, haalPersonen, schrijfNaamMetTitel } = kamers.personen
  const mensen = await haalPersonen(stap.tx, await bekendInRol(stap.tx, 'clientondersteuner', stap.vandaag))
  return [...mensen.values()].map((mens) => ({ waarde: mens.id, label: schrijfNaamMetTitel(mens) }))
}

async function andereOpenZaken(
  { kamers, taal }: Huis,
  stap: Stap,
  zaak: Zaak,
): Promise<(Optie & { ouder: boolean })[]> {
  if (zaak.persoon === null) return []
  const alle = await kamers.zaken.haalZakenVan(stap, zaak.persoon)
  return alle
    .filter((z) => z.id !== zaak.id && z.fase !== 'afgesloten')
    .map((z) => ({
      waarde: z.id,
      label: `${z.nummer} (${schrijfDatum(z.meldingOp, taal)})`,
      ouder: z.meldingOp <= zaak.meldingOp,
    }))
}

/** What is most likely, so that most forms need one look and one click. */
function vooraf(zaak: Zaak, naam: Gewonestap, vandaag: Datum): Record<string, string> {
  switch (naam) {
    case 'planGesprek':
      return { tijd: '10:00', plaats: zaak.gesprek?.plaats ?? 'thuis' }
    case 'legGesprekVast':
      return { op: dagVanGesprek(zaak, vandaag) }
    case 'hervatTermijn':
      return { op: vandaag }
    case 'zetVeiligheid':
      return { aan: zaak.veiligheid ? 'nee' : 'ja' }
    case 'legOndertekendVerslagVast':
      return { op: vandaag }
    case 'legBezwaarVast':
      return { op: vandaag, commissie: 'nee' }
    default:
      return {}
  }
}

/** What the resident was asked to add, for the letter that says that it is still missing. */
async function gevraagd({ kamers }: Huis, stap: Stap, zaak: Zaak, naam: Gewonestap) {
  return naam === 'stelBuitenBehandeling' ? { ontbreekt: await kamers.zaken.gevraagdeAanvulling(stap, zaak) } : {}
}

function dagVanGesprek(zaak: Zaak, vandaag: Datum): Datum {
  const gepland = zaak.gesprek ? datumOp(new Date(zaak.gesprek.op)) : vandaag
  return gepland < vandaag ? gepland : vandaag
}
