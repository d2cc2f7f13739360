/** When must there be an answer? */
export const termijnen = {
  titel: 'Wanneer moet ik antwoord hebben?',
  inleiding: 'De gemeente heeft een laatste dag om te antwoorden. U soms ook. Wij rekenen die dag voor u uit.',
  wat: 'Wat is er gebeurd?',
  andere: 'Kies iets anders',
  gebeurtenis: {
    melding: {
      keuze: 'Ik heb een melding gedaan',
      uitleg: 'U vertelde de gemeente dat u hulp nodig heeft.',
      dag: 'Op welke dag deed u de melding?',
      hint: 'Bijvoorbeeld 31-12-2026. De dag staat in de bevestiging die u kreeg.',
      kop: 'Het onderzoek moet klaar zijn op',
      loopt: 'De gemeente heeft nog tijd om met u te onderzoeken wat u nodig heeft.',
      voorbij: 'De tijd voor het onderzoek is voorbij.',
    },
    aanvraag: {
      keuze: 'Ik heb een aanvraag gedaan',
      uitleg: 'U vroeg na het onderzoek om hulp. U wacht op het besluit.',
      dag: 'Op welke dag kreeg de gemeente uw aanvraag?',
      hint: 'Bijvoorbeeld 31-12-2026. Stuurde u een brief? Tel dan een of twee dagen erbij.',
      kop: 'De gemeente moet beslissen op',
      loopt: 'De gemeente heeft nog tijd om te beslissen.',
      voorbij: 'De gemeente had al moeten beslissen.',
    },
    besluit: {
      keuze: 'Ik kreeg een besluit en ben het er niet mee eens',
      uitleg: 'U wilt weten tot wanneer u bezwaar kunt maken.',
      dag: 'Op welke dag is het besluit verstuurd?',
      hint: 'Bijvoorbeeld 31-12-2026. De dag staat boven de brief.',
      kop: 'U kunt bezwaar maken tot en met',
      loopt: 'U heeft nog tijd om bezwaar te maken.',
      voorbij: 'De tijd om bezwaar te maken is voorbij.',
    },
    bezwaar: {
      keuze: 'Ik heb bezwaar gemaakt',
      uitleg: 'U wacht op de beslissing op uw bezwaar.',
      dag: 'Op welke dag is het besluit verstuurd waar u bezwaar tegen maakte?',
      hint: 'Bijvoorbeeld 31-12-2026. Niet de dag van uw bezwaar: de tijd telt vanaf het einde van de bezwaartijd.',
      kop: 'De gemeente moet op uw bezwaar beslissen op',
      loopt: 'De gemeente heeft nog tijd om te beslissen.',
      voorbij: 'De gemeente had al moeten beslissen.',
    },
    klacht: {
      keuze: 'Ik heb een klacht ingediend',
      uitleg: 'U wacht op een antwoord op uw klacht.',
      dag: 'Op welke dag kreeg de gemeente uw klacht?',
      hint: 'Bijvoorbeeld 31-12-2026. Stuurde u een brief? Tel dan een of twee dagen erbij.',
      kop: 'U moet antwoord hebben op',
      loopt: 'De gemeente heeft nog tijd om te antwoorden.',
      voorbij: 'De gemeente had al moeten antwoorden.',
    },
    ingebrekestelling: {
      keuze: 'Ik schreef de gemeente dat zij te laat is',
      uitleg: 'Zo’n brief heet een ingebrekestelling.',
      dag: 'Op welke dag kreeg de gemeente uw brief?',
      hint: 'Bijvoorbeeld 31-12-2026.',
      kop: 'De twee weken van de gemeente zijn om op',
      loopt: 'De gemeente heeft nu nog twee weken om te beslissen. Daarna loopt de dwangsom.',
      voorbij: 'De twee weken zijn voorbij. Voor elke dag te laat krijgt u een bedrag.',
    },
  },
  uiterlijk: {
    vraag: 'Wat was de laatste dag om te beslissen?',
    hint: 'Weet u die dag niet? Reken hem eerst uit bij “Ik heb een aanvraag gedaan” of “Ik heb bezwaar gemaakt”.',
  },
  commissie: {
    vraag: 'Geeft een commissie advies?',
    hint: 'Dat staat in de brief die u kreeg. Een commissie heeft meer tijd nodig.',
    ja: 'Ja, een commissie geeft advies',
    nee: 'Nee, of dat weet ik niet',
  },
  uitstel: {
    vraag: 'Schreef de gemeente dat het langer duurt? Hoeveel weken?',
    hint: 'Laat dit leeg als u daar geen brief over kreeg.',
  },
  ook: {
    melding: 'Uw eigen plan inleveren kan tot en met',
    besluit: 'Gaat uw brief per post? Dan moet hij er zijn op',
  },
  dwangsomNu: 'Dwangsom tot nu',
  dwangsomHoogste: 'Dwangsom na 42 dagen, meer wordt het niet',
  ongeveer: 'ongeveer {{bedrag}}',
  teVroeg: {
    kop: 'Uw brief',
    groot: 'Telt nog niet',
    tekst: 'De gemeente had nog tijd toen de brief kwam. Daarom loopt er geen dwangsom.',
  },
  watNu: 'Wat kunt u nu doen?',
  verder: { bezwaar: 'Zo maakt u bezwaar', ondersteuning: 'Iemand helpt u gratis met de brief' },
  doe: {
    plan: {
      kop: 'Maak een eigen plan',
      tekst: 'Schrijf op welke hulp u wilt. U kunt het inleveren tot en met {{datum}}.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 2',
    },
    aanvraagZonderOnderzoek: {
      kop: 'Doe een aanvraag',
      tekst:
        'U mag nu een aanvraag doen, ook als het onderzoek niet klaar is. De gemeente beslist dan binnen twee weken. Alleen een laat onderzoek geeft nog geen dwangsom.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 9 en art. 2.3.5 lid 2',
    },
    gegevens: {
      kop: 'Let op brieven over uw gegevens',
      tekst:
        'Vraagt de gemeente om gegevens die nog missen? Dan staat de tijd stil tot u ze geeft. De laatste dag is dan later.',
      artikel: 'Awb art. 4:15 en 7:10 lid 2',
    },
    bezwaar: {
      kop: 'Maak bezwaar',
      tekst: 'Schrijf een brief met waarom u het niet eens bent. Het is gratis. De redenen mogen ook later komen.',
      artikel: 'Awb art. 6:4, 6:5 en 6:6',
    },
    post: {
      kop: 'Stuurt u een brief?',
      tekst: 'Post hem op tijd. Hij is ook op tijd als hij op de laatste dag gepost is en er op {{datum}} is.',
      artikel: 'Awb art. 6:9 lid 2. Dat die week langer duurt door een vrije dag, is onze eigen lezing.',
    },
    tochBezwaar: {
      kop: 'Had u een goede reden om te laat te zijn?',
      tekst: 'Maak dan toch bezwaar en schrijf waarom het later is. De gemeente kijkt of dat mag.',
      artikel: 'Awb art. 6:11',
    },
    ingebrekestelling: {
      kop: 'Schrijf dat de gemeente te laat is',
      tekst:
        'Stuur een brief of vul het formulier van de gemeente in. Zet erin welk besluit te laat is. De gemeente heeft daarna nog twee weken.',
      artikel: 'Awb art. 4:17 lid 3 en 6:12 lid 2',
    },
    dwangsom: {
      kop: 'U krijgt een bedrag per dag',
      tekst:
        'Dit heet een dwangsom. De gemeente betaalt voor elke dag te laat, hoogstens 42 dagen. U hoeft er niet om te vragen.',
      artikel: 'Awb art. 4:17 en 4:18',
    },
    rechter: {
      kop: 'Ga naar de rechter',
      tekst: 'Zijn de twee weken na uw brief voorbij? Dan mag u ook naar de rechter.',
      artikel: 'Awb art. 6:2 en 6:12',
    },
    ombudsman: {
      kop: 'Vraag de ombudsman',
      tekst: 'Komt er geen antwoord, of bent u het er niet mee eens? Dan kunt u naar de ombudsman.',
      artikel: 'Awb art. 9:18',
    },
    nieuweBrief: {
      kop: 'Stuur straks een nieuwe brief',
      tekst: 'Wacht tot de laatste dag voorbij is. Stuur dan een nieuwe brief dat de gemeente te laat is.',
      artikel: 'Awb art. 4:17 lid 3 en 6:12 lid 2',
    },
    wachten: {
      kop: 'Bel ons als u iets wilt weten',
      tekst: 'U hoeft niet te wachten tot de laatste dag. Bel ons, dan hoort u hoe het staat.',
      artikel: 'Het telefoonnummer staat op deze pagina.',
    },
  },
  uitleg: {
    onderzoek: 'De laatste dag van het onderzoek',
    plan: 'Uw eigen plan',
    aanvraag: 'Wanneer u een aanvraag kunt doen',
    beslissing: 'De laatste dag om te beslissen',
    bezwaar: 'De laatste dag om bezwaar te maken',
    klacht: 'De laatste dag voor een antwoord',
    brief: 'Uw brief dat de gemeente te laat is',
    dwangsom: 'De dwangsom, als het 42 dagen duurt',
    dwangsomAls: 'De dwangsom, als uw brief op de dag van deze berekening komt en het 42 dagen duurt',
  },
}
