import { type Datum, datumOp, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Zaak, Zaakbeeld } from '@meedoen/zaken'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import { alsBewoner, type Bewoner } from '../bewoner.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { type Besluitblok, besluitblok } from './besluitblok.server.ts'
import { type Budgetkort, laadBudgettenKort } from './budgetten.server.ts'
import { type Documentvermelding, documentenVan } from './documenten.server.ts'
import type { Woorden } from './feiten/zin.ts'
import { type Klokregel, klokkenVan } from './klokken.server.ts'
import { type Leveringvermelding, laadLevering } from './levering.server.ts'
import { type Meldingblok, meldingblok } from './meldingblok.server.ts'
import { type Onderzoeksblok, onderzoeksblok } from './onderzoeksblok.server.ts'
import { type Gebeurtenis, gebeurtenissen } from './tijdlijn.server.ts'
import { rangschik, type Werk } from './volgorde.ts'
import { type Stukweg, wegVan } from './weg.server.ts'
import { haalNamen, woordenVan } from './woorden.server.ts'

type Dubbele = {
  readonly id: string
  readonly nummer: string
  readonly meldingOp: Datum
  readonly stand: string
}

export type Geslotenzaak = {
  readonly mag: false
  readonly weigering: Weigering
  /** There is somebody whose file can be opened with a reason. */
  readonly metReden: boolean
}

export type Zaakpagina = Pick<Zaak, 'id' | 'nummer' | 'stand' | 'fase' | 'spoed' | 'team' | 'taal' | 'meldingOp'> & {
  readonly mag: true
  readonly naam: string
  readonly gesprekOp: Date | null
  readonly behandelaar: string | null
  /** Opened with a reason: the page says so all the time. */
  readonly noodinzage: boolean
  /** What a colleague must know before a visit, from every open case of this person; `zaak` is null for this case. */
  readonly veiligheid: readonly {
    readonly zaak: string | null
    readonly nummer: string
    readonly tekst: string | null
  }[]
  /** The talk was planned on a day after the last day of the onderzoek. */
  readonly gesprekNaTermijn: boolean
  readonly werk: Werk
  readonly nodig: Nodig
  readonly weg: readonly Stukweg[]
  readonly klokken: readonly Klokregel[]
  readonly bewoner: Bewoner | null
  readonly melding: Meldingblok | null
  readonly dubbelen: readonly Dubbele[]
  readonly onderzoek: Onderzoeksblok
  readonly besluit: Besluitblok
  readonly levering: Leveringvermelding
  readonly budgetten: readonly Budgetkort[]
  readonly documenten: readonly Documentvermelding[]
  readonly tijdlijn: readonly Gebeurtenis[]
}

/** What must be there before the report can go (Wmo 2.3.2, 2.3.4). */
export type Nodig = {
  readonly gesprek: boolean
  readonly identiteit: boolean
  readonly pgb: boolean
  readonly bevindingen: boolean
}

/** Everything that the page of a case shows; opening it is recorded, and what was told about it is seen. */
export async function laadZaak(huis: Huis, id: string): Promise<Zaakpagina | Geslotenzaak> {
  const { zaken } = huis.kamers
  const uitkomst = await huis.werk(async (stap) => {
    const beeld = await zaken.toonZaak(stap, id)
    if (!beeld.ok) return { weigering: beeld, metReden: Boolean((await zaken.vindZaak(stap, id))?.persoon) }
    await zaken.zetSignalenGezien(stap, id)
    return maakPagina(huis, stap, beeld.waarde)
  })
  if (!('weigering' in uitkomst)) return uitkomst
  if (uitkomst.weigering.code === 'ander-team') return { mag: false, ...uitkomst }
  throw data(null, { status: uitkomst.weigering.code === 'zaak-onbekend' ? 404 : 403 })
}

async function maakPagina(huis: Huis, stap: Stap, beeld: Zaakbeeld): Promise<Zaakpagina> {
  const { zaak, tijdlijn } = beeld
  const t = vertaalWerkplek(huis.taal)
  const wieId = stap.wie.soort === 'medewerker' ? stap.wie.id : ''
  const woorden = woordenVan(huis, beeld, await haalNamen(huis.kamers, stap, beeld))
  const { id, nummer, stand, fase, team, taal, meldingOp, gesprek } = zaak
  const { klokVan } = huis.kamers.zaken
  return {
    mag: true,
    id,
    nummer,
    stand,
    fase,
    spoed: klokVan(zaak)?.soort === 'spoed',
    team,
    taal,
    meldingOp,
    gesprekOp: gesprek && new Date(gesprek.op),
    naam: naamVan(huis, beeld),
    behandelaar: beeld.behandelaar?.naam ?? null,
    noodinzage: beeld.grondslag.grond === 'noodinzage',
    veiligheid: veiligheidVan(beeld, woorden),
    gesprekNaTermijn: gesprekNaTermijn(zaak),
    werk: rangschik(zaak, mogelijkMet(beeld), {
      id: wieId,
      nu: huis.nu,
      zonderMandaat: (naam) => huis.kamers.zaken.mandaatbeletsel(stap, zaak, naam),
    }),
    nodig: nodigVoorVerslag(zaak),
    weg: wegVan(zaak, huis.taal, t),
    klokken: klokkenVan(zaak, huis.vandaag, huis.kamers.regels.klokstand),
    bewoner: beeld.bewoner && alsBewoner(huis, beeld.bewoner),
    melding: meldingblok(beeld, woorden),
    dubbelen: dubbelenVan(beeld),
    onderzoek: onderzoeksblok(huis, zaak, woorden),
    besluit: besluitblok(huis, zaak, woorden),
    levering: await laadLevering(huis, stap, zaak),
    budgetten: await laadBudgettenKort(huis, stap, zaak.id),
    documenten: documentenVan(beeld.documenten, t),
    tijdlijn: gebeurtenissen(tijdlijn, woorden),
  }
}

const naamVan = ({ kamers }: Huis, { bewoner, antwoorden, zaak }: Zaakbeeld): string =>
  bewoner ? kamers.personen.schrijfNaamMetTitel(bewoner.persoon) : (antwoorden?.gegevens.naam ?? zaak.nummer)

function veiligheidVan({ zaak, bewoner }: Zaakbeeld, woorden: Woorden): Zaakpagina['veiligheid'] {
  const hier = zaak.veiligheid ? [{ zaak: null, nummer: zaak.nummer, tekst: woorden.tekst(zaak.veiligheid.tekst) }] : []
  return [...hier, ...(bewoner?.veiligheid ?? []).filter((ander) => ander.zaak !== zaak.id)]
}

function gesprekNaTermijn({ stand, gesprek, termijnen }: Zaak): boolean {
  const { datum } = termijnen.onderzoek
  return stand === 'gesprek-gepland' && gesprek !== null && datum !== null && datumOp(new Date(gesprek.op)) > datum
}

const nodigVoorVerslag = (zaak: Zaak): Nodig => ({
  gesprek: Boolean(zaak.gesprek?.gevoerdOp),
  identiteit: zaak.identiteit !== null,
  pgb: zaak.pgbUitgelegd,
  bevindingen: zaak.bevindingen.length + zaak.behoeften.length > 0,
})

/** Merging is no use when there is nothing to merge with. */
const mogelijkMet = (beeld: Zaakbeeld) =>
  dubbelenVan(beeld).length > 0 ? beeld.mogelijk : beeld.mogelijk.filter((stap) => stap !== 'verklaarDubbel')

/** Other cases of the same person that still run up to a decision: perhaps the same question twice. */
const dubbelenVan = ({ zaak, bewoner }: Zaakbeeld): Dubbele[] =>
  ['afgesloten', 'uitvoering'].includes(zaak.fase)
    ? []
    : (bewoner?.andereZaken ?? [])
        .filter((ander) => !['afgesloten', 'uitvoering'].includes(ander.fase))
        .map(({ id, nummer, meldingOp, stand }) => ({ id, nummer, meldingOp, stand }))
