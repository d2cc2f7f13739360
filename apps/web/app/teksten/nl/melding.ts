/** The steps of a melding. */
export const melding = {
  titel: 'Ondersteuning vragen',
}
