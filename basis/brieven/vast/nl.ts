import { type Datum, schrijfDatum } from '@meedoen/kern'
import { alinea, kader, kop, lijst, vet, webadres } from '../bouwstenen.ts'
import type { Blok } from '../brief.ts'
import { type Briefhoofd, eenNummer } from '../hoofd.ts'

export const dag = (datum: Datum): string => schrijfDatum(datum, 'nl')

/** Whom to call; stands in every letter. */
export const vragen = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Heeft u vragen?'),
  alinea(
    'Bel ',
    vet(hoofd.contact.naam),
    ' op ',
    vet(hoofd.contact.telefoon),
    eenNummer(hoofd) ? '' : `. Of bel de gemeente op ${hoofd.gemeente.telefoon}`,
    `, ${hoofd.gemeente.uren}. Noem uw kenmerk: ${hoofd.kenmerk}.`,
  ),
]

/** Wmo art. 2.2.4 and 2.3.2 lid 3; free for the client by art. 2.1.4 lid 5. */
export const clientondersteuner = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Gratis hulp van iemand die naast u staat'),
  alinea(
    'Een onafhankelijke cliëntondersteuner denkt met u mee. Dat is iemand die niet bij de gemeente werkt en alleen uw belang telt. ' +
      'De cliëntondersteuner kan ook bij het gesprek zijn. U betaalt niets. Ook wie voor u zorgt, mag om deze hulp vragen. Bel ',
    vet(hoofd.gemeente.clientondersteuning.naam),
    ` op ${hoofd.gemeente.clientondersteuning.telefoon}.`,
  ),
]

/** Awb art. 6:4, 6:5 and 6:7 to 6:9 for the objection, art. 8:81 for who cannot wait. */
export const bezwaar = (hoofd: Briefhoofd, uiterlijk: Datum): readonly Blok[] => [
  kader(
    'rustig',
    'Bent u het er niet mee eens?',
    alinea(
      'U kunt ons eerst bellen, als u dat wilt. Vaak zien we dan samen wat er niet klopt. U kunt ook bezwaar maken.',
    ),
    alinea(
      'Doe dat ',
      vet(`uiterlijk op ${dag(uiterlijk)}.`),
      ' Bent u later? Dan kunnen we uw bezwaar meestal niet meer behandelen.',
    ),
    alinea('Stuur een brief aan: ', vet(hoofd.gemeente.bezwaaradres), '.'),
    alinea(
      `Schrijf in uw bezwaar: uw naam en adres, de datum, uw kenmerk ${hoofd.kenmerk} en waarom u het niet eens bent met dit besluit. Zet uw handtekening. ` +
        'Bezwaar maken is gratis. Een cliëntondersteuner kan u daarbij helpen.',
    ),
    alinea(
      'Dit besluit geldt ook als u bezwaar maakt. Kunt u daar niet op wachten? Dan kunt u na uw bezwaar de rechtbank vragen om snel een tijdelijke oplossing (voorlopige voorziening). Daarvoor betaalt u griffierecht.',
    ),
  ),
]

/** Wmo art. 2.3.8 in plain words. */
export const doorgeven = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Verandert er iets? Geef het meteen door'),
  alinea('U moet het ons direct vertellen als er iets verandert dat belangrijk is voor uw hulp. Bijvoorbeeld:'),
  lijst([
    'u gaat verhuizen of er komt iemand bij u wonen;',
    'het gaat beter of slechter met u;',
    'iemand anders gaat u helpen, of stopt daarmee;',
    'u gaat naar het ziekenhuis of u krijgt zorg uit de Wet langdurige zorg (Wlz);',
    'u gebruikt de hulp niet meer.',
  ]),
  alinea(
    `Bel ${hoofd.contact.telefoon} of kijk op `,
    webadres(hoofd.gemeente.website),
    '. Twijfelt u of iets belangrijk is? Bel ons dan ook.',
  ),
]

export const nogEenVraagOmHulp = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Heeft u later toch hulp nodig?'),
  alinea(
    `U kunt altijd opnieuw om hulp vragen. Bel ${hoofd.gemeente.telefoon} of kijk op `,
    webadres(hoofd.gemeente.website),
    '. Dat mag ook iemand anders voor u doen.',
  ),
]
