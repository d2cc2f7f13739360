import type { Hulpvraag } from './hulpvraag.ts'

/** Needs of people who lose their grip, their days or their way out of the house, with how often they come. */
export const HULPVRAGEN_MEEDOEN: readonly (readonly [Hulpvraag, number])[] = [
  [
    {
      voorziening: 'begeleiding-individueel',
      product: '02A16',
      volume: [60, 180, 30],
      leefgebied: 'zelfzorg',
      leeftijd: [18, 75],
      verhalen: [
        'Ik kom de dag niet door. Ik blijf in bed en doe de deur niet open.',
        'Sinds mijn hersenletsel raakt mijn hoofd vol. Post en afspraken lukken niet meer.',
        'Mijn zoon heeft autisme en woont nu op zichzelf. Alleen redt hij het niet.',
      ],
      gezien: 'Een dag zonder vast ritme. In het gesprek goed en open. Contact met de huisarts is er.',
      afspraak: 'Iemand komt twee keer per week langs om de dag en de post op orde te krijgen.',
      behoefte: 'Grip op de dag en op de post',
      motivering:
        'U heeft iemand nodig die regelmatig komt om samen de dag en de administratie op orde te krijgen.\n\nHet doel is dat u dit over een jaar grotendeels zelf kunt.',
      opgelost: 'U gaat naar Inloop De Huiskamer en het spreekuur Geld en Papieren. Dat geeft genoeg houvast.',
      afwijzing: {
        grond: 'andere-wet',
        waarom: 'U heeft recht op zorg uit de Wet langdurige zorg. Die hulp past beter bij wat u nodig heeft.',
      },
      jaren: 1,
    },
    16,
  ],
  [
    {
      voorziening: 'begeleiding-individueel',
      product: '02A19',
      volume: [60, 120, 30],
      leefgebied: 'sociale-relaties',
      leeftijd: [18, 70],
      verhalen: [
        'Ik ben lang opgenomen geweest en ben bang dat het weer misgaat nu ik thuis ben.',
        'Er is veel ruzie thuis en ik hoor stemmen. Ik wil hulp van iemand die dat snapt.',
      ],
      gezien: 'Psychisch kwetsbaar, met een behandelaar bij de ggz. Wil graag zelfstandig blijven wonen.',
      afspraak: 'Begeleiding door iemand met ervaring in de ggz, samen met uw behandelaar.',
      behoefte: 'Veilig thuis kunnen wonen',
      motivering:
        'Uw klachten vragen om begeleiding door iemand die daarvoor is opgeleid. Uw behandelaar is het daarmee eens.',
      opgelost: 'Uw behandelaar regelt dit vanuit de ggz.',
      afwijzing: {
        grond: 'andere-wet',
        waarom: 'De begeleiding die u vraagt hoort bij uw behandeling en betaalt de zorgverzekeraar.',
      },
      jaren: 1,
    },
    5,
  ],
  [
    {
      voorziening: 'dagbesteding',
      product: '07A03',
      volume: [2, 6, 1],
      leefgebied: 'daginvulling',
      leeftijd: [25, 95],
      verhalen: [
        'De dagen zijn lang sinds ik niet meer werk. Ik wil bezig zijn, met mijn handen.',
        'Mijn man zit de hele dag in zijn stoel. Voor hem en voor mij zou een dag weg goed zijn.',
      ],
      gezien: 'Weinig om handen en weinig mensen om zich heen. Knapt zichtbaar op als het over vroeger werk gaat.',
      afspraak: 'Dagbesteding op een plek die past, om te beginnen twee dagen per week.',
      behoefte: 'Een zinvolle dag',
      motivering:
        'U heeft begeleiding nodig bij een zinvolle dag. Een gewone club of inloop is nu nog een te grote stap.',
      opgelost: 'U gaat meehelpen in de buurttuin en schuift aan bij de eettafel.',
      afwijzing: {
        grond: 'algemene-voorziening',
        waarom: 'De inloop en de buurttuin zijn er voor iedereen en passen bij wat u zoekt.',
      },
      jaren: 1,
    },
    11,
  ],
  [
    {
      voorziening: 'dagbesteding',
      product: '07A04',
      volume: [4, 8, 1],
      leefgebied: 'daginvulling',
      leeftijd: [70, 100],
      verhalen: [
        'Mijn vader heeft dementie en kan niet meer alleen thuis zijn als ik werk.',
        'Mijn vrouw dwaalt. Ik slaap slecht en kan haar geen moment alleen laten.',
      ],
      gezien: 'Vergeetachtig en onrustig. De mantelzorger is moe en zegt dat het zo niet lang meer gaat.',
      afspraak: 'Dagbesteding met mensen die dementie kennen, zodat de mantelzorger overdag rust heeft.',
      behoefte: 'Een veilige dag, en rust voor de mantelzorger',
      motivering: 'U kunt overdag niet alleen zijn. Uw mantelzorger heeft rust nodig om het vol te houden.',
      opgelost: 'Een vrijwilliger van Even Vrij komt twee middagen. Dat is voor nu genoeg.',
      afwijzing: {
        grond: 'andere-wet',
        waarom: 'U heeft dag en nacht zorg nodig. Daarvoor is de Wet langdurige zorg.',
      },
      jaren: 1,
    },
    7,
  ],
  [
    {
      voorziening: 'kortdurend-verblijf',
      product: '04A04',
      volume: [14, 42, 7],
      leefgebied: 'mantelzorg',
      leeftijd: [45, 100],
      verhalen: ['Ik zorg al zes jaar voor mijn man. Ik ben op. Mijn zus wil dat ik een week met haar meega.'],
      gezien: 'De mantelzorger doet alles en is overbelast. Er is niemand die een nacht kan overnemen.',
      afspraak: 'Een paar keer per jaar logeren, in overleg met de mantelzorger te plannen.',
      behoefte: 'Rust voor de mantelzorger',
      motivering: 'Uw mantelzorger heeft af en toe een paar dagen rust nodig. Dan kan zij de zorg daarna weer aan.',
      opgelost: 'Uw zoon komt een week logeren en neemt de zorg over.',
      afwijzing: {
        grond: 'sociaal-netwerk',
        waarom: 'Uw kinderen hebben gezegd dat zij dit samen kunnen en willen opvangen.',
      },
      jaren: 1,
    },
    3,
  ],
  [
    {
      voorziening: 'collectief-vervoer',
      product: '08A03',
      volume: [8, 24, 4],
      leefgebied: 'vervoer',
      leeftijd: [50, 100],
      verhalen: [
        'Ik mag niet meer autorijden en de bus stopt te ver weg. Ik kom nergens meer.',
        'Met mijn rollator haal ik de bushalte niet. Ik mis mijn kaartclub.',
      ],
      gezien: 'Loopt hooguit honderd meter. De dichtstbijzijnde halte is zeshonderd meter verder.',
      afspraak: 'Een pas voor de regiotaxi.',
      behoefte: 'Kunnen gaan waar u wilt zijn',
      motivering:
        'U kunt niet zelf met de auto, de fiets of de bus. Met de regiotaxi kunt u naar mensen en activiteiten toe.',
      opgelost: 'Lindewaard rijdt mee brengt u naar de kaartclub. Meer heeft u niet nodig.',
      afwijzing: {
        grond: 'eigen-kracht',
        waarom: 'U kunt nog fietsen met uw elektrische fiets, en de bus stopt dichtbij.',
      },
      jaren: 5,
    },
    9,
  ],
  [
    {
      voorziening: 'vervoersvoorziening',
      product: '12X07',
      volume: [1, 1, 1],
      leefgebied: 'vervoer',
      leeftijd: [55, 92],
      verhalen: ['Ik wil zelf naar de winkel en naar het graf van mijn man. Lopen en fietsen gaan niet meer.'],
      gezien: 'Ziet en reageert goed, kan veilig rijden. Er is een schuur met stroom.',
      afspraak: 'Een scootmobiel, met een paar rijlessen vooraf.',
      behoefte: 'Zelf in de buurt kunnen komen',
      motivering:
        'U kunt niet meer lopen of fietsen naar winkels in de buurt. Met een scootmobiel kunt u dat weer zelf.',
      opgelost: 'U koopt een tweedehands scootmobiel van een kennis.',
      afwijzing: { grond: 'eigen-kracht', waarom: 'U komt met uw eigen driewieler nog waar u wilt zijn.' },
      jaren: 7,
    },
    4,
  ],
]
