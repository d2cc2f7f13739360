import { BASISRUIMTE } from '../model/bericht.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { XSD_VERSIE } from '../model/versies.ts'
import { declaratiesIn, type Typedeclaratie } from './typen.ts'
import { alsXml, type Knoop, metTekst, xs } from './xml.ts'

/** Under this name the schema of a message looks for the basisschema, in its own folder. */
const BASISSCHEMA_BESTAND = 'basisschema.xsd'

const STANDAARD = 'http://www.w3.org/2001/XMLSchema'
const HERKOMST =
  'Gemaakt uit de beschrijving van de standaard in Meedoen; geen officieel bestand. Het keurt dezelfde berichten goed en af als het officiële schema.'

/** Each type once. A name stands for one type only, or the schema would not say what the description says. */
function eenKeer(declaraties: readonly Typedeclaratie[]): Knoop[] {
  const gevonden = new Map<string, Knoop>()
  for (const { naam, knoop } of declaraties) {
    const eerder = gevonden.get(naam)
    if (eerder !== undefined && JSON.stringify(eerder) !== JSON.stringify(knoop))
      throw new Error(`twee verschillende beschrijvingen heten ${naam}`)
    gevonden.set(naam, knoop)
  }
  return [...gevonden.values()]
}

/** What the standard writes in `appinfo`, so that a header can name the versions it was made with (IV034). */
const versies = (bericht: string, velden: Readonly<Record<string, string>>): Knoop =>
  xs('annotation', {}, [
    xs('appinfo', {}, [
      metTekst('iwmo:standaard', 'iwmo'),
      metTekst('iwmo:bericht', bericht),
      metTekst('iwmo:release', '3.2'),
      ...Object.entries(velden).map(([naam, versie]) => metTekst(`iwmo:${naam}`, versie)),
    ]),
    metTekst('xs:documentation', HERKOMST),
  ])

const schema = (
  naamruimte: string,
  prefixen: Knoop['attributen'],
  ...inhoud: readonly (Knoop | readonly Knoop[])[]
): string =>
  alsXml(
    xs(
      'schema',
      {
        'xmlns:xs': STANDAARD,
        'xmlns:iwmo': BASISRUIMTE,
        ...prefixen,
        targetNamespace: naamruimte,
        elementFormDefault: 'qualified',
      },
      ...inhoud,
    ),
  )

/**
 * The schema (XSD) of one message, made from its description: it accepts and rejects what the official schema does. It
 * imports the basisschema of `schrijfBasisschema` from the file `basisschema.xsd` in the same folder: keep it as, say,
 * `WMO301.xsd` beside that file, and give a validator the first. The basisschema is the same for all messages.
 */
export function schrijfSchema(soort: Berichtsoort): string {
  const { naamruimte, wortel } = BERICHTEN[soort]
  const prefix = soort.toLowerCase()
  const { BerichtXsdVersie, BasisschemaXsdVersie } = XSD_VERSIE
  return schema(
    naamruimte,
    { [`xmlns:${prefix}`]: naamruimte },
    xs('import', { namespace: BASISRUIMTE, schemaLocation: BASISSCHEMA_BESTAND }),
    versies(prefix, { BerichtXsdVersie, BasisschemaXsdVersie }),
    xs('element', { name: 'Bericht', type: `${prefix}:${wortel.naam}` }),
    eenKeer(declaratiesIn(wortel, prefix).filter(({ eigen }) => eigen)),
  )
}

/**
 * The basisschema (XSD): every data type and code list that the messages use. A schema of `schrijfSchema` needs it
 * beside it under the name `basisschema.xsd`; by itself it validates nothing.
 */
export function schrijfBasisschema(): string {
  const typen = Object.values(BERICHTEN)
    .flatMap(({ wortel }) => declaratiesIn(wortel, 'iwmo'))
    .filter(({ eigen }) => !eigen)
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
  const { BasisschemaXsdVersie } = XSD_VERSIE
  return schema(BASISRUIMTE, {}, versies('basisschema', { BasisschemaXsdVersie }), eenKeer(typen))
}
