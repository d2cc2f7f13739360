/** The id of a field in a form; links from the summary of errors point at it. */
export const veldId = (formulier: string, veld: string): string => `${formulier}-${veld}`
