import { type Eurocent, isDatum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Adres, InhoudVan, Onderwerp } from '@meedoen/verordening'
import type { Huis } from '../../huis.ts'
import { vertaler } from '../../teksten/vertaler.ts'
import { MINIMA } from './minima.ts'
import { NORMEN, normenVan } from './normen.ts'

export type Inhoudsregel = { readonly term: string; readonly waarde: string }

const tolkVan = ({ taal, kamers }: Huis) => ({
  taal,
  t: vertaler(taal).getFixedT(null, 'beheer'),
  /** What people call a kind of provision. */
  soort: (code: string): string => kamers.catalogus.vindVoorziening(code)?.naam[taal] ?? code,
})
type Tolk = ReturnType<typeof tolkVan>

type Schrijvers = { readonly [O in Onderwerp]: (tolk: Tolk, inhoud: InhoudVan<O>) => Inhoudsregel[] }

/** What a version or a draft says, as terms and values that people can read. */
export const schrijfInhoud = <O extends Onderwerp>(huis: Huis, onderwerp: O, inhoud: InhoudVan<O>): Inhoudsregel[] =>
  SCHRIJVERS[onderwerp](tolkVan(huis), inhoud)

const adres = ({ straat, huisnummer, postcode, plaats }: Adres): string =>
  `${straat} ${huisnummer}, ${postcode.slice(0, 4)} ${postcode.slice(4)} ${plaats}`

const jaNee = ({ t }: Tolk, waarde: boolean): string => (waarde ? t('ja') : t('nee'))
const euro = ({ taal }: Tolk, bedrag: Eurocent): string => schrijfEuro(bedrag, taal)

const schrijfGetal = ({ taal }: Tolk, getal: number): string => getal.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')

const SCHRIJVERS: Schrijvers = {
  gemeentegegevens: ({ t }, g) => [
    { term: t('veld.naam'), waarde: g.naam },
    { term: t('veld.telefoon'), waarde: g.telefoon },
    { term: t('veld.urenNl'), waarde: g.openingstijden.nl },
    { term: t('veld.urenEn'), waarde: g.openingstijden.en },
    { term: t('veld.email'), waarde: g.email },
    { term: t('veld.website'), waarde: g.website },
    { term: t('veld.loket'), waarde: `${g.loket.naam.nl}, ${adres(g.loket.adres)}` },
    { term: t('veld.postadres'), waarde: adres(g.postadres) },
    { term: t('veld.bezwaaradres'), waarde: `${g.bezwaaradres.tav}, ${adres(g.bezwaaradres.adres)}` },
    {
      term: t('veld.betaalrekening'),
      waarde: g.betaalrekening
        ? [g.betaalrekening.iban, g.betaalrekening.bic, g.betaalrekening.tenaamstelling].join(', ')
        : t('veld.geenBetaalrekening'),
    },
    {
      term: t('veld.clientondersteuning'),
      waarde: [g.clientondersteuning.naam, g.clientondersteuning.telefoon, g.clientondersteuning.website].join(', '),
    },
  ],
  teams: ({ t }, { teams }) =>
    teams.map(({ naam, postcodes }) => ({
      term: naam,
      waarde: t('veld.postcodes', { postcodes: postcodes.join(', ') }),
    })),
  termijnen: ({ t }, termijnen) => [
    {
      term: t('veld.eersteContactWerkdagen'),
      waarde: t('veld.werkdagen', { count: termijnen.eersteContactWerkdagen }),
    },
    { term: t('veld.spoedContactUren'), waarde: t('veld.uren', { count: termijnen.spoedContactUren }) },
    { term: t('veld.gesprekWerkdagen'), waarde: t('veld.werkdagen', { count: termijnen.gesprekWerkdagen }) },
    { term: t('veld.verslagReactieDagen'), waarde: t('veld.dagen', { count: termijnen.verslagReactieDagen }) },
    { term: t('veld.bijnaVerstrekenDagen'), waarde: t('veld.dagen', { count: termijnen.bijnaVerstrekenDagen }) },
    { term: t('veld.conceptBewaarDagen'), waarde: t('veld.dagen', { count: termijnen.conceptBewaarDagen }) },
  ],
  mandaatregeling: (tolk, m) => [
    { term: tolk.t('veld.naam'), waarde: m.naam },
    { term: tolk.t('veld.nummer'), waarde: m.nummer },
    {
      term: tolk.t('veld.vastgesteld'),
      waarde: isDatum(m.vastgesteld) ? schrijfDatum(m.vastgesteld, tolk.taal) : m.vastgesteld,
    },
    { term: tolk.t('veld.vindplaats'), waarde: m.vindplaats },
    {
      term: tolk.t('veld.drempel'),
      waarde: m.drempelPerJaar === null ? tolk.t('veld.geenDrempel') : euro(tolk, m.drempelPerJaar),
    },
    {
      term: tolk.t('veld.vierOgen'),
      waarde: m.vierOgenVanaf === null ? tolk.t('veld.geenVierOgen') : euro(tolk, m.vierOgenVanaf),
    },
  ],
  'eigen-bijdrage': (tolk, b) => [
    {
      term: tolk.t('veld.bedragPerMaand'),
      waarde: b.bedragPerMaand === null ? tolk.t('veld.wettelijkBedrag') : euro(tolk, b.bedragPerMaand),
    },
    ...(b.minima === null
      ? [{ term: tolk.t('veld.minima'), waarde: tolk.t('veld.geenMinima') }]
      : MINIMA.map((soort) => ({
          term: tolk.t(`veld.minimum.${soort}`),
          waarde: tolk.t('veld.inkomenTot', { bedrag: euro(tolk, b.minima?.[soort] ?? 0) }),
        }))),
    { term: tolk.t('veld.vervoer'), waarde: jaNee(tolk, b.vervoerEigenBijdrage) },
    { term: tolk.t('veld.ouderbijdrage'), waarde: jaNee(tolk, b.ouderbijdrageWoningaanpassing) },
    { term: tolk.t('veld.beginBij'), waarde: tolk.t(`veld.begin.${b.beginBij}`) },
  ],
  pgb: (tolk, p) => [
    { term: tolk.t('veld.pgbInstelling'), waarde: `${schrijfGetal(tolk, p.percentageInstelling)}%` },
    { term: tolk.t('veld.pgbZelfstandige'), waarde: `${schrijfGetal(tolk, p.percentageZelfstandige)}%` },
    { term: tolk.t('veld.pgbNetwerk'), waarde: euro(tolk, p.netwerkPerUur) },
    {
      term: tolk.t('veld.pgbNetwerkVoor'),
      waarde: p.netwerkVoor.length === 0 ? tolk.t('veld.pgbNetwerkGeen') : p.netwerkVoor.map(tolk.soort).join(', '),
    },
    { term: tolk.t('veld.budgetplan'), waarde: jaNee(tolk, p.budgetplan) },
  ],
  normenkader: (tolk, kader) => [
    { term: tolk.t('veld.naam'), waarde: kader.naam },
    ...NORMEN.flatMap((naam) => {
      const norm = normenVan(kader)[naam]
      if (!norm) return []
      const uren = schrijfGetal(tolk, norm.urenPerJaar)
      return [{ term: tolk.t(`veld.norm.${naam}`), waarde: tolk.t('veld.norm.uren', { uren, bron: norm.bron }) }]
    }),
  ],
}
