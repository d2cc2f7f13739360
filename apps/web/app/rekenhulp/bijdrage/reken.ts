import { type Datum, type Eurocent, eersteVanMaand, gelukt, plusMaanden, type Uitkomst } from '@meedoen/kern'
import type * as Regels from '@meedoen/regels'
import type { BijdrageInvoer, BijdrageVerordening, Uitleg } from '@meedoen/regels'
import { type Bijdrageantwoorden, HUISHOUDENS, type Hulpkeuze } from './vragen.ts'

export type Bijdrageuitslag = {
  /** First day of the month that is shown: this month, or the first that is due when that is later. */
  readonly maand: Datum
  readonly eersteMaand: Datum
  /** Eurocents per month; null while the amount of that year is not published. */
  readonly bedrag: Eurocent | null
  /** Why nothing is due, in both languages. */
  readonly reden: Regels.Tekst | null
  /** Nothing is due because the price is paid: it was less than one month, or earlier months paid it. */
  readonly betaald: 'te-goedkoop' | 'afbetaald' | null
  /** What is due in the calendar year of that month, over how many months. */
  readonly ditJaar: { readonly totaal: Eurocent; readonly maanden: number } | null
  /** What a month costs now, when that of later is not known yet. */
  readonly nu: { readonly maand: Datum; readonly bedrag: Eurocent } | null
  readonly kostprijs: { readonly maanden: number; readonly laatste: Datum | null } | null
  readonly uitleg: readonly { readonly deel: 'maand' | 'start' | 'kostprijs'; readonly uitleg: Uitleg }[]
  /** What the bill of 2025 would ask at least; no law. */
  readonly voorstel: Uitleg | null
}

export type Bijdragegegevens = {
  readonly regels: typeof Regels
  readonly op: Datum
  readonly hulpen: readonly Hulpkeuze[]
  readonly verordeningOp: (maand: Datum) => BijdrageVerordening
}

type Verloop = Regels.Berekening<Regels.Kostprijsverloop>
type Vraag = { readonly gegevens: Bijdragegegevens; readonly antwoorden: Bijdrageantwoorden }

/** The own contribution by the law and the ordinance of each month; refuses a start before those rules. */
export function rekenBijdrage(
  gegevens: Bijdragegegevens,
  antwoorden: Bijdrageantwoorden,
): Uitkomst<{ readonly uitslag: Bijdrageuitslag; readonly versies: readonly string[] }> {
  const { regels, op } = gegevens
  const vraag = { gegevens, antwoorden }
  const ingang = antwoorden.begin
  const start = regels.abonnementstariefStart({ ingang })
  if (!start.ok) return start
  const { eersteMaand } = start.waarde.uitkomst
  const maand = [eersteMaand, eersteVanMaand(op)].toSorted().at(-1) ?? eersteMaand
  const berekend = regels.abonnementstariefMaand(invoerVoor(vraag, maand))
  if (!berekend.ok && berekend.code !== 'bedrag-nog-onbekend') return berekend
  const uitkomst = berekend.ok ? berekend.waarde.uitkomst : null
  const verschuldigd = uitkomst?.reden === null
  const verloop = verschuldigd ? kostprijsverloop(vraag, ingang) : null
  const betaald = verloop && isEnige(vraag, maand) ? hoeBetaald(verloop, maand) : null
  const delen = [
    // What a month costs is no part of the answer when the price settles that nothing is due.
    ...(berekend.ok && !betaald ? [{ deel: 'maand' as const, ...berekend.waarde }] : []),
    ...((verschuldigd && betaald !== 'te-goedkoop') || uitkomst === null
      ? [{ deel: 'start' as const, ...start.waarde }]
      : []),
    ...(verloop ? [{ deel: 'kostprijs' as const, ...verloop }] : []),
  ]
  const uitslag: Bijdrageuitslag = {
    maand,
    eersteMaand,
    bedrag: betaald ? 0 : (uitkomst?.bedrag ?? null),
    reden: uitkomst?.reden ? regels.VRIJSTELLINGEN[uitkomst.reden].tekst : null,
    betaald,
    ditJaar: verschuldigd && betaald !== 'te-goedkoop' ? overHetJaar(vraag, maand, eersteMaand, verloop) : null,
    nu: uitkomst === null ? nuBekend(vraag) : null,
    kostprijs: verloop && { maanden: verloop.uitkomst.maandenMetBijdrage, laatste: verloop.uitkomst.laatsteMaand },
    uitleg: delen.map(({ deel, uitleg }) => ({ deel, uitleg })),
    voorstel: verschuldigd && !betaald ? voorstel(vraag) : null,
  }
  return gelukt({ uitslag, versies: delen.map(({ versie }) => versie) })
}

function invoerVoor({ gegevens, antwoorden }: Vraag, maand: Datum): BijdrageInvoer {
  const { wie, wonen, inkomen, wlz } = antwoorden
  const verordening = gegevens.verordeningOp(maand)
  const huishouden = HUISHOUDENS[wonen]
  return {
    maand,
    huishouden,
    ouders: huishouden,
    minderjarig: wie === 'kind',
    voorzieningen: gekozen({ gegevens, antwoorden }).map(({ soort }) => soort),
    verordening,
    bwOfWlzBijdrage: wlz,
    ...inkomenAls(inkomen, verordening),
  }
}

const gekozen = ({ gegevens, antwoorden }: Vraag): readonly Hulpkeuze[] =>
  gegevens.hulpen.filter(({ code }) => antwoorden.hulp.includes(code))

/** "Lower" and "higher" are all we ask: nobody types an income here, so we compute with one on either side. */
function inkomenAls(inkomen: Bijdrageantwoorden['inkomen'], { minima }: BijdrageVerordening) {
  if (minima === null || inkomen === 'onbekend') return {}
  return { bijdrageplichtigInkomen: inkomen === 'laag' ? 0 : Math.max(...Object.values(minima)) + 1 }
}

function kostprijsverloop({ gegevens, antwoorden }: Vraag, ingang: Datum): Verloop | null {
  const soort = gekozen({ gegevens, antwoorden }).find(({ kostprijs }) => kostprijs)?.soort
  if (antwoorden.prijs === null || soort === undefined) return null
  const berekend = gegevens.regels.abonnementstariefKostprijs({
    soort,
    kostprijs: antwoorden.prijs,
    ingang,
    verordeningBedrag: gegevens.verordeningOp(ingang).bedragPerMaand,
    onbekendeMaanden: 'laatste-bedrag',
  })
  return berekend.ok ? berekend.waarde : null
}

/** Other support goes on costing the same when the price of this one is paid. */
function isEnige(vraag: Vraag, maand: Datum): boolean {
  const { vervoerEigenBijdrage } = vraag.gegevens.verordeningOp(maand)
  const kosten = gekozen(vraag).filter(
    ({ soort }) => soort !== 'rolstoel' && !(soort === 'vervoer' && vervoerEigenBijdrage),
  )
  return kosten.length === 1
}

function hoeBetaald({ uitkomst: { laatsteMaand } }: Verloop, maand: Datum): Bijdrageuitslag['betaald'] {
  if (laatsteMaand === null) return 'te-goedkoop'
  return laatsteMaand < maand ? 'afbetaald' : null
}

function overHetJaar(
  vraag: Vraag,
  maand: Datum,
  eersteMaand: Datum,
  verloop: Verloop | null,
): Bijdrageuitslag['ditJaar'] {
  const laatste = verloop && isEnige(vraag, maand) ? verloop.uitkomst.laatsteMaand : null
  const bedragen = maandenVanHetJaar(maand)
    .filter((dag) => dag >= eersteMaand && (laatste === null || dag <= laatste))
    .map((dag) => vraag.gegevens.regels.abonnementstariefMaand(invoerVoor(vraag, dag)))
    .flatMap((berekend) => (berekend.ok ? [berekend.waarde.uitkomst.bedrag] : []))
  return { totaal: bedragen.reduce((som, bedrag) => som + bedrag, 0), maanden: bedragen.length }
}

const maandenVanHetJaar = (maand: Datum): readonly Datum[] =>
  Array.from({ length: 12 }, (_, i) => plusMaanden(maand, i + 1 - Number(maand.slice(5, 7))))

function nuBekend(vraag: Vraag): Bijdrageuitslag['nu'] {
  const maand = eersteVanMaand(vraag.gegevens.op)
  const nu = vraag.gegevens.regels.abonnementstariefMaand(invoerVoor(vraag, maand))
  return nu.ok ? { maand, bedrag: nu.waarde.uitkomst.bedrag } : null
}

function voorstel({ gegevens: { regels, op }, antwoorden: { wonen, wie } }: Vraag): Uitleg | null {
  if (wie === 'kind') return null
  const vanaf = eersteVanMaand(op)
  const invoer = { maand: vanaf, huishouden: HUISHOUDENS[wonen], inkomen: null, vermogen: 0, kostprijs: null }
  const berekend = regels.bijdrageWetsvoorstel36713({ ...invoer, scenario: { vanaf } })
  return berekend.ok ? berekend.waarde.uitleg : null
}
