/** Pages that explain: what you pay, carers, client support, rights, privacy, accessibility. */
export const informatie = {
  vragen: 'Heeft u een vraag?',
  vragenTekst: 'Bel {{telefoon}}: {{uren}}',
  betalen: {
    rekenhulp: 'Reken uit wat u betaalt',
    titel: 'Wat betaalt u?',
    inleiding: 'Voor veel hulp van de gemeente betaalt u elke maand een vast bedrag. Dit heet de eigen bijdrage.',
    bedrag: 'In {{jaar}} betaalt u {{bedrag}} per maand',
    bedragTekst: 'Dat is voor alle hulp samen, en voor uw hele huishouden. Meer dan dit bedrag betaalt u nooit.',
    onbekend: 'Het bedrag voor {{jaar}} is nog niet bekend',
    onbekendTekst: 'De minister maakt het bedrag bekend. Bel ons als u wilt weten waar u rekening mee moet houden.',
    niets: 'Wanneer betaalt u niets?',
    laagInkomen: 'Heeft u een laag inkomen? Dan betaalt u in onze gemeente misschien niets. Het CAK kijkt daarnaar.',
    kostprijs:
      'Is de hulp goedkoper dan het bedrag? Dan stopt u met betalen als de kosten betaald zijn. Dat geldt voor hulpmiddelen en aanpassingen in huis.',
    rekening: 'Wie stuurt de rekening?',
    rekeningTekst:
      'Het CAK stuurt u elke maand een rekening. Het CAK is een landelijke organisatie. Het CAK bepaalt ook of u moet betalen.',
    vanaf: 'Vanaf wanneer?',
    vanafTekst:
      'U betaalt vanaf de maand na de start van de hulp. Start de hulp op de eerste dag van de maand? Dan betaalt u vanaf die maand.',
    vooraf: 'U weet het vooraf',
    voorafTekst: 'In het gesprek, in het verslag en in het besluit staat wat u waarschijnlijk gaat betalen.',
    zorgen: 'Kunt u het niet betalen?',
    zorgenTekst:
      'Zeg het ons. Hulp hoeft niet te stoppen omdat u de bijdrage niet kunt betalen. We kijken samen wat kan.',
  },
  mantelzorg: {
    titel: 'U zorgt voor iemand',
    inleiding:
      'Zorgt u langere tijd voor uw partner, ouder, kind, vriend of buur? Dan bent u mantelzorger. U mag ook hulp vragen voor uzelf.',
    watKan: 'Wat kan u helpen?',
    even: 'Iemand neemt de zorg een tijdje over, zodat u vrij bent.',
    logeren: 'Degene voor wie u zorgt, logeert een paar dagen ergens anders.',
    praten: 'U praat met iemand die weet hoe het is, of met andere mantelzorgers.',
    regelen: 'Iemand helpt u met regelen, formulieren en geld.',
    vraag: 'Zo vraagt u hulp',
    vraagTekst:
      'Doe een melding. Dat kan voor uzelf, en ook voor degene voor wie u zorgt. In het gesprek vragen wij altijd: hoe gaat het met u, en houdt u het vol?',
    aanbod: 'Hulp waar u zelf naartoe kunt bellen',
    alles: 'Al het aanbod voor mantelzorgers',
    meekijken: 'Meekijken in de zaak van een ander',
    meekijkenTekst:
      'Degene voor wie u zorgt, kan de zaak met u delen. Die kiest zelf wat u ziet. U logt dan in met uw eigen DigiD.',
  },
  bezwaar: {
    titel: 'Niet eens met een besluit',
    inleiding: 'U mag altijd bezwaar maken. Dat is gratis. De gemeente kijkt dan opnieuw naar het besluit.',
    adres: 'Stuur uw brief naar',
    watErin: 'Wat zet u in de brief?',
    naam: 'Uw naam en adres, en de datum.',
    besluit: 'Met welk besluit u het niet eens bent. Het kenmerk staat boven de brief.',
    waarom: 'Waarom u het er niet mee eens bent.',
    handtekening: 'Uw handtekening.',
    wanneer: 'Tot wanneer kan het?',
    wanneerTekst:
      'Tot 6 weken na de dag waarop wij het besluit verstuurden. De laatste dag staat in de brief en bij Mijn zaken. Bent u nog niet klaar met uw redenen? Stuur de brief dan toch op tijd, en schrijf dat de redenen later komen.',
    eerstBellen: 'Liever eerst praten?',
    eerstBellenTekst:
      'Bel uw contactpersoon. Vaak lossen wij het samen op. De 6 weken lopen wel door. Een cliëntondersteuner helpt u gratis met de brief.',
  },
  clientondersteuning: {
    titel: 'Iemand die met u meedenkt',
    inleiding: 'Een cliëntondersteuner staat naast u. Die is gratis, en werkt niet voor de gemeente.',
    bel: 'Bel {{naam}}: {{telefoon}}',
    belTekst: 'U hoeft niets te regelen. U heeft geen verwijzing nodig.',
    website: 'Website van {{naam}}',
    watDoet: 'Wat doet een cliëntondersteuner?',
    luisteren: 'Luistert en denkt mee over wat u nodig heeft.',
    voorbereiden: 'Helpt u met de melding en met uw eigen plan.',
    gesprek: 'Gaat mee naar het gesprek, als u dat wilt.',
    verslag: 'Leest het verslag en het besluit met u door.',
    bezwaar: 'Helpt u als u het niet eens bent met het besluit.',
    wanneer: 'Wanneer kan het?',
    wanneerTekst:
      'Altijd: voordat u een melding doet, tijdens het onderzoek en daarna. In de melding vragen wij of u dit wilt.',
    zien: 'Wat ziet een cliëntondersteuner?',
    zienTekst: 'Alleen uw zaak, en alleen als u dat goedvindt.',
  },
  rechten: {
    rekenhulp: 'Reken uit wanneer u antwoord moet hebben',
    titel: 'Uw rechten',
    inleiding: 'Dit mag u van ons verwachten. Het staat in de wet: de Wmo 2015 en de Algemene wet bestuursrecht.',
    melden: 'U mag altijd een melding doen',
    meldenTekst:
      'Op internet, aan de telefoon, aan het loket of op papier. Wij bevestigen uw melding. Iemand anders mag het voor u doen.',
    plan: 'Uw eigen plan',
    planTekst:
      'Na uw melding heeft u 7 dagen om zelf op te schrijven wat u nodig heeft. Dit heet een persoonlijk plan. Het hoeft niet. Wij moeten uw plan gebruiken bij het onderzoek.',
    steun: 'Gratis cliëntondersteuning',
    steunTekst: 'U mag iemand meenemen die met u meedenkt. Die is gratis en onafhankelijk.',
    onderzoek: 'Onderzoek binnen 6 weken',
    onderzoekTekst:
      'Binnen 6 weken na uw melding hebben we samen onderzocht wat u nodig heeft. U krijgt een verslag. Klopt er iets niet? Dan kunt u dat zeggen. Uw opmerking komt erbij.',
    teLaat: 'Zijn we na 6 weken niet klaar?',
    teLaatTekst: 'Dan mag u meteen een aanvraag doen. U hoeft niet op het verslag te wachten.',
    spoed: 'Snel hulp als het moet',
    spoedTekst: 'Kunt u niet wachten? Dan moeten wij meteen zorgen voor tijdelijke hulp.',
    besluit: 'Besluit binnen 2 weken',
    besluitTekst:
      'Binnen 2 weken na uw aanvraag krijgt u ons besluit. Moeten wij op iets wachten, dan schrijven we u waarom en hoe lang.',
    pgb: 'U kiest hoe u hulp krijgt',
    pgbTekst:
      'Hulp van een aanbieder die de gemeente betaalt. Of een persoonsgebonden budget (pgb): dan regelt u de hulp zelf. Wij leggen u uit wat dat betekent.',
    bezwaar: 'Niet eens met het besluit?',
    bezwaarTekst:
      'Dan kunt u bezwaar maken. Dat kan binnen 6 weken, vanaf de dag nadat wij het besluit hebben verstuurd. In het besluit staat hoe, waarheen en tot welke dag.',
    dwangsom: 'Beslissen wij te laat?',
    dwangsomTekst:
      'Dan mag u ons een brief sturen dat wij te laat zijn. Beslissen wij daarna nog niet binnen 2 weken? Dan moeten wij u meestal geld betalen. Dit heet een dwangsom.',
    inzage: 'Uw gegevens',
    inzageTekst:
      'U mag uw gegevens zien en laten verbeteren. Als u inlogt, ziet u ook wie in uw dossier heeft gekeken, wanneer en waarom.',
    klacht: 'Niet tevreden over ons?',
    klachtTekst: 'Bel ons. We luisteren en zoeken samen een oplossing. U mag ook een klacht indienen.',
  },
  privacy: {
    titel: 'Uw gegevens',
    inleiding: 'Wij vragen alleen wat nodig is om u te helpen. Hier leest u wat wij bewaren, waarom, en wie het ziet.',
    wat: 'Wat wij vragen',
    watTekst:
      'Wat er speelt, wie u helpt, en hoe wij u kunnen bereiken. Wij mogen dit vragen omdat de Wmo 2015 dat zegt.',
    wie: 'Wie het ziet',
    wieTekst:
      'De medewerkers die met uw zaak werken. Een aanbieder ziet alleen wat nodig is om de hulp te geven. Mensen om u heen zien alleen wat u zelf met hen deelt.',
    kijken: 'U ziet wie er keek',
    kijkenTekst: 'Elke keer dat iemand uw dossier opent, schrijven wij dat op. U kunt dat lezen als u inlogt.',
    lang: 'Hoe lang wij bewaren',
    langTekst:
      'Wij bewaren uw dossier 15 jaar, want dat moet van de wet. Daarna vernietigen wij het. Een melding die u niet verstuurt, vernietigen wij na {{dagen}} dagen.',
    cookies: 'Cookies',
    cookiesTekst:
      'Wij gebruiken alleen cookies die nodig zijn: voor het inloggen, voor de veiligheid van formulieren en voor de taal die u koos. Wij volgen u niet.',
    rechten: 'Wat u kunt vragen',
    rechtenTekst:
      'U mag vragen om uw gegevens te zien, te verbeteren of te laten weghalen. Bel ons, of schrijf naar {{email}}. Bent u niet tevreden? Dan kunt u een klacht sturen naar de Autoriteit Persoonsgegevens.',
  },
  toegankelijkheid: {
    titel: 'Toegankelijkheid',
    inleiding:
      'Iedereen moet deze website kunnen gebruiken. Lukt u iets niet? Bel ons. Dan helpen we u, en we maken het beter.',
    wat: 'Wat u mag verwachten',
    toetsenbord: 'U kunt alles doen met alleen een toetsenbord.',
    voorlezen: 'Een voorleesprogramma kan alle pagina’s voorlezen.',
    groot: 'U kunt de letters twee keer zo groot maken. Ook op een klein scherm past alles.',
    zonder: 'De pagina’s voor inwoners werken zonder JavaScript, en dus ook op een oude telefoon.',
    brieven: 'Onze brieven zijn gemaakt volgens de norm PDF/UA. Een voorleesprogramma leest ze in de juiste volgorde.',
    taal: 'Wij schrijven in eenvoudig Nederlands. Alles staat er ook in het Engels.',
    stand: 'Hoe staat het ervoor?',
    standTekst:
      'Wij willen voldoen aan de norm WCAG 2.2, niveau AA. Elke pagina wordt bij elke verandering automatisch getest. Dat vindt niet alles. Een onafhankelijk onderzoek is er nog niet geweest.',
    anders: 'Liever op een andere manier?',
    andersTekst: 'Alles wat hier kan, kan ook aan de telefoon, aan het loket of op papier.',
  },
}
