import { type Bevinding, controleerInhoud, schrijfBericht } from '@meedoen/iwmo'
import { bevat, gelukt, geweigerd, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { type Adres, adressenVan, haalPersonen, haalPersoon, relatiesVan } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { volgendeIdentificatie } from '../toewijzing/nummer.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { zetKlaar } from '../verkeer/bericht.ts'
import { retourtermijn } from '../verkeer/termijn.ts'
import { actueleToewijzingen } from './actueel.ts'
import { type Contactrelatie, type Gemeentecontact, gemeenteNodig } from './naar-contact.ts'
import { naarWmo301, type Toewijzingsbericht } from './naar-wmo301.ts'

/** Around a client, whom the provider may call; household and cliëntondersteuner stay out (data minimisation). */
const ROLLEN = ['mantelzorger', 'contactpersoon', 'vertegenwoordiger']

/** An assignment as it will be, and others of the same client and provider that change with it. */
type Gewijzigd = readonly [Toewijzing, ...Toewijzing[]]

/**
 * Composes the WMO301 that tells of these assignments, new or changed, beside all others that hold (OP087), and checks it as its
 * receiver will (level 1 and 2). `referenties` per id when it grants a request (TR379). Nothing is kept yet: the answer holds the act
 * that keeps it, so that a refusal leaves nothing behind.
 */
export async function stelToewijzingsberichtOp(
  stap: Stap,
  nieuw: Gewijzigd,
  referenties: (ids: readonly string[]) => ReadonlyMap<string, string> = () => new Map(),
): Promise<Uitkomst<{ bewaar: () => Promise<string> }, 'bericht-klopt-niet'>> {
  const [eerste] = nieuw
  const { persoon: client, agb } = eerste
  const gewijzigd = nieuw.map(({ id }) => id)
  const andere = (await actueleToewijzingen(stap, { persoon: client, agb })).filter(({ id }) => !gewijzigd.includes(id))
  const toewijzingen = [...andere, ...nieuw].sort((a, b) => a.nummer - b.nummer)
  const bericht = naarWmo301({
    ...(await verzamel(stap, eerste)),
    toewijzingen,
    gewijzigd,
    referenties: referenties(toewijzingen.map(({ id }) => id)),
  })
  const bevindingen = controleerInhoud({ soort: 'WMO301', bericht })
  if (bevindingen.length > 0) return kloptNiet(bevindingen)
  const bewaar = (): Promise<string> =>
    zetKlaar(stap, {
      soort: 'WMO301',
      identificatie: bericht.Header.BerichtIdentificatie.Identificatie,
      agb,
      inhoud: schrijfBericht('WMO301', bericht),
      toewijzingen: toewijzingen.map((t) => t.id),
      termijn: retourtermijn(stap.vandaag),
    })
  return gelukt({ bewaar })
}

const kloptNiet = (bevindingen: readonly Bevinding[]) =>
  geweigerd(
    'bericht-klopt-niet',
    `De aanbieder zou dit bericht afkeuren. ${bevindingen.map(({ tekst }) => tekst).join(' ')} Herstel dit en probeer het opnieuw.`,
  )

async function verzamel(
  stap: Stap,
  { persoon: client, agb }: Toewijzing,
): Promise<Omit<Toewijzingsbericht, 'toewijzingen' | 'gewijzigd'>> {
  const persoon = await haalPersoon(stap.tx, client)
  const adressen = (await adressenVan(stap.tx, client)).filter((adres) => geldtNu(stap, adres))
  return {
    afzender: stap.tx.gemeente,
    ontvanger: agb,
    identificatie: await volgendeIdentificatie(stap, 'M'),
    dagtekening: stap.vandaag,
    persoon,
    adressen,
    relaties: await contactrelaties(stap, client),
    gemeente: gemeenteNodig({ persoon, adressen }) ? await gemeentecontact(stap) : null,
  }
}

const geldtNu = ({ vandaag }: Stap, { vanaf, tot }: Adres): boolean => bevat({ begin: vanaf, eind: tot }, vandaag)

async function contactrelaties(stap: Stap, client: string): Promise<Contactrelatie[]> {
  const relaties = (await relatiesVan(stap.tx, client, stap.vandaag)).filter(({ rol }) => ROLLEN.includes(rol))
  const personen = await haalPersonen(
    stap.tx,
    relaties.flatMap(({ ander }) => ander ?? []),
  )
  return relaties.map(({ id, naam, telefoon, soort, ander }) => ({
    id,
    naam,
    telefoon,
    soort,
    persoon: personen.get(ander ?? '') ?? null,
  }))
}

async function gemeentecontact(stap: Stap): Promise<Gemeentecontact> {
  const { naam, postadres, telefoon } = vastGelukt(await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)).inhoud
  return { naam, ...postadres, telefoon }
}
