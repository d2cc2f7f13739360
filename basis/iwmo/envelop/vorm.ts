// The shape of a StUF-GGk 2.1 envelope, once: reading and writing both follow it.

export const GGK = 'http://www.stufstandaarden.nl/koppelvlak/ggk0210'
export const STUF = 'http://www.egem.nl/StUF/StUF0301'

/** An element with text. */
export type Blad = {
  readonly naam: string
  readonly uri: string
  readonly verplicht: boolean
  readonly vorm: RegExp
  /** Completes "NAME … " in Dutch. */
  readonly uitleg: string
}
/** An element with elements, in this order. */
export type Groep = { readonly naam: string; readonly uri: string; readonly delen: readonly Deel[] }
export type Deel = Blad | Groep

export const isGroep = (deel: Deel): deel is Groep => 'delen' in deel

type Inhoud = readonly [vorm: RegExp, uitleg: string]
const blad = (uri: string, naam: string, [vorm, uitleg]: Inhoud, verplicht = true): Blad => ({
  naam,
  uri,
  verplicht,
  vorm,
  uitleg,
})
const tussen = (minimum: number, maximum: number): Inhoud => [
  new RegExp(`^[\\s\\S]{${minimum},${maximum}}$`, 'u'),
  minimum === 0 ? `is langer dan ${maximum} tekens` : `moet ${minimum} tot en met ${maximum} tekens lang zijn`,
]
const precies = (tekst: string): Inhoud => [new RegExp(`^${tekst}$`, 'u'), `moet ${tekst} zijn`]
const UUID4: Inhoud = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  'moet een UUID van versie 4 zijn, in kleine letters',
]
const VERSIE: Inhoud = [/^[0-9]{4}$/u, 'moet uit vier cijfers bestaan, zoals 0003']
const TIJDSTIP: Inhoud = [
  /^[0-9]{8,17}$/u,
  'moet uit cijfers bestaan: jaar, maand, dag en de tijd, zoals 20260302101500',
]
const INHOUD: Inhoud = [/[^ \t\r\n]/u, 'is leeg']

const systeem = (naam: string): Groep => ({
  naam,
  uri: STUF,
  delen: [
    blad(STUF, 'organisatie', tussen(0, 200)),
    blad(STUF, 'applicatie', tussen(3, 50)),
    blad(STUF, 'administratie', tussen(0, 50), false),
    blad(STUF, 'gebruiker', tussen(0, 100), false),
  ],
})
const parameters: Groep = {
  naam: 'parameters',
  uri: GGK,
  delen: [
    ...['applicatieVersie', 'applicatieSubversie', 'functieVersie', 'functieSubversie'].map((naam) =>
      blad(GGK, naam, VERSIE),
    ),
    { naam: 'bericht', uri: GGK, delen: [blad(GGK, 'xmlBestand', INHOUD)] },
  ],
}
const envelop = (naam: string, berichtcode: string, extra: readonly Blad[]): Groep => ({
  naam,
  uri: GGK,
  delen: [
    {
      naam: 'stuurgegevens',
      uri: GGK,
      delen: [
        blad(STUF, 'berichtcode', precies(berichtcode)),
        systeem('zender'),
        systeem('ontvanger'),
        blad(STUF, 'referentienummer', UUID4),
        blad(STUF, 'tijdstipBericht', TIJDSTIP),
        ...extra,
        blad(STUF, 'functie', tussen(0, 30)),
      ],
    },
    parameters,
  ],
})

/** Around a message that opens an exchange. */
export const HEEN = envelop('envelopHeenbericht-ggk_Di01', 'Di01', [])
/** Around an answer: it names the reference of the envelope that it answers. */
export const RETOUR = envelop('envelopRetourbericht-ggk_Du01', 'Du01', [blad(STUF, 'crossRefnummer', UUID4)])

/** The text of each leaf by its path below the root: `stuurgegevens/zender/organisatie`. */
export type Waarden = ReadonlyMap<string, string>

/** What is wrong with the values, in the order of the envelope; null when nothing is. */
export function foutInWaarden({ delen }: Groep, waarden: Waarden, boven = ''): string | null {
  for (const deel of delen) {
    const pad = `${boven}${deel.naam}`
    const fout = isGroep(deel) ? foutInWaarden(deel, waarden, `${pad}/`) : foutInBlad(deel, waarden.get(pad))
    if (fout !== null) return fout
  }
  return null
}

function foutInBlad({ naam, verplicht, vorm, uitleg }: Blad, waarde: string | undefined): string | null {
  if (waarde === undefined) return verplicht ? `Element ${naam} ontbreekt in de envelop.` : null
  return vorm.test(waarde) ? null : `${naam} ${uitleg}.`
}
