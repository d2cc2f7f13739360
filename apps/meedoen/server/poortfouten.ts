import { Afgewezen } from './fouten.ts'

export const onbekendeHost = (): Afgewezen =>
  new Afgewezen(
    404,
    'gemeente-onbekend',
    { nl: 'Op dit adres is geen gemeente', en: 'There is no municipality at this address' },
    {
      nl: 'Controleer het adres. Beheert u deze installatie? Zet dit adres dan als hostnaam bij de gemeente.',
      en: 'Check the address. Do you run this installation? Then set this address as host name of the municipality.',
    },
  )

export const vreemdeHerkomst = (): Afgewezen =>
  new Afgewezen(
    403,
    'vreemde-herkomst',
    { nl: 'Dit formulier komt niet van onze website', en: 'This form does not come from our website' },
    {
      nl: 'Voor uw veiligheid nemen we het niet aan. Ga naar onze website en vul het formulier daar in.',
      en: 'For your safety we do not accept it. Go to our website and fill in the form there.',
    },
  )

export const geenFormulier = (): Afgewezen =>
  new Afgewezen(
    400,
    'geen-formulier',
    { nl: 'Het formulier kwam niet goed binnen', en: 'The form did not arrive well' },
    { nl: 'Ga terug en verstuur het opnieuw.', en: 'Go back and send it again.' },
  )

export const formulierVerlopen = (): Afgewezen =>
  new Afgewezen(
    403,
    'formulier-verlopen',
    { nl: 'Dit formulier stond te lang open', en: 'This form was open for too long' },
    {
      nl: 'We hebben er niets mee gedaan. Ga terug, laad de pagina opnieuw en verstuur het dan nog een keer.',
      en: 'We have done nothing with it. Go back, reload the page and then send it once more.',
    },
  )

export const vanIemandAnders = (): Afgewezen =>
  new Afgewezen(
    403,
    'iemand-anders',
    { nl: 'U bent intussen als iemand anders ingelogd', en: 'You have logged in as somebody else in the meantime' },
    {
      nl: 'Dit formulier hoort bij een andere persoon. We hebben er niets mee gedaan. Open de pagina opnieuw.',
      en: 'This form belongs to another person. We have done nothing with it. Open the page again.',
    },
  )
