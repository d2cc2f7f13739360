import type { Datum } from '@meedoen/kern'
import type { Heensoort } from '../../antwoord/maak-retour.ts'
import type { BerichtVan } from '../../model/berichten.ts'

/**
 * What one message touches: fetch that, and nothing else, to fill `Bekend`. Every list holds each value once.
 *
 * - `toewijzingNummers` and `bsns`: for `toewijzingen`, `starts` and `stops`; for a 317 all toewijzingen of the client
 *   (TR349), for a 323 those with these numbers, each with its sums in `gedeclareerd`.
 * - `referenties`: ReferentieAanbieder, for `verzoeken`; for a 315 and 317 also the pending ones of the client (TR374).
 * - `declaratieNummer`: for `declaraties`, with the latest one of this provider (TR318).
 * - `referentienummers`: those already used, for `referentienummers` (TR314).
 * - `vorigeReferentienummers`: for `prestaties`: the granted debits with these numbers, and credits on them (TR323, TR390).
 * - `toewijzingNummers` with `maanden`: for `prestaties`: the granted debits on these toewijzingen in these months, with
 *   the credits on them (TR389).
 * - `declaratie`: what a 325 answers, for `declaratie` (TR337).
 */
export type Vraag = {
  readonly identificatie: string
  readonly bsns: readonly string[]
  readonly toewijzingNummers: readonly number[]
  readonly referenties: readonly string[]
  readonly declaratieNummer: string | null
  readonly referentienummers: readonly string[]
  readonly vorigeReferentienummers: readonly string[]
  /** Calendar months (JJJJ-MM) in which the ProductPerioden lie. */
  readonly maanden: readonly string[]
  readonly declaratie: { readonly identificatie: string; readonly dagtekening: Datum } | null
}

const LEEG: Omit<Vraag, 'identificatie'> = {
  bsns: [],
  toewijzingNummers: [],
  referenties: [],
  declaratieNummer: null,
  referentienummers: [],
  vorigeReferentienummers: [],
  maanden: [],
  declaratie: null,
}

const uniek = <T>(lijst: readonly T[]): T[] => [...new Set(lijst)]

type Deelvraag = Partial<Omit<Vraag, 'identificatie'>>
type Vragers = { readonly [S in Heensoort | 'WMO323' | 'WMO325']: (bericht: BerichtVan<S>) => Deelvraag }

type MetNummer = { readonly ToewijzingNummer?: number }
const nummers = (delen: readonly MetNummer[] = []): number[] =>
  uniek(delen.flatMap(({ ToewijzingNummer }) => ToewijzingNummer ?? []))

function overDeclaratie({ Declaratie }: BerichtVan<'WMO323'>): Deelvraag {
  const prestaties = Declaratie.Clienten.flatMap(({ Prestaties }) => Prestaties)
  return {
    bsns: uniek(Declaratie.Clienten.map(({ Bsn }) => Bsn)),
    toewijzingNummers: nummers(prestaties),
    declaratieNummer: Declaratie.DeclaratieNummer,
    referentienummers: uniek(prestaties.map(({ ProductReferentie }) => ProductReferentie.ReferentieNummer)),
    vorigeReferentienummers: uniek(
      prestaties.flatMap(({ ProductReferentie }) => ProductReferentie.VorigReferentieNummer ?? []),
    ),
    maanden: uniek(prestaties.map(({ ProductPeriode }) => ProductPeriode.Begindatum.slice(0, 7))).sort(),
  }
}

const VRAGERS: Vragers = {
  WMO301: ({ Client }) => ({
    bsns: [Client.Bsn],
    toewijzingNummers: nummers(Client.ToegewezenProducten),
    referenties: uniek(Client.ToegewezenProducten.flatMap(({ ReferentieAanbieder }) => ReferentieAanbieder ?? [])),
  }),
  WMO305: ({ Client }) => ({ bsns: [Client.Bsn], toewijzingNummers: nummers(Client.StartProducten) }),
  WMO307: ({ Client }) => ({ bsns: [Client.Bsn], toewijzingNummers: nummers(Client.StopProducten) }),
  WMO315: ({ Client }) => ({
    bsns: [Client.Bsn],
    referenties: uniek(Client.AangevraagdeProducten.map(({ ReferentieAanbieder }) => ReferentieAanbieder)),
  }),
  WMO317: ({ Client: { Bsn, Verzoek } }) => ({
    bsns: [Bsn],
    toewijzingNummers: nummers([...(Verzoek.OngewijzigdeProducten ?? []), ...(Verzoek.TeWijzigenProducten ?? [])]),
    referenties: [Verzoek.ReferentieAanbieder],
  }),
  WMO319: ({ Antwoord }) => ({ referenties: [Antwoord.ReferentieAanbieder] }),
  WMO323: overDeclaratie,
  WMO325: ({ Header: { DeclaratieIdentificatie } }) => ({
    declaratie: {
      identificatie: DeclaratieIdentificatie.Identificatie,
      dagtekening: DeclaratieIdentificatie.Dagtekening,
    },
  }),
}

const deelvraag = <S extends keyof Vragers>(soort: S, bericht: BerichtVan<S>): Deelvraag => {
  const vrager: (bericht: BerichtVan<S>) => Deelvraag = VRAGERS[soort]
  return vrager(bericht)
}

/** Says what to fetch before a message is checked on levels 3 and 4; linear in the message. */
export function vraagVan<S extends keyof Vragers>({
  soort,
  bericht,
}: {
  readonly soort: S
  readonly bericht: BerichtVan<S>
}): Vraag {
  return { ...LEEG, identificatie: bericht.Header.BerichtIdentificatie.Identificatie, ...deelvraag(soort, bericht) }
}
