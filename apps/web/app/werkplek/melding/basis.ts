/** Under this address a consulent fills in a melding for who calls. */
export const MELDINGBASIS = '/werkplek/melding'
