/** Shown for a sign that no font of ours has. */
const VERVANGER = '□'
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
const STUURTEKENS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g
const ZONDER_ZEKER_LETTERTYPE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\n\t\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u202f\u2030-\u203a€]/gu

/** Takes out control characters, which have no shape; line feed and tab stay. */
export const zonderStuurtekens = (tekst: string): string => tekst.replace(STUURTEKENS, '')

/** Leaves only signs for which there surely is a font (Latin, Greek, Cyrillic, punctuation); the rest becomes a square. */
export const alleenAfdrukbaar = (tekst: string): string =>
  zonderStuurtekens(tekst).replace(ZONDER_ZEKER_LETTERTYPE, VERVANGER)
