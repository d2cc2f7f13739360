/** One element of a schema that is being written: its name without prefix, its attributes and what is in it. */
export type Knoop = {
  readonly naam: string
  readonly attributen: Readonly<Record<string, string>>
  readonly inhoud: readonly Knoop[] | string
}

/** An element in the namespace of XML Schema. */
export const xs = (
  naam: string,
  attributen: Knoop['attributen'] = {},
  ...inhoud: readonly (Knoop | readonly Knoop[])[]
): Knoop => ({ naam: `xs:${naam}`, attributen, inhoud: inhoud.flat() })

export const metTekst = (naam: string, inhoud: string): Knoop => ({ naam, attributen: {}, inhoud })

/** A remark for people, in Dutch. */
export const uitleg = (tekst: string): Knoop => xs('annotation', {}, metTekst('xs:documentation', tekst))

const VERVANGING = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['"', '&quot;'],
])
const veilig = (tekst: string): string => tekst.replace(/[&<"]/g, (teken) => VERVANGING.get(teken) ?? teken)

function regels({ naam, attributen, inhoud }: Knoop, inspringing: string): string[] {
  const kop = [naam, ...Object.entries(attributen).map(([sleutel, waarde]) => `${sleutel}="${veilig(waarde)}"`)].join(
    ' ',
  )
  if (inhoud.length === 0) return [`${inspringing}<${kop}/>`]
  if (typeof inhoud === 'string') return [`${inspringing}<${kop}>${veilig(inhoud)}</${naam}>`]
  const binnen = inhoud.flatMap((kind) => regels(kind, `${inspringing}  `))
  return [`${inspringing}<${kop}>`, ...binnen, `${inspringing}</${naam}>`]
}

/** The text of a document with this root. */
export const alsXml = (wortel: Knoop): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...regels(wortel, ''), ''].join('\n')
