// Bedrijfsregels, uitgangspunten and invulinstructies about the traffic of all messages.
import {
  ALLE,
  elders,
  getoetstMet,
  nietToetsbaar,
  RETOUREN,
  type Registerregel,
  ZONDER_ANTWOORD,
} from './registerregel.ts'

const MAKEN = 'Bij het maken van het retourbericht.'

export const VERKEERSREGELS: readonly Registerregel[] = [
  nietToetsbaar(
    'OP003',
    ZONDER_ANTWOORD,
    'Er gaan geen berichten als die een client in gevaar kunnen brengen.',
    'Een professional weegt het gevaar. Bij een geheim adres laat de gemeente het adres weg of belt zij.',
  ),
  nietToetsbaar(
    'OP039',
    ALLE.filter((soort) => soort !== 'WMO315'),
    'Elke partij geeft clientgegevens door zoals zij die zelf heeft.',
    'De regel geeft ruimte en verbiedt niets. Geen controle vergelijkt naam of adres met eerdere berichten.',
  ),
  elders(
    'OP047',
    ALLE,
    'Een bericht dat niet aan de standaard voldoet, mag worden afgekeurd.',
    'De controle op vier niveaus; het retourbericht volgt daaruit.',
  ),
  elders('OP065', RETOUREN, 'Een retour noemt alleen een client met een fout.', MAKEN),
  nietToetsbaar(
    'OP080',
    ALLE,
    'Aan het moment en de volgorde van ontvangst valt niets af te leiden.',
    'De regel zegt wat een ontvanger niet mag afleiden. Geen controle kijkt naar de volgorde van ontvangst.',
  ),
  elders(
    'OP090',
    RETOUREN,
    'Een retour volgt binnen 3 werkdagen.',
    'Termijn: uiterlijkRetour. Wie berichten verstuurt en ontvangt, bewaakt haar.',
  ),
  nietToetsbaar(
    'OP090x2',
    RETOUREN,
    'Kan er geen retour komen, dan hoort de afzender dat op een andere manier.',
    'Dit gaat buiten de berichten om. De ontvanger neemt contact op.',
  ),
  elders(
    'OP095',
    ZONDER_ANTWOORD,
    'Een bericht wordt niet afgekeurd op iets dat de afzender niet kan weten.',
    'De regels van niveau 3 en 4 gebruiken alleen gegevens uit het verkeer en afgesproken of openbare lijsten.',
  ),
  elders('OP179', ALLE, 'Een bestand is niet groter dan 25 MB.', 'Bij het lezen: een groter bestand wordt geweigerd.'),
  elders(
    'OP192',
    ALLE,
    'Een bestand is XML in UTF-8 zonder byte-order-mark.',
    'Bij het lezen en het schrijven van een bestand.',
  ),
  elders(
    'OP286',
    ZONDER_ANTWOORD,
    'Bij een technische fout is het hele bericht afgekeurd.',
    `${MAKEN} Er staat dan alleen een header in, met retourcode 0001.`,
  ),
  nietToetsbaar(
    'UP017',
    [],
    'Partijen wisselen gegevens uit met berichten van de standaard.',
    'Wat buiten de berichten om gaat, is hier niet te zien.',
  ),
  elders('IV028', RETOUREN, 'Hoe een retourbericht is opgebouwd.', MAKEN),
  elders('IV032', RETOUREN, 'Welke retourcode in een retourbericht staat.', `${MAKEN} De code hoort bij de regel.`),
  elders(
    'IV033',
    [...RETOUREN, 'WMO325'],
    'XsltVersie is gevuld bij een afkeuring op niveau 2.',
    'Bij het maken van het retourbericht en het declaratie-antwoord.',
  ),
  elders('IV034', ALLE, 'XsdVersie is de versie van het schema.', 'Bij het maken van de header van een bericht.'),
  getoetstMet(
    'IV046',
    ALLE,
    'De gemeente is die volgens de wet verantwoordelijk is, met de code van het CBS.',
    'TR378',
  ),
]
