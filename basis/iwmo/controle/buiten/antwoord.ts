// Level 3 for a 325, by the provider: against the declaration that it answers. Nothing is sent back on a 325.
import { isDeepStrictEqual } from 'node:util'
import type { Wmo325 } from '../../model/berichten.ts'
import { ANTWOORD, declaratieclienten, type Prestatie } from '../declaratiedelen.ts'
import { type Deel, HEADER } from '../delen.ts'
import type { Overtreding, Regel, Retourcode } from '../regel.ts'
import type { Kennis } from './kennis.ts'

type Declaratie = NonNullable<Kennis['bekend']['declaratie']>

/** A rule about a 325 beside its declaration; without that TR337 has spoken. */
const antwoordregel = (
  code: string,
  retourcode: Retourcode | null,
  titel: string,
  controle: (antwoord: Wmo325, declaratie: Declaratie) => readonly Overtreding[],
): Regel<[Kennis]> => ({
  code,
  niveau: 3,
  retourcode,
  titel,
  controles: { WMO325: (bericht, { bekend: { declaratie } }) => (declaratie ? controle(bericht, declaratie) : []) },
})

const TR337: Regel<[Kennis]> = {
  code: 'TR337',
  niveau: 3,
  retourcode: null,
  titel: 'Een declaratie-antwoord hoort bij een declaratie die verzonden is.',
  controles: {
    WMO325: ({ Header: { DeclaratieIdentificatie } }, { bekend: { declaratie } }) =>
      isDeepStrictEqual(declaratie?.Header.BerichtIdentificatie, DeclaratieIdentificatie)
        ? []
        : [
            {
              pad: `${HEADER}/DeclaratieIdentificatie`,
              tekst: `Er is op die dag geen declaratiebericht met identificatie ${DeclaratieIdentificatie.Identificatie} verzonden. Vraag de gemeente welke declaratie zij bedoelt.`,
            },
          ],
  },
}

const TR371 = antwoordregel(
  'TR371',
  null,
  'De versie in het antwoord is die van de declaratie.',
  ({ Header }, declaratie) =>
    isDeepStrictEqual(Header.XsdVersieDeclaratie, declaratie.Header.XsdVersie)
      ? []
      : [{ pad: `${HEADER}/XsdVersieDeclaratie`, tekst: 'De versie van het schema is niet die van de declaratie.' }],
)

const TR376 = antwoordregel(
  'TR376',
  null,
  'Het declaratienummer in het antwoord is dat van de declaratie.',
  ({ DeclaratieAntwoord }, { Declaratie }) =>
    DeclaratieAntwoord === undefined || DeclaratieAntwoord.DeclaratieNummer === Declaratie.DeclaratieNummer
      ? []
      : [
          {
            pad: `${ANTWOORD}/DeclaratieNummer`,
            tekst: `De declaratie heeft nummer ${Declaratie.DeclaratieNummer}. Vraag de gemeente welke declaratie zij bedoelt.`,
          },
        ],
)

/** By ReferentieNummer, which is unique over the whole declaration (TR314). */
const ingediend = ({ Declaratie }: Declaratie): Map<string, Prestatie> =>
  new Map(
    Declaratie.Clienten.flatMap(({ Prestaties }) => Prestaties.map((p) => [p.ProductReferentie.ReferentieNummer, p])),
  )

const regels = (bericht: Wmo325): Deel<Prestatie>[] =>
  declaratieclienten(bericht).flatMap(({ inhoud, pad }) =>
    inhoud.Prestaties.map((prestatie, i) => ({ inhoud: prestatie, pad: `${pad}/Prestaties/Prestatie[${i + 1}]` })),
  )

const TR366 = antwoordregel(
  'TR366',
  '9366',
  'Elke prestatie in het antwoord komt uit de declaratie.',
  (bericht, declaratie) => {
    const bekend = ingediend(declaratie)
    return regels(bericht).flatMap(({ inhoud: { ProductReferentie }, pad }) =>
      bekend.has(ProductReferentie.ReferentieNummer)
        ? []
        : [
            {
              pad: `${pad}/ProductReferentie/ReferentieNummer`,
              tekst: `Prestatie ${ProductReferentie.ReferentieNummer} staat niet in de declaratie. Vraag de gemeente na.`,
            },
          ],
    )
  },
)

const ELEMENTEN = [
  'ProductReferentie',
  'ToewijzingNummer',
  'ProductCategorie',
  'ProductCode',
  'ProductPeriode',
  'GeleverdVolume',
  'Eenheid',
  'ProductTarief',
  'IngediendBedrag',
] as const

const TR367 = antwoordregel(
  'TR367',
  '9367',
  'Een prestatie in het antwoord is zoals zij gedeclareerd is.',
  (bericht, declaratie) => {
    const bekend = ingediend(declaratie)
    return regels(bericht).flatMap(({ inhoud, pad }) => {
      const eigen = bekend.get(inhoud.ProductReferentie.ReferentieNummer)
      const anders = eigen && ELEMENTEN.filter((element) => !isDeepStrictEqual(eigen[element], inhoud[element]))
      return (anders ?? []).map((element) => ({
        pad: `${pad}/${element}`,
        tekst: `${element} is anders dan in de declaratie. Vraag de gemeente na.`,
      }))
    })
  },
)

export const ANTWOORDEN: readonly Regel<[Kennis]>[] = [TR337, TR366, TR367, TR371, TR376]
