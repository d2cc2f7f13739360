/** Name of the cookie that holds the language somebody chose: `nl` or `en`. */
export const TAALKOEKJE = 'meedoen_taal'
