/** Does a personal budget fit, and how much is it? */
export const pgb = {
  titel: 'Pgb of hulp via de gemeente?',
  inleiding:
    'Met een persoonsgebonden budget (pgb) regelt u de hulp zelf. Anders regelt de gemeente de hulp: dat heet hulp in natura. Beantwoord de vragen en zie wat bij u past.',
  antwoord: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
  voorwaarde: {
    bekwaam: 'Een pgb beheren',
    gemotiveerd: 'Uw eigen keuze',
    kwaliteit: 'Goede hulp',
  },
  vergelijk: 'Wat zou het pgb zijn?',
  hulp: {
    vraag: 'Welke hulp is het?',
    hint: 'Dit is hulp die de gemeente per uur betaalt. Wilt u alleen weten of een pgb past? Kies dan niets.',
    leeg: 'Ik wil geen bedrag uitrekenen',
  },
  uren: {
    vraag: 'Hoeveel uur per week?',
    hint: 'Bijvoorbeeld 2 of 2,5.',
  },
  kop: 'Past een pgb bij u?',
  advies: {
    past: { kop: 'Een pgb past', tekst: 'Op alle vragen gaf u een antwoord dat bij een pgb past.' },
    'past-niet': {
      kop: 'Er is twijfel',
      tekst: 'Bij een of meer vragen past een pgb niet goed. Praat erover in het gesprek: vaak kan iemand u helpen.',
    },
    'nog-vragen': {
      kop: 'Er zijn nog vragen',
      tekst: 'U weet nog niet overal het antwoord op. In het gesprek kijken wij er samen naar.',
    },
  },
  bevinding: { voldoet: 'In orde', 'voldoet-niet': 'Twijfel', 'nog-vragen': 'Nog niet duidelijk' },
  beslist: 'Dit is geen besluit. De gemeente kijkt in het gesprek met u of een pgb past, en beslist daarna.',
  beslistMetPlan:
    'Dit is geen besluit. De gemeente vraagt u om een plan voor het geld (een budgetplan), kijkt met u of een pgb past, en beslist daarna.',
  vergelijkKop: 'Hetzelfde uur hulp, anders geregeld',
  vergelijkTekst: '{{hulp}}: {{uren}} uur per jaar. Zoveel betaalt de gemeente ervoor, of krijgt u als pgb.',
  wie: {
    natura: 'De gemeente regelt de hulp (natura)',
    instelling: 'Pgb: hulp van een bedrijf',
    zelfstandige: 'Pgb: hulp van iemand die zelfstandig werkt',
    netwerk: 'Pgb: hulp van iemand die u kent',
  },
  eenTarief: 'Dit betaalt de gemeente aan de aanbieder.',
  meerTarieven:
    'De gemeente betaalt van {{laagste}} tot {{hoogste}} per uur. Wij rekenen met het laagste. Dat is onze keuze: uw pgb kan hoger zijn.',
  perMaand: 'per maand',
  perUurEnJaar: '{{uur}} per uur, {{jaar}} per jaar.',
  magNiet: 'Dit mag niet voor deze hulp, volgens de regels van de gemeente.',
  uitleg: {
    afweging: 'Of een pgb past',
    instelling: 'Het bedrag bij een bedrijf',
    zelfstandige: 'Het bedrag bij iemand die zelfstandig werkt',
    netwerk: 'Het bedrag bij iemand die u kent',
  },
}
