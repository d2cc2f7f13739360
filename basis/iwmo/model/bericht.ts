import { type Klasse, klasse, type Optioneel, optioneel, type Velden, vast } from './bouwstenen.ts'
import * as cdt from './cdt.ts'
import * as ldt from './ldt.ts'
import { RetourCodes, type RetourVan, retourVan } from './retour.ts'

const RELEASE = 'http://www.istandaarden.nl/iwmo/3_2'

/** Namespace of the basisschema of iWmo 3.2. */
export const BASISRUIMTE = `${RELEASE}/basisschema/schema`

/** Who sends the message: the municipality or the provider. */
export type Afzender = 'gemeente' | 'aanbieder'

/** The whole description of one message; reader, writer, checks and types follow from it. */
export interface Berichtbeschrijving<Soort extends string = string, V extends Velden = Velden> {
  readonly soort: Soort
  /** BerichtCode (COD002). */
  readonly code: string
  readonly naamruimte: string
  readonly wortel: Klasse<V, 'bericht'>
}

const kop = <Code extends string>(code: Code, van: Afzender) => ({
  BerichtCode: vast(code, 'RS047'),
  BerichtVersie: vast(3, 'CS025'),
  BerichtSubversie: vast(2, 'CS015'),
  Afzender: van === 'gemeente' ? ldt.LDT_Gemeente : ldt.LDT_AgbCode,
  Ontvanger: van === 'gemeente' ? ldt.LDT_AgbCode : ldt.LDT_Gemeente,
  BerichtIdentificatie: cdt.CDT_BerichtIdentificatie,
  XsdVersie: cdt.CDT_XsdVersie,
})
type Kop<Code extends string> = ReturnType<typeof kop<Code>>

const retourvelden = {
  IdentificatieRetour: ldt.LDT_IdentificatieBericht,
  DagtekeningRetour: ldt.LDT_Datum,
  XsltVersie: optioneel(ldt.LDT_Versie),
  XsdVersieRetour: cdt.CDT_XsdVersie,
  RetourCodes: optioneel(RetourCodes),
}

/** A heenbericht together with what its retour is derived from. */
export interface Heenbericht<Soort extends string, Code extends string, Naam extends string, K extends Klasse>
  extends Berichtbeschrijving<Soort, { Header: Klasse<Kop<Code>, 'bericht'> } & { [N in Naam]: K }> {
  readonly van: Afzender
  /** The one class under the root beside Header. */
  readonly inhoud: { readonly naam: Naam; readonly klasse: K }
}

type EenVeld<Naam extends string, T extends Velden[string]> = { [N in Naam]: T }

function eenVeld<Naam extends string, T extends Velden[string]>(naam: Naam, type: T): EenVeld<Naam, T>
function eenVeld(naam: string, type: Velden[string]): Velden {
  return { [naam]: type }
}

const beschrijf = <Soort extends string, V extends Velden>(soort: Soort, code: string, velden: V) => ({
  soort,
  code,
  naamruimte: `${RELEASE}/${soort.toLowerCase()}/schema`,
  wortel: klasse('Root', velden),
})

/** Describes a message that opens an exchange: its kind, BerichtCode, sender, and the class under the root. */
export function heenbericht<Soort extends string, Code extends string, Naam extends string, K extends Klasse>(
  soort: Soort,
  code: Code,
  van: Afzender,
  naam: Naam,
  inhoud: K,
): Heenbericht<Soort, Code, Naam, K> {
  const velden = { Header: klasse('Header', kop(code, van)), ...eenVeld(naam, inhoud) }
  return { ...beschrijf(soort, code, velden), van, inhoud: { naam, klasse: inhoud } }
}

/** The retour on a heenbericht: the same tree with return codes, the content optional, the header extended (IV028). */
export function retourbericht<Soort extends string, Code extends string, Naam extends string, K extends Klasse>(
  soort: Soort,
  code: Code,
  heen: Heenbericht<string, string, Naam, K>,
): Berichtbeschrijving<
  Soort,
  { Header: Klasse<Kop<Code> & typeof retourvelden, 'bericht'> } & EenVeld<Naam, Optioneel<RetourVan<K>>>
> {
  const Header = klasse('Header', { ...kop(code, heen.van), ...retourvelden })
  return beschrijf(soort, code, { Header, ...eenVeld(heen.inhoud.naam, optioneel(retourVan(heen.inhoud.klasse))) })
}

const antwoordvelden = {
  DeclaratieIdentificatie: cdt.CDT_BerichtIdentificatie,
  XsltVersie: optioneel(ldt.LDT_Versie),
  XsdVersieDeclaratie: cdt.CDT_XsdVersie,
  RetourCodes,
}

/**
 * The answer on a declaration: no retour but a message of its own, with its own header that names the declaration
 * (IV087), and only optional content.
 */
export function antwoordbericht<Soort extends string, Code extends string, Naam extends string, K extends Klasse>(
  soort: Soort,
  code: Code,
  van: Afzender,
  naam: Naam,
  inhoud: K,
): Berichtbeschrijving<
  Soort,
  { Header: Klasse<Kop<Code> & typeof antwoordvelden, 'bericht'> } & EenVeld<Naam, Optioneel<K>>
> {
  const Header = klasse('Header', { ...kop(code, van), ...antwoordvelden })
  return beschrijf(soort, code, { Header, ...eenVeld(naam, optioneel(inhoud)) })
}
