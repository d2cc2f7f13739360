/** The resident and who acts for them. */
export const mijn = {
  titel: 'Mijn zaken',
}
