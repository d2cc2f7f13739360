/** How much help with the household? */
export const huishouden = {
  titel: 'Hoeveel hulp in huis?',
  inleiding:
    'Hier schat u hoeveel uur hulp bij het huishouden past. Wij rekenen met de normen die de gemeente heeft vastgesteld.',
  geenNormen: 'Hiervoor zijn nog geen normen',
  geenNormenTekst:
    'De gemeente {{gemeente}} heeft nog geen normen vastgelegd voor hulp bij het huishouden. Daarom schatten wij niets. Bel ons op {{telefoon}}, of vraag hulp aan: dan kijken we samen.',
  melding: 'Vraag hulp aan',
  huis: {
    vraag: 'Wie kan het huis schoonmaken?',
    alles: 'Ik niet, en niemand anders kan het doen',
    deels: 'Ik of iemand die mij helpt kan een deel doen',
    zelf: 'Dat lukt, ik zoek hulp bij andere taken',
  },
  beperkingen: {
    vraag: 'Moet er vaker of meer worden schoongemaakt dan gewoonlijk?',
    hint: 'Bijvoorbeeld door een ziekte of een beperking.',
    geen: { label: 'Nee', uitleg: 'Gewoon schoonmaken is genoeg.' },
    enig: { label: 'Ja, iets meer', uitleg: 'Bijvoorbeeld omdat u vaak morst of een rolstoel gebruikt.' },
    veel: { label: 'Ja, veel meer', uitleg: 'Bijvoorbeeld omdat u door uw longen niet tegen stof kunt.' },
  },
  groter: {
    vraag: 'Wonen er meer mensen dan u en uw partner?',
    hint: 'De norm is gemaakt voor één of twee mensen.',
    ja: 'Ja',
    nee: 'Nee',
  },
  kamers: {
    vraag: 'Hoeveel kamers gebruikt u extra?',
    hint: 'Tel de woonkamer, keuken, badkamer, wc, gang en één slaapkamer voor u en uw partner niet mee.',
  },
  leeg: {
    vraag: 'Hoeveel kamers gebruikt u niet?',
    hint: 'Bijvoorbeeld een lege slaapkamer.',
  },
  taken: {
    vraag: 'Bij welke andere taken heeft u hulp nodig?',
    hint: 'Alleen de taken waarvoor de gemeente een norm heeft.',
    was: 'De was',
    boodschappen: 'Boodschappen doen',
    maaltijden: 'Maaltijden maken',
    kinderen: 'Zorgen voor uw kinderen',
    organisatie: 'Het huishouden regelen',
    advies: 'Leren hoe u het zelf doet',
  },
  regie: {
    vraag: 'Wie houdt het overzicht over het huishouden?',
    hint: 'Wij bedoelen: weten wat er moet gebeuren, en wanneer.',
    zelf: 'Ik, of iemand met wie ik woon',
    deels: 'Ik kan dat maar voor een deel',
    niet: 'Dat lukt mij niet',
  },
  ontregeld: {
    titel: 'Alleen als u het overzicht niet zelf houdt',
    vraag: 'Het huishouden is uit de hand gelopen',
    hint: 'Bijvoorbeeld: er is lang niet schoongemaakt, of er zijn grote zorgen in huis.',
  },
  huisgenoten: {
    vraag: 'Wonen er mensen bij u die kunnen helpen?',
    hint: 'Kies de leeftijden. Tel niemand mee die ziek is of het al te zwaar heeft.',
    groep: '{{vanaf}} tot en met {{tot}} jaar',
    ouder: '{{vanaf}} jaar of ouder',
  },
  minuten: {
    vraag: 'Hoeveel minuten per week doen zij in het huishouden?',
    hint: 'Een schatting is goed. Die tijd gaat van de hulp af. Laat dit leeg als u het niet weet.',
  },
  kop: 'Ongeveer zoveel hulp past',
  perWeek: 'per week',
  geen: 'Geen hulp',
  geenTekst: 'Met deze antwoorden komen wij op nul uur. Denkt u dat dit niet klopt? Bel ons.',
  ongeveer: 'Soms is meer of minder nodig. Dat hangt af van u en uw huis.',
  perJaar: 'Per jaar',
  uren: '{{uren}} uur',
  tijdUren_one: '{{count}} uur',
  tijdUren_other: '{{count}} uur',
  tijdMinuten_one: '{{count}} minuut',
  tijdMinuten_other: '{{count}} minuten',
  tijdEn: ' en ',
  soortTerm: 'Soort hulp',
  soort: {
    HH1: 'Hulp bij het werk in huis (HH1)',
    HH2: 'Hulp bij het werk en bij het regelen (HH2)',
    HH3: 'Iemand neemt het regelen over (HH3)',
  },
  kaderTerm: 'Gerekend met',
  schatting: 'Dit is een schatting, geen besluit',
  schattingTekst:
    'U krijgt altijd eerst een gesprek. Daarin kijken wij samen wat u nodig heeft, wat u zelf kunt en wie u kan helpen. Pas daarna is er een besluit.',
  kanAlles: 'Misschien kan een huisgenoot het doen',
  kanAllesTekst:
    'Een gezonde volwassen huisgenoot kan vaak het hele huishouden doen. Dan is er misschien minder of geen hulp nodig. De leeftijden waarmee wij rekenen hebben geen zekere bron: in het gesprek kijken wij wat bij u redelijk is.',
  uitleg: {
    uren: 'De uren',
    soort: 'De soort hulp',
    huisgenoten: 'Wat huisgenoten kunnen doen',
  },
}
