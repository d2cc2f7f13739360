import type { Hulpvraag } from './hulpvraag.ts'

/** Needs in and around the house, with how often they come. */
export const HULPVRAGEN_THUIS: readonly (readonly [Hulpvraag, number])[] = [
  [
    {
      voorziening: 'hulp-bij-het-huishouden',
      product: '01A04',
      volume: [90, 180, 15],
      leefgebied: 'huishouden',
      leeftijd: [60, 100],
      verhalen: [
        'Sinds mijn heup is vervangen kan ik niet meer bukken. Stofzuigen en de badkamer lukken niet.',
        'Ik word snel benauwd. Een trap stofzuigen is te veel. Het huis wordt vies en daar schaam ik me voor.',
        'Mijn handen doen pijn van de reuma. Ramen, bed verschonen en dweilen kan ik niet meer.',
      ],
      gezien:
        'Het huis is netjes, maar de vloeren en de badkamer zijn al een tijd niet gedaan. Lopen kost zichtbaar moeite.',
      afspraak: 'Een hulp doet het zware werk. Afwassen, de was opvouwen en licht stof afnemen blijft u zelf doen.',
      behoefte: 'Een schoon en leefbaar huis',
      motivering:
        'U kunt door uw lichamelijke klachten het zware werk in huis niet meer doen. U doet zelf wat nog lukt.\n\nNiemand in uw omgeving kan dit elke week overnemen, en de hulp die er voor iedereen is, is hiervoor niet genoeg.',
      opgelost: 'Uw dochter regelt een hulp die u zelf betaalt. Dat wilt u ook zo houden.',
      afwijzing: {
        grond: 'gebruikelijke-hulp',
        waarom: 'Uw partner is gezond en kan het huishouden doen. Dat is gewoon als mensen samen wonen.',
      },
      jaren: 2,
    },
    30,
  ],
  [
    {
      voorziening: 'hulp-bij-het-huishouden',
      product: '01A05',
      volume: [120, 240, 15],
      leefgebied: 'huishouden',
      leeftijd: [50, 100],
      verhalen: [
        'Mijn moeder vergeet wat er gedaan moet worden. Er ligt bedorven eten in de koelkast.',
        'Ik overzie het niet meer. Alles blijft liggen, ook de was en de boodschappen.',
      ],
      gezien: 'Er is weinig overzicht. Eten over de datum, stapels was, en de post ligt ongeopend op tafel.',
      afspraak: 'Een vaste hulp maakt schoon en loopt elke week met u de boodschappen en de was door.',
      behoefte: 'Een schoon huis, met iemand die het overzicht houdt',
      motivering:
        'U heeft hulp nodig bij het schoonmaken en ook bij het plannen ervan. Iemand moet zien wat er nodig is.\n\nUw familie doet al veel. Meer kunnen wij van hen niet vragen.',
      opgelost: 'De boodschappenbus en de wasservice nemen het zwaarste weg. Dat is voor u genoeg.',
      afwijzing: {
        grond: 'algemene-voorziening',
        waarom: 'De wasservice en de maaltijd aan huis lossen uw vraag op. Die zijn er voor iedereen.',
      },
      jaren: 2,
    },
    10,
  ],
  [
    {
      voorziening: 'woningaanpassing',
      product: '13X21',
      volume: [1, 1, 1],
      leefgebied: 'wonen',
      leeftijd: [65, 100],
      verhalen: [
        'De trap op gaat niet meer. Ik slaap nu op de bank beneden en kan niet onder de douche.',
        'Ik ben van de trap gevallen. Ik durf niet meer naar boven, maar mijn slaapkamer is daar.',
      ],
      gezien: 'De trap is recht en breed genoeg. Slaapkamer en badkamer zijn boven. Beneden is er geen plek voor.',
      afspraak: 'Een traplift. U denkt na over een woning zonder trap en schrijft u daarvoor in.',
      behoefte: 'In huis overal kunnen komen',
      motivering:
        'U kunt de trap niet meer op, en slapen en douchen kan alleen boven. Een traplift is de goedkoopste oplossing die past.\n\nVerhuizen is nu geen oplossing: een geschikte woning is er niet binnen een half jaar.',
      opgelost: 'U krijgt binnenkort een woning op de begane grond. Tot die tijd slaapt u beneden.',
      afwijzing: {
        grond: 'algemeen-gebruikelijk',
        waarom: 'Met een tweede leuning komt u veilig boven. Die is in elke bouwmarkt te koop.',
      },
      jaren: 10,
    },
    5,
  ],
  [
    {
      voorziening: 'overige-hulpmiddelen',
      product: '14A00',
      volume: [1, 1, 1],
      leefgebied: 'zelfzorg',
      leeftijd: [55, 100],
      verhalen: [
        'Ik kan niet lang staan onder de douche en ben bang dat ik uitglijd.',
        'Na mijn beroerte heb ik iets nodig om op te zitten in de badkamer.',
      ],
      gezien: 'De badkamer is klein. Staan lukt een paar minuten. Er zijn al beugels.',
      afspraak: 'Een douchestoel met armleuningen, in bruikleen.',
      behoefte: 'Uzelf veilig kunnen wassen',
      motivering: 'U kunt niet lang genoeg staan om te douchen. Met een douchestoel kunt u dat weer zelf.',
      opgelost: 'U leent een douchestoel bij de thuiszorgwinkel. Dat is lang genoeg voor uw herstel.',
      afwijzing: {
        grond: 'algemeen-gebruikelijk',
        waarom: 'Een eenvoudig douchekrukje is in gewone winkels te koop en kost niet veel.',
      },
      jaren: 5,
    },
    6,
  ],
  [
    {
      voorziening: 'rolstoel',
      product: '11X02',
      volume: [1, 1, 1],
      leefgebied: 'vervoer',
      leeftijd: [40, 100],
      verhalen: [
        'Lopen gaat nog maar een paar stappen. Ik wil met mijn man naar buiten kunnen.',
        'Mijn vrouw heeft MS. Binnen redt zij het, maar buiten is honderd meter al te ver.',
      ],
      gezien: 'Binnen met een rollator, buiten niet verder dan de voordeur. De deuren zijn breed genoeg.',
      afspraak: 'Een lichte rolstoel die uw partner in de auto kan tillen.',
      behoefte: 'Buiten kunnen komen, elke dag',
      motivering: 'U kunt bijna niet lopen en heeft de rolstoel elke dag nodig. Een rollator is niet meer genoeg.',
      opgelost: 'U leent een rolstoel voor af en toe. Voor elke dag heeft u hem niet nodig.',
      afwijzing: {
        grond: 'eigen-kracht',
        waarom: 'U kunt met een rollator nog goed buiten komen. Een rolstoel voor elke dag is niet nodig.',
      },
      jaren: 7,
    },
    5,
  ],
]
