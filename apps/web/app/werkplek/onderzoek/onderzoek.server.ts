import type { Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '@meedoen/zaken'
import { data, redirect } from 'react-router'
import type { Huis } from '../../huis.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { leesPlan, type Planantwoord } from './plan.server.ts'

export type Leefgebiedrij = {
  readonly code: string
  readonly naam: string
  readonly vraag: string
  /** Reported in the melding, or written about already. */
  readonly open: boolean
  readonly waarden: Readonly<Record<'inwoner' | 'gezien' | 'afspraak', string>>
}
type Zaakonderwerp = Huis['kamers']['catalogus']['ONDERZOEKSONDERWERPCODES'][number]
export type Onderwerprij = {
  readonly code: Zaakonderwerp
  readonly tekst: string
}
export type Behoefterij = {
  readonly id: string
  readonly leefgebied: string
  readonly omschrijving: string
  readonly voorziening: string | null
}

export type Onderzoekspagina = {
  readonly zaak: string
  readonly nummer: string
  readonly naam: string
  readonly gebieden: readonly Leefgebiedrij[]
  readonly onderwerpen: readonly Onderwerprij[]
  readonly behoeften: readonly Behoefterij[]
  /** A need asks for household help: then its hours can be computed, or were. */
  readonly huishouden: 'te-berekenen' | 'berekend' | null
  readonly verhaal: string
  readonly plan: { readonly antwoorden: readonly Planantwoord[]; readonly document: string | null } | null
}

/** The onderzoek as it stands. Whoever may not work on it goes to the page of the case, which says why. */
export async function laadOnderzoek(huis: Huis, id: string): Promise<Onderzoekspagina> {
  const { zaken } = huis.kamers
  const pagina = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, id)
    if (!zaak) return null
    if (!zaken.mogelijkeStappen(stap, zaak).includes('legBevindingVast')) return 'kan-niet'
    const beeld = await zaken.toonZaak(stap, id)
    return beeld.ok ? maakPagina(huis, stap, zaak, beeld.waarde.teksten) : 'kan-niet'
  })
  if (pagina === null) throw data(null, { status: 404 })
  if (pagina === 'kan-niet') throw redirect(`/werkplek/zaak/${id}`)
  return pagina
}

async function maakPagina(
  huis: Huis,
  stap: Stap,
  zaak: Zaak,
  teksten: ReadonlyMap<string, string>,
): Promise<Onderzoekspagina> {
  const { kamers, taal } = huis
  const { LEEFGEBIEDCODES, LEEFGEBIEDEN, ONDERZOEKSONDERWERPCODES, vindVoorziening } = kamers.catalogus
  const tekst = (id: string | null | undefined) => (id ? (teksten.get(id) ?? '') : '')
  const antwoorden = await kamers.zaken.haalAntwoorden(stap, zaak)
  return {
    zaak: zaak.id,
    nummer: zaak.nummer,
    naam: zaak.persoon
      ? kamers.personen.schrijfNaamMetTitel(await kamers.personen.haalPersoon(stap.tx, zaak.persoon))
      : antwoorden.gegevens.naam,
    verhaal: antwoorden.situatie.verhaal,
    gebieden: LEEFGEBIEDCODES.map((code) => {
      const bevinding = zaak.bevindingen.find((b) => b.leefgebied === code)
      return {
        code,
        naam: LEEFGEBIEDEN[code].naam[taal],
        vraag: LEEFGEBIEDEN[code].vraag[taal],
        open: zaak.leefgebieden.includes(code) || bevinding !== undefined,
        waarden: {
          inwoner: tekst(bevinding?.inwoner),
          gezien: tekst(bevinding?.gezien),
          afspraak: tekst(bevinding?.afspraak),
        },
      }
    }),
    onderwerpen: ONDERZOEKSONDERWERPCODES.map((code) => ({
      code,
      tekst: tekst(zaak.onderwerpen.find((o) => o.onderwerp === code)?.tekst),
    })),
    behoeften: zaak.behoeften.map((b) => ({
      id: b.id,
      leefgebied:
        LEEFGEBIEDCODES.filter((code) => code === b.leefgebied).map((code) => LEEFGEBIEDEN[code].naam[taal])[0] ?? '',
      omschrijving: tekst(b.omschrijving),
      voorziening: b.voorziening ? (vindVoorziening(b.voorziening)?.naam[taal] ?? null) : null,
    })),
    huishouden: huishoudstand(zaak),
    plan: zaak.plan && {
      antwoorden: leesPlan(tekst(zaak.plan.tekst), huis, vertaalWerkplek(taal)),
      document: zaak.plan.document,
    },
  }
}

function huishoudstand({ behoeften, hulpberekening }: Zaak): Onderzoekspagina['huishouden'] {
  if (!behoeften.some((b) => b.voorziening === 'hulp-bij-het-huishouden')) return null
  return hulpberekening ? 'berekend' : 'te-berekenen'
}

export type Bewaarantwoord = {
  /** Which form was sent; the others on the page stay as they are. */
  readonly formulier: string
  readonly weigering: Weigering | null
  readonly waarden: Readonly<Record<string, string>>
  /** Time on the clock at which it was saved. */
  readonly opgeslagen: string | null
}
