import { type AgbCode, agbCode, bsn } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import { registreerAanbiedermedewerker, registreerLeverancier, registreerMedewerker } from '@meedoen/toegang'
import type { DemoPersona } from '../demo/persona.ts'

const tekst = (nl: string) => ({ nl, en: nl })
const inwoner = (sub: string, naam: string, nummer: string): DemoPersona => ({
  sub,
  publiek: 'inwoner',
  naam,
  rol: tekst('inwoner'),
  zin: tekst('Zij <woont> alleen.'),
  bsn: bsn(nummer),
})
const medewerker = (sub: string, naam: string): DemoPersona => ({
  sub,
  publiek: 'medewerker',
  naam,
  rol: tekst('consulent'),
  zin: tekst('Doet onderzoek.'),
})

const AGB: AgbCode = agbCode('12345678')
export const LEVERANCIERSTOKEN = 'proef-token-van-een-leverancier-0123456789'

/** Who the demo log-in shows; 'vreemde' is known to the issuer only. */
export const PERSONAS: Readonly<Record<string, readonly DemoPersona[]>> = {
  [LINDEWAARD]: [
    inwoner('truus', 'Truus Bakker', '999900006'),
    inwoner('kees', 'Kees Vonk', '999990019'),
    medewerker('sanne', 'Sanne de Wit'),
    medewerker('vreemde', 'Niemand Bekend'),
    { ...medewerker('zorg', 'Zorg Dichtbij'), publiek: 'aanbieder', agb: AGB },
  ],
  [OEVERSTROOM]: [medewerker('ed', 'Ed Smit')],
}

/** Registers everybody but 'vreemde'. */
export async function stelAan(opslag: Opslag): Promise<void> {
  const consulent = (sub: string, naam: string) => ({
    sub,
    naam,
    telefoon: '0101234567',
    email: `${sub}@example.nl`,
    team: 'noord',
    functie: 'consulent',
    rollen: ['consulent' as const],
  })
  await opslag.inGemeente(LINDEWAARD, async (tx) => {
    await registreerMedewerker(tx, consulent('sanne', 'Sanne de Wit'))
    await registreerAanbiedermedewerker(tx, { sub: 'zorg', naam: 'Zorg Dichtbij', agb: AGB })
    await registreerLeverancier(tx, { naam: 'Formulierenfabriek', token: LEVERANCIERSTOKEN })
  })
  await opslag.inGemeente(OEVERSTROOM, (tx) => registreerMedewerker(tx, consulent('ed', 'Ed Smit')))
}
