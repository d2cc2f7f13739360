/** How much household help fits. */
export const huishouden = {
  huishouden: {
    titel: 'Hulp bij het huishouden berekenen',
    inleiding:
      'Met de normen van de gemeente. De uitkomst komt met de uitleg in het verslag en in het besluit. Past de uitkomst niet bij deze inwoner? Dan besluit u anders en schrijft u op waarom.',
    geenNormen: 'De gemeente heeft nog geen normen vastgelegd',
    geenNormenUitleg:
      'Een beheerder legt ze vast onder Beheer, bij Normen huishouden. Tot dan bepaalt u zelf hoeveel hulp past.',
    uitkomst: 'Wat volgens de normen past',
    waaromUren: 'Waarom zoveel?',
    waaromSoort: 'Waarom deze soort hulp?',
    waaromAlphahulp: 'Waarom wel of geen alphahulp?',
    zonderRegie: 'Als de inwoner het overzicht niet (helemaal) houdt',
    hetHuis: 'Over het huis',
    huisgenoten: 'Wat huisgenoten doen',
    bereken: 'Bereken en bewaar',
    terug: 'Terug naar het onderzoek',
    naar: 'Bereken hoeveel hulp past',
    opnieuw: 'Bekijk of wijzig de berekening',
    veld: {
      regie: {
        label: 'Houdt de inwoner het overzicht over het huishouden?',
        hint: 'Weten wat er moet gebeuren, en zeggen hoe.',
      },
      ontregeld: {
        label: 'Is het huishouden uit de hand gelopen?',
        hint: 'Iemand moet het eerst weer op orde brengen.',
      },
      schoonHuis: {
        label: 'Wat is nodig voor een schoon en leefbaar huis?',
        hint: 'Kijk naar wat er overblijft na eigen kracht en netwerk.',
      },
      eigenMogelijkheden: {
        label: 'Doet de inwoner of het netwerk er zelf een deel van?',
        hint: 'Bijvoorbeeld afstoffen, of een dochter die het bed verschoont.',
      },
      beperkingen: {
        label: 'Is er extra werk door beperkingen?',
        hint: 'Bijvoorbeeld een rolstoel in huis, incontinentie of een allergie.',
      },
      groterHuishouden: {
        label: 'Wonen er meer mensen dan de norm verwacht?',
        hint: 'De norm gaat uit van een of twee mensen.',
      },
      kamersInGebruik: {
        label: 'Extra kamers die gebruikt worden',
        hint: 'Meer dan woonkamer, slaapkamer, keuken en badkamer. Een heel getal.',
      },
      kamersNietInGebruik: { label: 'Extra kamers die niet gebruikt worden', hint: 'Een heel getal.' },
      taken: { label: 'Ander werk dat de hulp overneemt', hint: 'Alleen werk waarvoor de gemeente een norm heeft.' },
      gebruikelijkeHulpMinuten: {
        label: 'Minuten per week die huisgenoten doen',
        hint: 'Gebruikelijke hulp: dit gaat eraf. Reken niet met wat iemand niet kan of niet volhoudt.',
      },
    },
    keuze: {
      zelf: 'Ja',
      deels: 'Voor een deel',
      niet: 'Nee',
      overnemen: 'De hulp maakt het huis schoon',
      extra: 'Alleen extra werk door beperkingen of kamers',
      ja: 'Ja',
      nee: 'Nee',
      geen: 'Nee',
      enig: 'Enig extra werk',
      veel: 'Veel extra werk',
    },
    taak: {
      was: 'De was',
      boodschappen: 'Boodschappen',
      maaltijden: 'Maaltijden',
      kinderen: 'Zorg voor de kinderen',
      organisatie: 'Het huishouden regelen',
      advies: 'Advies en uitleg',
    },
  },
}
