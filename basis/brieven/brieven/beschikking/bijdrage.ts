import { type Datum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { alinea, kop, vet } from '../../bouwstenen.ts'
import type { Blok, Taal } from '../../brief.ts'
import type { RedenGeenBijdrage, VerwachteBijdrage } from './gegevens.ts'

const REDEN: Record<Taal, Record<RedenGeenBijdrage, string>> = {
  nl: {
    'andere-bijdrage': 'u of uw partner betaalt al een bijdrage voor beschermd wonen of voor zorg uit de Wlz',
    opvang: 'u verblijft in de opvang',
    'veiligheid-kind': 'dat is beter voor de veiligheid van een kind',
    rolstoel: 'voor een rolstoel betaalt niemand een eigen bijdrage',
    'jonger-dan-18': 'de hulp is voor iemand jonger dan 18 jaar',
    'samen-onder-aow': 'u woont samen en u of uw partner heeft de AOW-leeftijd nog niet',
    'te-weinig-draagkracht': 'u heeft daar nu niet genoeg geld voor',
    'integrale-aanpak': 'een bijdrage zou de hulp aan u in de weg staan',
    'laag-inkomen-verordening': 'uw inkomen is lager dan de grens van de gemeente',
  },
  en: {
    'andere-bijdrage':
      'you or your partner already pays a contribution for sheltered housing or for care under the Wlz',
    opvang: 'you stay in a shelter',
    'veiligheid-kind': 'this is better for the safety of a child',
    rolstoel: 'nobody pays a contribution for a wheelchair',
    'jonger-dan-18': 'the help is for someone younger than 18',
    'samen-onder-aow': 'you live with a partner and one of you is below state pension age',
    'te-weinig-draagkracht': 'you do not have enough money for it now',
    'integrale-aanpak': 'a contribution would stand in the way of your help',
    'laag-inkomen-verordening': 'your income is below the limit of the municipality',
  },
}

const maand = (dag: Datum, taal: Taal): string => schrijfDatum(dag, taal).replace(/^\d+ /, '')

/** What we expect the resident to pay, and that the CAK sets the amount and sends the bill (Wmo art. 2.1.4a, 2.1.4b). */
export const bijdrageNl = (bijdrage: VerwachteBijdrage): readonly Blok[] => {
  const titel = kop('Wat betaalt u zelf?')
  if (bijdrage.soort === 'geen') {
    return [
      titel,
      alinea('Wij verwachten dat u ', vet('geen eigen bijdrage'), ` betaalt, want ${REDEN.nl[bijdrage.reden]}.`),
    ]
  }
  if (bijdrage.soort === 'naar-inkomen') {
    return [
      titel,
      alinea(
        'Uw eigen bijdrage hangt af van uw inkomen en vermogen. Het CAK rekent uit wat u betaalt en stuurt u daarover een brief en de rekening.',
      ),
    ]
  }
  if (bijdrage.soort === 'nog-onbekend') {
    const nu = bijdrage.nu === null ? '' : ` Op dit moment is het ${schrijfEuro(bijdrage.nu)} per maand.`
    return [
      titel,
      alinea(
        `U betaalt vanaf ${maand(bijdrage.vanaf, 'nl')} waarschijnlijk een eigen bijdrage. Het bedrag voor die maand is `,
        vet('nog niet bekend'),
        `.${nu} Het CAK stelt het bedrag vast en stuurt u daarover een brief en de rekening.`,
      ),
    ]
  }
  return [
    titel,
    alinea(
      'Wij verwachten dat u ',
      vet(`${schrijfEuro(bijdrage.bedrag)} per maand`),
      ` betaalt, vanaf ${maand(bijdrage.vanaf, 'nl')}. Dit is één bedrag voor uw hele huishouden en voor al uw hulp uit de Wmo samen.`,
    ),
    alinea(
      'U betaalt niet aan de gemeente. Het CAK stelt het bedrag vast en stuurt u de rekening. Het bedrag kan elk jaar op 1 januari veranderen. Verandert uw huishouden? Dan kan de bijdrage ook veranderen.',
    ),
    ...(bijdrage.totKostprijs
      ? [alinea('U betaalt in totaal nooit meer dan wat het hulpmiddel of de aanpassing de gemeente kost.')]
      : []),
  ]
}

export const bijdrageEn = (bijdrage: VerwachteBijdrage): readonly Blok[] => {
  const titel = kop('What do you pay yourself?')
  if (bijdrage.soort === 'geen') {
    return [titel, alinea('We expect that you pay ', vet('no contribution'), `, because ${REDEN.en[bijdrage.reden]}.`)]
  }
  if (bijdrage.soort === 'naar-inkomen') {
    return [
      titel,
      alinea(
        'Your contribution depends on your income and assets. The CAK works out what you pay and sends you a letter and the bill.',
      ),
    ]
  }
  if (bijdrage.soort === 'nog-onbekend') {
    const nu = bijdrage.nu === null ? '' : ` At present it is ${schrijfEuro(bijdrage.nu, 'en')} a month.`
    return [
      titel,
      alinea(
        `From ${maand(bijdrage.vanaf, 'en')} you will probably pay a contribution. The amount for that month is `,
        vet('not known yet'),
        `.${nu} The CAK sets the amount and sends you a letter and the bill.`,
      ),
    ]
  }
  return [
    titel,
    alinea(
      'We expect that you pay ',
      vet(`${schrijfEuro(bijdrage.bedrag, 'en')} a month`),
      `, from ${maand(bijdrage.vanaf, 'en')}. This is one amount for your whole household and for all your Wmo help together.`,
    ),
    alinea(
      'You do not pay the municipality. The CAK sets the amount and sends you the bill. The amount may change on 1 January each year. Does your household change? Then the contribution may change too.',
    ),
    ...(bijdrage.totKostprijs
      ? [alinea('In total you never pay more than what the aid or adaptation costs the municipality.')]
      : []),
  ]
}
