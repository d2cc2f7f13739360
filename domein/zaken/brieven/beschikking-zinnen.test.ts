import { type Beschikking, briefAlsTekst, stelBriefOp, voorbeeldbrief } from '@meedoen/brieven'
import { haalVoorziening, VOORZIENINGCODES } from '@meedoen/catalogus'
import { describe, expect, it } from 'vitest'

type Taal = 'nl' | 'en'
type Besluit = Beschikking['voorzieningen'][number]
type Uitkomst = 'ja' | 'nee' | 'deels'

const namen = (code: string, taal: Taal) => {
  const { inZin, zonderLidwoord } = haalVoorziening(code)
  return { naam: inZin[taal], zonderLidwoord: zonderLidwoord[taal] }
}
const ander = (code: string): string => VOORZIENINGCODES.find((c) => c !== code) ?? code

function brief(code: string, uitkomst: Uitkomst, taal: Taal): string {
  const basis = voorbeeldbrief('beschikking', taal)
  const ja = basis.inhoud.voorzieningen.find((v) => v.besluit === 'toegekend')
  const nee = basis.inhoud.voorzieningen.find((v) => v.besluit === 'afgewezen')
  if (!ja || !nee) throw new Error('het voorbeeld hoort een ja en een nee te hebben')
  const krijgt: Besluit = { ...ja, ...namen(uitkomst === 'deels' ? ander(code) : code, taal) }
  const krijgtNiet: Besluit = { ...nee, ...namen(code, taal) }
  const voorzieningen: Record<Uitkomst, Beschikking['voorzieningen']> = {
    ja: [krijgt],
    nee: [krijgtNiet],
    deels: [krijgt, krijgtNiet],
  }
  const opgesteld = stelBriefOp({ ...basis, inhoud: { ...basis.inhoud, voorzieningen: voorzieningen[uitkomst] } })
  return briefAlsTekst(opgesteld)
}

describe.each(VOORZIENINGCODES)('het besluit over %s', (code) => {
  const { inZin, zonderLidwoord } = haalVoorziening(code)
  const kop = (woord: string): string => `\n\n${woord.charAt(0).toUpperCase()}${woord.slice(1)}\n\n`

  it.each<[Uitkomst, string, string]>([
    ['ja', `Ja, u krijgt ${inZin.nl}.`, `Yes, you get ${inZin.en}.`],
    ['nee', `Nee, u krijgt geen ${zonderLidwoord.nl}.`, `No, you do not get ${inZin.en}.`],
    ['deels', ` U krijgt geen ${zonderLidwoord.nl}.`, ` You do not get ${inZin.en}.`],
  ])('zegt het bij %s in een goede zin, met een kop zonder lidwoord', (uitkomst, nl, en) => {
    const nederlands = brief(code, uitkomst, 'nl')
    expect(nederlands).toContain(nl)
    expect(nederlands).toContain(kop(zonderLidwoord.nl))
    expect(nederlands).not.toMatch(/geen een /)
    const engels = brief(code, uitkomst, 'en')
    expect(engels).toContain(en)
    expect(engels).toContain(kop(zonderLidwoord.en))
  })
})
