import type { Datum } from '@meedoen/kern'
import type { Documentregel, Stapnaam, Zaak } from '@meedoen/zaken'
import type { LoaderFunctionArgs } from 'react-router'
import { type Geopend, openZaak, type Zaakkop } from './beeld.server.ts'
import { type Bijdrage, haalBijdrage } from './bijdrage.server.ts'
import { type Gedaan, gedaanUit } from './gedaan.ts'
import { type Hulp, haalHulp } from './hulp.server.ts'
import { type Taak, takenVan } from './taken.ts'
import { type Uitnodiging, uitnodigingenIn } from './uitnodigingen.ts'
import { type Wegdeel, wegVan } from './weg.ts'

export type Stuk = Pick<Documentregel, 'id' | 'soort' | 'naam' | 'brief'> & {
  readonly op: Datum
  /** For an invitation: to which talk. */
  readonly uitnodiging: Uitnodiging | null
}
type Termijn = { readonly datum: Datum; readonly uitleg: unknown }

export type Zaakpagina = {
  readonly kop: Zaakkop
  readonly stand: Zaak['stand']
  readonly afloop: Zaak['afloop']
  readonly afgeslotenOp: Datum | null
  /** The case in which this one goes on. */
  readonly samengevoegdMet: string | null
  readonly mogelijk: readonly Stapnaam[]
  readonly ziet: readonly string[]
  /** What the viewer just did. */
  readonly gedaan: Gedaan | null
  readonly onderwerpen: readonly string[]
  readonly taken: readonly Taak[]
  /** Empty for who may not see how far it is. */
  readonly weg: readonly Wegdeel[]
  readonly contact: { readonly naam: string; readonly functie: string; readonly telefoon: string } | null
  readonly team: string
  readonly hulp: readonly Hulp[]
  readonly bijdrage: Bijdrage | null
  readonly stukken: readonly Stuk[]
  readonly verslag: boolean
  readonly plan: boolean
  readonly bezwaar: { readonly termijn: Termijn; readonly voorbij: boolean } | null
  /** A bezwaar that came in, and the last day for our answer to it. */
  readonly bezwaarOntvangen: { readonly op: Datum; readonly antwoord: Termijn | null } | null
}

/** The page of one case, with only those parts that this viewer may see. */
export const laadZaak = (vraag: LoaderFunctionArgs): Promise<Zaakpagina> =>
  openZaak(vraag, async (geopend) => ({
    ...voortgang(geopend, await reactieDagen(geopend)),
    ...stukken(geopend),
    hulp: await haalHulp(geopend),
    bijdrage: await haalBijdrage(geopend),
    gedaan: gedaanUit(new URL(vraag.request.url).searchParams.get('gedaan')),
  }))

async function reactieDagen({ huis, stap }: Geopend): Promise<number | null> {
  const termijnen = await huis.kamers.verordening.versieOp(stap.tx, 'termijnen', huis.vandaag)
  return termijnen.ok ? termijnen.waarde.inhoud.verslagReactieDagen : null
}

function voortgang({ huis, beeld, kop }: Geopend, dagen: number | null) {
  const { zaak, behandelaar, mogelijk, tijdlijn, grondslag } = beeld
  const volgt = grondslag.ziet.includes('voortgang')
  const namen = huis.kamers.catalogus.LEEFGEBIEDEN
  const bekend = Object.entries(namen).filter(([code]) => zaak.leefgebieden.includes(code))
  return {
    kop,
    stand: zaak.stand,
    afloop: zaak.afloop,
    afgeslotenOp: zaak.afgeslotenOp,
    samengevoegdMet: kop.zelf ? zaak.samengevoegdMet : null,
    mogelijk,
    ziet: grondslag.ziet,
    onderwerpen: kop.handelt ? bekend.map(([, { naam }]) => naam[huis.taal]) : [],
    taken: takenVan({ zaak, mogelijk, tijdlijn, nu: huis.nu, reactieDagen: dagen }),
    weg: volgt ? wegVan(zaak) : [],
    contact: behandelaar,
    team: zaak.team,
  }
}

function stukken({ huis, beeld }: Geopend) {
  const { zaak, grondslag, documenten } = beeld
  const besluit = grondslag.ziet.includes('brieven') ? zaak.termijnen.bezwaar : null
  const uitnodigingen = uitnodigingenIn(beeld.tijdlijn)
  return {
    stukken: documenten.map(({ id, soort, naam, brief, aangemaakt }) => ({
      id,
      soort,
      naam,
      brief,
      op: huis.kamers.kern.datumOp(aangemaakt),
      uitnodiging: uitnodigingen.get(id) ?? null,
    })),
    verslag: zaak.verslag !== null && grondslag.ziet.includes('verslag'),
    plan: zaak.plan !== null && grondslag.ziet.includes('plan'),
    bezwaar: besluit?.datum
      ? { termijn: { datum: besluit.datum, uitleg: besluit.uitleg }, voorbij: besluit.datum < huis.vandaag }
      : null,
    bezwaarOntvangen: besluit && zaak.bezwaar ? { op: zaak.bezwaar.op, antwoord: antwoordtermijn(zaak) } : null,
  }
}

function antwoordtermijn({ termijnen }: Zaak): Termijn | null {
  const termijn = termijnen.beslissingOpBezwaar
  return termijn?.datum ? { datum: termijn.datum, uitleg: termijn.uitleg } : null
}
