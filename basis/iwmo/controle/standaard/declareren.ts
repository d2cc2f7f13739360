// Bedrijfsregels, uitgangspunten and invulinstructies about declaring: 323, 325.
import { elders, getoetstMet, nietToetsbaar, type Registerregel } from './registerregel.ts'

const CONTRACT = 'De afspraak staat in het contract tussen gemeente en aanbieder, en niet in een bericht.'
const D = ['WMO323'] as const
const A = ['WMO325'] as const
const MAKEN = 'Bij het maken van het declaratie-antwoord.'

const declaratie: readonly Registerregel[] = [
  nietToetsbaar('OP262', D, 'Bij inspanning is er een tarief per tijdseenheid of per stuk.', CONTRACT),
  nietToetsbaar('OP263', D, 'Bij output is er een tarief per stuk of een bedrag per periode.', CONTRACT),
  nietToetsbaar('OP264', D, 'Bij output staat vast wanneer er gedeclareerd wordt.', CONTRACT),
  getoetstMet('OP267', D, 'De eenheid sluit aan bij de toewijzing.', 'TR341'),
  getoetstMet('OP276', D, 'Er wordt gedeclareerd voor een client met een toewijzing.', 'TR304', 'TR338'),
  getoetstMet('OP279', D, 'Er wordt gedeclareerd binnen de periode van de toewijzing.', 'TR307', 'TR308'),
  getoetstMet('OP280', D, 'Een declaratie gaat over een periode; prestaties mogen ouder zijn.', 'CS340', 'TR319'),
  getoetstMet('OP283', D, 'Elke prestatie van een aanbieder heeft een eigen nummer.', 'TR314'),
  getoetstMet('OP284', D, 'Declaratieperioden sluiten op elkaar aan.', 'TR318'),
  getoetstMet('OP302', D, 'Het product past bij de toewijzing.', 'TR339', 'TR340', 'TR381'),
  getoetstMet('OP349', D, 'Elke declaratie van een aanbieder heeft een eigen nummer.', 'TR333'),
  getoetstMet('OP354', D, 'Een maand wordt meteen erna gedeclareerd, of later.', 'TR319'),
  getoetstMet('OP360', D, 'Een prestatie wordt maar een keer teruggenomen.', 'TR315', 'TR390'),
  elders(
    'OP364',
    D,
    'Start- en stopberichten zijn geen voorwaarde om te declareren.',
    'Geen controle van een declaratie kijkt naar een start of een stop.',
  ),
  getoetstMet('OP365', D, 'De omvang past bij de toewijzing.', 'TR321', 'TR322', 'TR369'),
  getoetstMet('OP366', D, 'Een prestatie wordt eerst teruggenomen en dan pas opnieuw gedeclareerd.', 'TR389', 'TR416'),
  getoetstMet('OP367', D, 'Een productperiode valt in een kalendermaand.', 'CS337'),
  getoetstMet('OP368', D, 'Een productperiode valt in de periode van de toewijzing.', 'TR307', 'TR308'),
  getoetstMet('UP027', D, 'Een declaratie past bij contract en toewijzing.', 'TR321', 'TR322', 'TR369', 'TR418'),
]

const antwoord: readonly Registerregel[] = [
  elders(
    'OP090x4',
    A,
    'Een declaratie krijgt binnen 10 werkdagen antwoord.',
    'Termijn: uiterlijkDeclaratieAntwoord. Wie declaraties verwerkt, bewaakt haar.',
  ),
  elders('OP303', A, 'Het antwoord bevat alles om de declaratie te verwerken.', MAKEN, ['TR342']),
  elders('OP304', A, 'Het antwoord noemt alleen clienten met een afgewezen prestatie.', MAKEN, ['TR342']),
  getoetstMet('OP355', A, 'Een antwoord hoort bij een declaratie die verstuurd is.', 'TR337', 'TR376'),
  elders('IV087', A, 'Hoe een declaratie-antwoord is opgebouwd.', MAKEN, ['TR342']),
  elders('IV088', A, 'Welke retourcode in een declaratie-antwoord staat.', MAKEN),
]

const invullen: readonly Registerregel[] = [
  getoetstMet('IV076', D, 'Bij een volume per week staat elke week in een van beide maanden.', 'TR321'),
  getoetstMet('IV077', D, 'Het hoogste volume in een maand volgt uit het aantal weken.', 'TR321'),
  getoetstMet('IV078', D, 'In een onvolledige periode wordt naar verhouding gedeclareerd.', 'TR321'),
  nietToetsbaar(
    'IV079',
    D,
    'Uren worden over de hele periode afgerond.',
    'De werkelijke minuten staan niet in het bericht. Wie declareert, rekent ze om.',
  ),
  getoetstMet('IV081', D, 'Tarief en eenheid sluiten op elkaar aan, ook bij minuten.', 'TR341', 'TR346'),
  getoetstMet('IV084', D, 'Bij opvolgende toewijzingen is er een prestatie per toewijzing.', 'TR308', 'TR338'),
  getoetstMet('IV085', D, 'Alleen een goedgekeurde prestatie kan worden teruggenomen.', 'TR323'),
  getoetstMet('IV086', D, 'Debet en credit mogen in een bericht, maar niet van dezelfde prestatie.', 'TR316'),
  getoetstMet(
    'IV089',
    D,
    'Een productperiode is een maand, of het deel daarvan dat is toegewezen.',
    'CS337',
    'TR387',
    'TR388',
  ),
  getoetstMet('IV090', D, 'Achteraf declareren gaat met een latere declaratieperiode.', 'TR318', 'TR319'),
  getoetstMet(
    'IV091',
    D,
    'Een credit-prestatie is gelijk aan de debet-prestatie, met een eigen nummer.',
    'CD060',
    'TR323',
  ),
]

export const DECLAREERREGELS: readonly Registerregel[] = [...declaratie, ...antwoord, ...invullen]
