import { type Datum, leeftijdOp, type Weigering } from '@meedoen/kern'
import type { Dossier, Treffer } from '@meedoen/zaken'
import { redirect } from 'react-router'
import type { Huis } from '../../huis.ts'

export type Gevonden = {
  readonly id: string
  readonly naam: string
  readonly geboren: Datum
  readonly leeftijd: number
  /** Null when it is not known, or secret. */
  readonly adres: string | null
  readonly geheim: boolean
  readonly overledenOp: Datum | null
  readonly vertrokkenOp: Datum | null
  readonly dossiers: readonly Dossier[]
  /** Why somebody with another name than was typed is found. */
  readonly waarom: Treffer['waarom']
}

export type Zoekantwoord = {
  readonly vraag: string
  readonly weigering: Weigering | null
  readonly gevonden: readonly Gevonden[]
  readonly meer: boolean
}

/** Searches as recorded; a case number that exists leads straight to that case, by its opaque id. */
export async function zoek(huis: Huis, vraag: string): Promise<Zoekantwoord> {
  const uitkomst = await huis.werk((stap) => huis.kamers.zaken.zoekDossiers(stap, vraag))
  if (!uitkomst.ok) return { vraag, weigering: uitkomst, gevonden: [], meer: false }
  const { zaak, treffers, meer } = uitkomst.waarde
  if (zaak) throw redirect(`/werkplek/zaak/${zaak.id}`)
  return { vraag, weigering: null, gevonden: treffers.map((treffer) => alsGevonden(huis, treffer)), meer }
}

function alsGevonden({ kamers, vandaag }: Huis, { persoon, adres, dossiers, waarom }: Treffer): Gevonden {
  const { id, geboortedatum, geheim, overledenOp, vertrokkenOp } = persoon
  const { schrijfNaamMetTitel, schrijfStraat } = kamers.personen
  return {
    id,
    naam: schrijfNaamMetTitel(persoon),
    geboren: geboortedatum,
    leeftijd: leeftijdOp(geboortedatum, vandaag),
    adres: adres?.zichtbaar ? `${schrijfStraat(adres.adres)}, ${adres.adres.plaats}` : null,
    geheim,
    overledenOp,
    vertrokkenOp,
    dossiers,
    waarom,
  }
}
