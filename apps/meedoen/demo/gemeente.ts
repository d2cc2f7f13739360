import type { Aanbieder, ProductInvoer } from '@meedoen/inkoop'
import type { Datum, Gemeentecode } from '@meedoen/kern'
import type { AanbodItem } from '@meedoen/loket'
import type { MedewerkerInvoer } from '@meedoen/toegang'
import type { InhoudVan, Onderwerp } from '@meedoen/verordening'
import type { Inwoner } from './bevolking/inwoner.ts'
import type { Wijk } from './bevolking/wijken.ts'
import type { DemoPersona } from './persona.ts'
import type { Toneel } from './zaken/toneel.ts'

type Demotarief = {
  readonly product: string
  readonly bedrag: number
  readonly wachttijdWeken: number
  /** How many places were agreed, or how many minutes per week. */
  readonly plaatsen?: number
  readonly minuten?: number
  /** What the provider told last: so many days ago, weeks of waiting and free places. */
  readonly gemeld?: { readonly dagenGeleden: number; readonly weken: number; readonly vrij: number | null }
}

/** What a provider delivers from `sinds` on; `tot` when the contract has ended. Tariffs follow year by year. */
export type Democontract = {
  readonly nummer: string
  readonly aanbieder: Aanbieder
  /** Years before today's year in which the contract began. */
  readonly beganJarenGeleden: number
  /** The contract ended on the last day of the year so many years ago. */
  readonly eindigdeJarenGeleden?: number
  /** Per product code the tariff (eurocents per unit) of this year and the waiting time. */
  readonly tarieven: readonly Demotarief[]
  /** So many days from now the provider takes nobody new any more. */
  readonly stoptOverDagen?: number
}

/** What the municipality thinks about for the next year: a proposal with drafts for some of the subjects. */
export type Demovoorstel = {
  readonly naam: string
  readonly inhoud: { readonly [O in Onderwerp]?: InhoudVan<O> }
}

export type Aanbiedermedewerker = { readonly sub: string; readonly naam: string; readonly agb: Aanbieder['agb'] }

/** Everything invented about one municipality, as data; `vul-gemeente.ts` writes it through the rooms. */
export type Demogemeente = {
  readonly code: Gemeentecode
  readonly naam: string
  readonly hostnaam: string
  readonly wijken: readonly Wijk[]
  readonly aantalInwoners: number
  readonly aantalZaken: number
  /** Where in the series of test BSNs this municipality begins. */
  readonly bsnVanaf: number
  readonly inwonersMetNaam: (vandaag: Datum) => readonly Inwoner[]
  readonly verordening: { readonly [O in Onderwerp]: InhoudVan<O> }
  readonly voorstel?: (jaar: number) => Demovoorstel
  readonly producten: readonly ProductInvoer[]
  readonly contracten: readonly Democontract[]
  readonly aanbod: readonly AanbodItem[]
  readonly medewerkers: readonly MedewerkerInvoer[]
  readonly aanbiedermedewerkers: readonly Aanbiedermedewerker[]
  readonly personas: readonly DemoPersona[]
  /** Tells the cases of the people with a story, by the steps of real life. */
  readonly vertel: (toneel: Toneel) => Promise<void>
}
