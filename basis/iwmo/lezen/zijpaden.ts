import type { Cursor } from './cursor.ts'
import { isWit } from './tekens.ts'

/** Moves behind the next occurrence of a text, over characters that XML allows; gives where it began, -1 after a break. */
function totEnMet(cursor: Cursor, ascii: string): number {
  const van = cursor.plaats
  const einde = cursor.voorbij(ascii)
  if (einde >= 0) cursor.keur(van, einde)
  else if (cursor.laatste) cursor.keur(van, cursor.bytes.length)
  if (einde < 0) cursor.breekAf()
  return cursor.breuk === null ? einde : -1
}

/** Skips `<!-- … -->`. */
export function slaCommentaarOver(cursor: Cursor): void {
  cursor.plaats += '<!--'.length
  const einde = totEnMet(cursor, '--')
  if (einde < 0) return
  if (cursor.bytes[cursor.plaats] === 0x3e) cursor.plaats++
  else if (cursor.opEinde) cursor.breekAf()
  else cursor.breek('In commentaar mogen geen twee streepjes na elkaar staan.', einde)
}

function foutInInstructie(cursor: Cursor, naam: string): string | null {
  if (naam === '') return 'Na <? hoort een naam te staan.'
  if (naam.toLowerCase() === 'xml') return 'De regel <?xml …?> mag alleen helemaal aan het begin van het bestand staan.'
  if (naam.includes(':')) return `In de naam ${naam} mag geen dubbele punt staan.`
  const los = cursor.opEinde || cursor.begintMet('?>') || isWit(cursor.bytes[cursor.plaats])
  return los ? null : `Na <?${naam} hoort een spatie te staan.`
}

/** Skips `<?naam …?>`. */
export function slaInstructieOver(cursor: Cursor): void {
  const begin = cursor.plaats
  cursor.plaats += '<?'.length
  const naamVan = cursor.plaats
  cursor.slaNaamOver()
  const fout = foutInInstructie(cursor, cursor.tekst(naamVan, cursor.plaats))
  if (fout !== null) cursor.breek(fout, begin)
  else totEnMet(cursor, '?>')
}

/** Moves behind `<![CDATA[…]]>` and gives where its text stands. */
export function leesCdata(cursor: Cursor): { readonly van: number; readonly tot: number } {
  cursor.plaats += '<![CDATA['.length
  const van = cursor.plaats
  const tot = totEnMet(cursor, ']]>')
  return { van, tot: Math.max(van, tot) }
}

const KOP =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]*"|'1\.[0-9]*')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/

const LANGSTE_KOP = 400

/** Reads the line `<?xml version="1.0" encoding="UTF-8"?>` when it is there; any other encoding is refused (OP192). */
export function leesKop(cursor: Cursor): void {
  if (!cursor.begintMet('<?xml') || !isWit(cursor.bytes[cursor.plaats + '<?xml'.length])) return
  const begin = cursor.tekst(cursor.plaats, Math.min(cursor.bytes.length, cursor.plaats + LANGSTE_KOP))
  const kop = KOP.exec(begin)
  const codering = kop?.[1] ?? kop?.[2] ?? 'UTF-8'
  if (kop === null) cursor.breek('De eerste regel klopt niet. Schrijf: <?xml version="1.0" encoding="UTF-8"?>')
  else if (/^utf-?8$/i.test(codering)) cursor.plaats += kop[0].length
  else cursor.breek(`Het bericht zegt dat het in ${codering} staat. Sla het op als UTF-8 en verstuur het opnieuw.`)
}
