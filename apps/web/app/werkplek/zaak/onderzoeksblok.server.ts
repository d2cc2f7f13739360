import type { Zaak } from '@meedoen/zaken'
import type { Huis } from '../../huis.ts'
import { leesPlan, type Planantwoord } from '../onderzoek/plan.server.ts'
import type { Woorden } from './feiten/zin.ts'

/** What the resident asked for, what was found, and what the resident says of the report. */
export type Onderzoeksblok = {
  readonly plan: { readonly antwoorden: readonly Planantwoord[]; readonly document: string | null } | null
  readonly behoeften: readonly {
    readonly id: string
    readonly leefgebied: string
    readonly omschrijving: string
    readonly voorziening: string | null
  }[]
  readonly bevindingen: readonly { readonly leefgebied: string; readonly afspraak: string }[]
  /** The resident says that the report is wrong, and what is wrong with it. */
  readonly nietAkkoord: { readonly tekst: string | null } | null
}

export function onderzoeksblok(huis: Huis, zaak: Zaak, woorden: Woorden): Onderzoeksblok {
  const { tekst, leefgebied, t } = woorden
  return {
    plan: zaak.plan && {
      antwoorden: leesPlan(tekst(zaak.plan.tekst) ?? '', huis, t),
      document: zaak.plan.document,
    },
    behoeften: zaak.behoeften.map((b) => ({
      id: b.id,
      leefgebied: leefgebied(b.leefgebied),
      omschrijving: tekst(b.omschrijving) ?? '',
      voorziening: b.voorziening && (huis.kamers.catalogus.vindVoorziening(b.voorziening)?.naam[huis.taal] ?? null),
    })),
    bevindingen: zaak.bevindingen.flatMap((b) => {
      const afspraak = tekst(b.afspraak)
      return afspraak ? [{ leefgebied: leefgebied(b.leefgebied), afspraak }] : []
    }),
    nietAkkoord: zaak.verslag?.antwoord === 'niet-akkoord' ? { tekst: tekst(zaak.verslag.tekst) } : null,
  }
}
