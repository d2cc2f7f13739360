import { leesBericht, maakHeader, schrijfBericht, type Wmo323, type Wmo325 } from '@meedoen/iwmo'
import { type AgbCode, type Bsn, datum, laatsteVanMaand } from '@meedoen/kern'
import { LINDE } from './levergemeente.ts'
import { BSN } from './post.ts'

type Prestatie = Wmo323['Declaratie']['Clienten'][number]['Prestaties'][number]

export type Regelwens = {
  readonly nummer: number
  readonly referentie: string
  /** Takes back the line with this reference. */
  readonly vorige?: string
  readonly minuten?: number
  /** Eurocents per minute. */
  readonly tarief?: number
  readonly bsn?: Bsn
  readonly product?: string
  readonly begin?: string
  readonly eind?: string
}

type Declaratiewens = {
  readonly declaratie: string
  /** JJJJ-MM. */
  readonly maand: string
  readonly regels: readonly Regelwens[]
  readonly agb?: AgbCode
  readonly identificatie?: string
  /** Instead of the sum of the lines. */
  readonly totaal?: number
}

let volgnummer = 0

/** A declaration as a provider's software makes it: minutes of household help in one month, at 55 cents a minute. */
export function maak323(wens: Declaratiewens): Uint8Array {
  const eerste = datum(`${wens.maand}-01`)
  const periode = { Begindatum: eerste, Einddatum: laatsteVanMaand(eerste) }
  const perClient = Map.groupBy(wens.regels, ({ bsn = BSN.truus }) => bsn)
  const [clienten, totaal] = [
    [...perClient].map(([Bsn, regels]) => ({ Bsn, Prestaties: regels.map((regel) => prestatie(regel, periode)) })),
    wens.totaal ?? wens.regels.reduce((som, regel) => som + waarde(regel), 0),
  ]
  const bericht: Wmo323 = {
    Header: maakHeader.WMO323({
      afzender: wens.agb ?? LINDE,
      ontvanger: '9001',
      identificatie: wens.identificatie ?? `ZD${String(++volgnummer).padStart(6, '0')}`,
      dagtekening: datum(wens.maand === '2026-11' ? '2026-12-01' : `${wens.maand}-28`),
    }),
    Declaratie: {
      DeclaratieNummer: wens.declaratie,
      DeclaratiePeriode: periode,
      DeclaratieDagtekening: datum('2026-12-01'),
      TotaalIngediendBedrag: { TotaalBedrag: Math.abs(totaal), DebetCredit: totaal < 0 ? 'C' : 'D' },
      Clienten: clienten,
    },
  }
  return schrijfBericht('WMO323', bericht)
}

const bedragVan = ({ minuten = 480, tarief = 55 }: Regelwens): number => minuten * tarief
const waarde = (regel: Regelwens): number => (regel.vorige === undefined ? bedragVan(regel) : -bedragVan(regel))

function prestatie(regel: Regelwens, periode: Prestatie['ProductPeriode']): Prestatie {
  const { nummer, referentie, vorige, minuten = 480, tarief = 55, product = '01A04' } = regel
  return {
    ProductReferentie: {
      ReferentieNummer: referentie,
      ...(vorige === undefined ? {} : { VorigReferentieNummer: vorige }),
    },
    ToewijzingNummer: nummer,
    ProductCategorie: '01',
    ProductCode: product,
    ProductPeriode: {
      Begindatum: regel.begin === undefined ? periode.Begindatum : datum(regel.begin),
      Einddatum: regel.eind === undefined ? periode.Einddatum : datum(regel.eind),
    },
    GeleverdVolume: minuten,
    Eenheid: '01',
    ProductTarief: tarief,
    IngediendBedrag: { Bedrag: bedragVan(regel), DebetCredit: vorige === undefined ? 'D' : 'C' },
  }
}

export function lees325(bytes: string | undefined): Wmo325 {
  const gelezen = leesBericht(Buffer.from(bytes ?? ''))
  if (!gelezen.ok || gelezen.soort !== 'WMO325') throw new Error('geen WMO325')
  return gelezen.bericht
}
