import { type Bsn, type Datum, leesBsn, type Weigering } from '@meedoen/kern'
import type { Persoon } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import type { Huis } from '../../huis.ts'

export type Gemeld = {
  readonly naam: string
  readonly geboren: Datum
  readonly adres: string
  readonly telefoon: string
}
export type Kandidaat = {
  readonly id: string
  readonly bsn: Bsn
  readonly naam: string
  readonly geboren: Datum
  readonly adres: string | null
  readonly geheim: boolean
  readonly zelfdeGeboortedatum: boolean
}

/** What was reported, for laying beside who was found. */
export async function laadKoppeling(huis: Huis, id: string) {
  const { zaken } = huis.kamers
  const gevonden = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    const mag = zaken.mogelijkeStappen(stap, zaak).includes('koppelPersoon')
    const { gegevens, bereiken } = await zaken.haalAntwoorden(stap, zaak)
    return { mag, nummer: zaak.nummer, gegevens, telefoon: bereiken.telefoon }
  })
  if (!gevonden) throw data(null, { status: 404 })
  if (!gevonden.mag) throw redirect(`/werkplek/zaak/${id}`)
  const { naam, geboortedatum, straat, huisnummer, postcode, plaats } = gevonden.gegevens
  const gemeld: Gemeld = {
    naam,
    geboren: geboortedatum,
    adres: `${straat} ${huisnummer}, ${postcode} ${plaats}`,
    telefoon: gevonden.telefoon,
  }
  return { zaak: id, nummer: gevonden.nummer, gemeld }
}

type Gezocht = { weigering: Weigering | null; kandidaten: Kandidaat[] }

/** Who has this BSN, or who has that name and birth date; recorded as a search. */
export function zoekKandidaten(huis: Huis, id: string, bsn: string | null): Promise<Gezocht> {
  const { personen, toegang, zaken } = huis.kamers
  return huis.werk(async (stap): Promise<Gezocht> => {
    const oordeel = await toegang.kijk(stap, 'zoeken', {})
    if (!oordeel.ok) return { weigering: oordeel, kandidaten: [] }
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) throw data(null, { status: 404 })
    // What was reported is part of the case: who may not link it may not search by it either.
    if (!zaken.magStap(stap, zaak, 'koppelPersoon').ok) throw data(null, { status: 403 })
    const { naam, geboortedatum } = (await zaken.haalAntwoorden(stap, zaak)).gegevens
    if (bsn !== null) return opBsn(huis, stap, bsn, geboortedatum)
    const gezocht = await personen.zoekPersonen(stap.tx, `${naam.replaceAll('.', ' ')} ${geboortedatum}`, {
      maximaal: 5,
    })
    if (!gezocht.ok) return { weigering: gezocht, kandidaten: [] }
    return { weigering: null, kandidaten: await alsKandidaten(huis, stap, gezocht.waarde.personen, geboortedatum) }
  })
}

async function opBsn(huis: Huis, stap: Stap, tekst: string, geboren: Datum): Promise<Gezocht> {
  const bsn = leesBsn(tekst)
  if (!bsn.ok) return { weigering: { ...bsn, veld: 'bsn' }, kandidaten: [] }
  const persoon = await huis.kamers.personen.vindPersoonOpBsn(stap.tx, bsn.waarde)
  const kandidaten = persoon ? await alsKandidaten(huis, stap, [persoon], geboren) : []
  return { weigering: null, kandidaten }
}

async function alsKandidaten(
  { kamers }: Huis,
  stap: Stap,
  mensen: readonly Persoon[],
  geboren: Datum,
): Promise<Kandidaat[]> {
  const { adressenOp, schrijfStraat, schrijfPlaats, schrijfVolledigeNaam } = kamers.personen
  const adressen = await adressenOp(
    stap.tx,
    mensen.map((mens) => mens.id),
    stap.vandaag,
  )
  return mensen.map((mens) => {
    const adres = adressen.get(mens.id)
    return {
      id: mens.id,
      bsn: mens.bsn,
      naam: schrijfVolledigeNaam(mens),
      geboren: mens.geboortedatum,
      adres: adres && !mens.geheim ? `${schrijfStraat(adres)}, ${schrijfPlaats(adres)}` : null,
      geheim: mens.geheim,
      zelfdeGeboortedatum: mens.geboortedatum === geboren,
    }
  })
}
