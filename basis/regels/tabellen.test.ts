import { describe, expect, it } from 'vitest'
import { GELIJKGESTELDE_DAGEN, REGELS, schrijfWaarde } from './index.ts'

/** Which rules show which tables: a rule that hides the numbers it uses cannot be checked. */
describe('de getallen van de regels', () => {
  it('tonen de dagen van de Algemene termijnenwet als zij een laatste dag uitrekenen', () => {
    const metDagen = REGELS.filter((r) => r.parameters.includes(GELIJKGESTELDE_DAGEN)).map((r) => r.regeling)
    const streefdatum = ['termijn-spoed']
    expect(
      REGELS.map((r) => r.regeling).filter((naam) => naam.startsWith('termijn-') && !metDagen.includes(naam)),
    ).toEqual(streefdatum)
    expect(metDagen.filter((naam) => !naam.startsWith('termijn-'))).toEqual(['aanvraag-mogelijk', 'bezwaar-tijdig'])
  })
  it('hebben een tabel, tenzij alle getallen van buiten komen of in de wet zelf staan', () => {
    expect(REGELS.filter((r) => r.parameters.length === 0).map((r) => r.regeling)).toEqual([
      'termijn-spoed',
      'ingebrekestelling',
      'eigen-bijdrage-regime',
      'eigen-bijdrage-op-datum',
      'eigen-bijdrage-vier-weken-terugwerkend',
      'abonnementstarief-start',
      'abonnementstarief-terugwerkend',
      'abonnementstarief-wijziging',
      'abonnementstarief-herziening',
      'soort-huishoudelijke-hulp',
      'alphahulp',
      'pgb-afweging',
      'pgb-weigering',
      'pgb-bedrag',
      'iwmo-toewijzing-volume',
      'reele-prijs',
      'verdeling-basisjaar-2005',
      'motie-mosterd',
    ])
  })
  it('hebben bij elk deel van een waarde een naam in twee talen, of geen', () => {
    const WOORD = expect.stringMatching(/^[^,]*\p{L}{2}/u)
    for (const tabel of new Set(REGELS.flatMap((r) => r.parameters)))
      for (const { waarde } of tabel.rijen)
        for (const { naam } of schrijfWaarde(waarde, tabel.vorm))
          if (naam) expect(naam).toEqual({ nl: WOORD, en: WOORD })
  })
})
