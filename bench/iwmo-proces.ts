// One way of reading a message, as a process of its own: `node bench/iwmo-proces.ts WIJZE BESTAND [SCHEMA]`.
// Prints how much memory it took at most, in MB.
import { createReadStream, readFileSync } from 'node:fs'
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { leesBericht, leesStroom } from '../basis/iwmo/index.ts'

const WIJZEN: Readonly<Record<string, (bestand: string, schema: string) => boolean | Promise<boolean>>> = {
  niets: () => true,
  boom: (bestand) => leesBericht(readFileSync(bestand)).ok,
  stroom: async (bestand) => {
    for await (const deel of leesStroom(createReadStream(bestand))) if (deel.deel === 'oordeel') return deel.ok
    return false
  },
  libxml2: (bestand, schema) => {
    xmlRegisterFsInputProviders()
    const keurder = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }))
    keurder.validate(XmlDocument.fromBuffer(readFileSync(bestand), { option: ParseOption.XML_PARSE_HUGE }))
    return true
  },
}

const [wijze = '', bestand = '', schema = ''] = process.argv.slice(2)
if (!(await WIJZEN[wijze]?.(bestand, schema))) throw new Error(`${wijze}: het bericht is niet goed gelezen`)
process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`)
