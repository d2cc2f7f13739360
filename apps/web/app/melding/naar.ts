/** Name of the buttons that say where to go after saving; no answer of the melding. */
export const NAAR = 'naar'
