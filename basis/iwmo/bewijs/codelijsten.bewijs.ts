import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { CODELIJSTEN } from '../model/lijsten.ts'
import { bronnen } from './rechters.ts'

const officieel: unknown = JSON.parse(readFileSync(path.join(bronnen, 'iwmo/codelijsten/codelijsten-3.2.json'), 'utf8'))

/** Double spaces in the source are a slip of the pen. */
const net = (tekst: string): string => tekst.replaceAll(/ {2,}/g, ' ').trim()

it('elke codelijst heeft het nummer, de codes en de namen van de standaard', () => {
  const ons = Object.entries(CODELIJSTEN).map(([naam, { nummer, waarden }]) => {
    const namen = Object.entries<string>(waarden).map(([code, tekst]) => [code, net(tekst)])
    return [`LDT_${naam}`, { codelijst: nummer, waarden: Object.fromEntries(namen) }]
  })
  const netjes: unknown = JSON.parse(JSON.stringify(officieel), (_, waarde: unknown) =>
    typeof waarde === 'string' ? net(waarde) : waarde,
  )
  expect(Object.fromEntries(ons)).toEqual(netjes)
})
