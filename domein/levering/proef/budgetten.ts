import { type Bsn, bsn, datum, type Gemeentecode, isBsn, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { registreerPersoon } from '@meedoen/personen'
import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import * as zaken from '@meedoen/zaken'
import {
  beoordeelBudgetplan,
  beoordeelOvereenkomst,
  boekBetaling,
  declareerBesteding,
  dienBudgetplanIn,
  haalBudgettenVanZaak,
  legOvereenkomstVoor,
  openBudgetten,
  toonBudget,
} from '../index.ts'
import { stapAls } from './levergemeente.ts'
import { ANTWOORDEN, BSN, openPost } from './post.ts'

const NEE = { antwoord: 'nee', tekst: '' }
const TREDEN = {
  'eigen-kracht': NEE,
  'gebruikelijke-hulp': NEE,
  mantelzorg: NEE,
  'sociaal-netwerk': NEE,
  'algemene-voorziening': NEE,
  maatwerkvoorziening: { antwoord: 'ja', tekst: '' },
}
export const PGB = {
  besluit: 'pgb',
  soort: 'hulp-bij-het-huishouden',
  product: '01A04',
  volume: '120',
  helper: 'zelfstandige',
  gevraagd: '',
  begin: '1-1-2027',
  eind: '31-12-2028',
  bekwaam: 'ja',
  gemotiveerd: 'ja',
  kwaliteit: 'ja',
}
/** Two hours a week of a professional who asks twenty euros. */
const HULP = {
  hulp: 'Schoonmaken op dinsdag',
  wie: 'Wilma Zonnebloem',
  helper: 'zelfstandige',
  eenheid: 'uur',
  tarief: '20,00',
  perWeek: '2',
}
export const PLAN = {
  waarom: 'Ik wil zelf kiezen wie er in huis komt.',
  kwaliteit: 'Wilma werkt al jaren bij mijn buurvrouw.',
  regels: [HULP],
}
export const OVEREENKOMST = { ...HULP, agb: '', kvk: '', begin: '1-1-2027', eind: '' }
export const JA = { akkoord: 'ja', reden: '' }

/** A municipality with a decision on a pgb, and every step that follows on it. */
export async function openPgbs() {
  const post = await openPost()
  const { opslag } = post
  /** Whose budget was opened last: each case is of somebody else, so that no budget stands in the way of another. */
  let houder: Stap['wie'] = { soort: 'inwoner', persoon: post.wie.truus, naam: 'T. de Wit' }
  let nummer = 999_910_000
  /** Another resident of Lindewaard. */
  async function nieuweHouder(): Promise<Bsn> {
    let cijfers = ''
    do cijfers = String(nummer++)
    while (!isBsn(cijfers))
    const mens = { bsn: bsn(cijfers), voornamen: 'Jet', voorletters: 'J', achternaam: `Proef${nummer}` }
    const geboren = { geboortedatum: datum('1950-01-01'), geslacht: '2' } as const
    const persoon = await opslag.inGemeente(LINDEWAARD, async (tx) =>
      vastGelukt(await registreerPersoon(tx, { ...mens, ...geboren })),
    )
    houder = { soort: 'inwoner', persoon, naam: 'J. Proef' }
    return mens.bsn
  }
  const als = <T>(wie: Stap['wie'], dag: string, werk: (s: Stap) => Promise<T>): Promise<T> =>
    stapAls(opslag, LINDEWAARD, wie, dag, werk)
  const lukt = async <T>(wie: Stap['wie'], dag: string, werk: (s: Stap) => Promise<Uitkomst<T>>): Promise<T> =>
    vastGelukt(await als(wie, dag, werk))
  const { sanne, backoffice } = post.wie

  /** A case in which these provisions were granted, the decision sent in December 2026; answers its id. */
  async function besluit(
    voorzieningen: readonly object[] = [PGB],
    gemeente: Gemeentecode = LINDEWAARD,
    van: Bsn | null = null,
  ): Promise<string> {
    const houderBsn = van ?? (gemeente === LINDEWAARD ? await nieuweHouder() : BSN.truus)
    const wie = gemeente === LINDEWAARD ? sanne : post.elders.sanne
    const doe = async <T>(dag: string, werk: (s: Stap) => Promise<Uitkomst<T>>): Promise<T> =>
      vastGelukt(await stapAls(opslag, gemeente, wie, dag, werk))
    const melding = { kanaal: 'telefoon', taal: 'nl', antwoorden: ANTWOORDEN, bsn: houderBsn } as const
    const { zaak } = await stapAls(opslag, gemeente, wie, '2026-11-23', (s) => zaken.ontvangMelding(s, melding))
    await doe('2026-11-23', (s) => zaken.neemZaak(s, zaak))
    await doe('2026-11-24', (s) => zaken.planGesprek(s, zaak, { datum: '25-11-2026', tijd: '10:00', plaats: 'thuis' }))
    await doe('2026-11-25', (s) => zaken.legGesprekVast(s, zaak, { op: '25-11-2026' }))
    await doe('2026-11-25', (s) => zaken.stelIdentiteitVast(s, zaak, { bewijs: 'paspoort' }))
    await doe('2026-11-25', (s) => zaken.legPgbUitlegVast(s, zaak))
    const behoefte = {
      leefgebied: 'huishouden',
      omschrijving: 'Een schoon huis',
      treden: TREDEN,
      voorziening: PGB.soort,
    }
    await doe('2026-11-25', (s) => zaken.beoordeelBehoefte(s, zaak, behoefte))
    await doe('2026-11-26', (s) => zaken.verzendVerslag(s, zaak))
    const bestand = { naam: 'verslag.pdf', mediatype: 'application/pdf', inhoud: Buffer.from('%PDF-1.7') }
    const ondertekend = { op: '30-11-2026', tekst: '', antwoord: 'akkoord', aanvraag: 'ja' }
    await doe('2026-11-30', (s) => zaken.legOndertekendVerslagVast(s, zaak, ondertekend, bestand))
    const inhoud = { voorzieningen, motivering: 'Daarom past deze hulp bij u.' }
    await doe('2026-12-07', (s) => zaken.stelBeschikkingVast(s, zaak, inhoud))
    await doe('2026-12-08', (s) => zaken.verzendBeschikking(s, zaak))
    return zaak
  }

  /** As the job that follows on the decision does. */
  const open = (zaak: string, gemeente: Gemeentecode = LINDEWAARD, dag = '2026-12-08') =>
    stapAls(opslag, gemeente, { soort: 'systeem', naam: 'proef' }, dag, async (s) => {
      const gevonden = await zaken.vindZaak(s, zaak)
      if (gevonden) await openBudgetten(s, gevonden)
    })

  /** A budget in a case of its own, of somebody new unless told otherwise; answers both ids. */
  async function budget(
    wens: Partial<Record<keyof typeof PGB, string>> = {},
    van: Bsn | null = null,
  ): Promise<{ zaak: string; id: string }> {
    const zaak = await besluit([{ ...PGB, ...wens }], LINDEWAARD, van)
    await open(zaak)
    const [beeld] = await als(sanne, '2026-12-08', (s) => haalBudgettenVanZaak(s, zaak))
    if (!beeld) throw new Error('deze zaak hoort een budget te hebben')
    return { zaak, id: beeld.budget.id }
  }

  /** With a plan that was found right. */
  async function metPlan(wens: Partial<Record<keyof typeof PGB, string>> = {}): Promise<string> {
    const { id } = await budget(wens)
    await lukt(houder, '2026-12-10', (s) => dienBudgetplanIn(s, id, PLAN))
    await lukt(sanne, '2026-12-11', (s) => beoordeelBudgetplan(s, id, JA))
    return id
  }

  /** An agreement that was found right; answers its id. */
  async function overeenkomst(id: string, wens: Partial<typeof OVEREENKOMST> = {}): Promise<string> {
    await lukt(houder, '2026-12-12', (s) => legOvereenkomstVoor(s, id, { ...OVEREENKOMST, ...wens }))
    const nieuw = (await toon(id, '2026-12-12')).budget.overeenkomsten.at(-1)?.id ?? ''
    await lukt(sanne, '2026-12-14', (s) => beoordeelOvereenkomst(s, id, nieuw, JA))
    return nieuw
  }

  const toon = (id: string, dag: string) => lukt(sanne, dag, (s) => toonBudget(s, id))
  const declareer = (id: string, bij: string, maand: string, aantal: string, dag: string) =>
    als(houder, dag, (s) => declareerBesteding(s, id, { overeenkomst: bij, maand, aantal }))
  /** Books everything that waits as paid on that day. */
  async function betaal(id: string, dag: string): Promise<void> {
    for (const { id: besteding, stand } of (await toon(id, dag)).budget.bestedingen)
      if (stand === 'gedeclareerd')
        await lukt(backoffice, dag, (s) => boekBetaling(s, id, besteding, { op: datum(dag) }))
  }
  return {
    ...post,
    get houder() {
      return houder
    },
    als,
    lukt,
    besluit,
    open,
    budget,
    metPlan,
    overeenkomst,
    toon,
    declareer,
    betaal,
    ELDERS: OEVERSTROOM,
  }
}
