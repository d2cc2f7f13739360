// Bedrijfsregels, uitgangspunten and invulinstructies about assigning: 301, 315, 317, 319.
import { elders, getoetstMet, MET_PERSOON, nietToetsbaar, type Registerregel, VERZOEKEN } from './registerregel.ts'

const CONTRACT = 'De afspraak staat in het contract tussen gemeente en aanbieder, en niet in een bericht.'
const ONTBREKEND = 'Een bericht dat er niet is, valt niet te controleren.'
const ANTWOORD = ['WMO301', 'WMO319'] as const

const client: readonly Registerregel[] = [
  elders(
    'OP071',
    ['WMO301'],
    'Elke relatie van een client heeft een eigen nummer, dat niet verandert.',
    'Dubbele nummers vindt TR101. Dat een nummer blijft zoals het was, bewaakt wie het bericht maakt.',
    ['TR101'],
  ),
  getoetstMet(
    'OP130',
    ['WMO301'],
    'Van een relatie staan de naam en een adres of telefoonnummer in het bericht.',
    'TR006',
  ),
  nietToetsbaar(
    'OP191',
    ['WMO301', 'WMO315'],
    'Vrije tekst wordt zo weinig mogelijk gebruikt.',
    'Of een opmerking nodig is, beoordeelt een mens.',
  ),
  getoetstMet('OP252', MET_PERSOON, 'Bij een deels onbekende geboortedatum staat welk deel klopt.', 'CS139'),
  nietToetsbaar(
    'IV002',
    ['WMO301'],
    'Een organisatie staat alleen bij een adres van een instelling.',
    'Of iemand in een instelling verblijft, staat verder niet in het bericht. De gemeente weet het.',
  ),
  getoetstMet('IV009', MET_PERSOON, 'Onbekende delen van een geboortedatum zijn 01, of 1900.', 'CS139'),
  getoetstMet('IV047', ['WMO301'], 'Van een client staat het BRP-adres of verblijfadres in het bericht.', 'TR061'),
]

const toewijzing: readonly Registerregel[] = [
  elders(
    'OP033x1',
    ['WMO301'],
    'Een toewijzing wijzigt met een nieuw bericht onder hetzelfde nummer.',
    'TR332 let erop dat client en product dezelfde blijven. Over wat verder mag, gaat de gemeente in overleg.',
    ['TR332'],
  ),
  nietToetsbaar(
    'OP043',
    ['WMO301'],
    'Naast een pgb is er geen toewijzing voor hetzelfde product.',
    'Een pgb staat in geen enkel bericht. De gemeente weet ervan en houdt toewijzing en pgb uit elkaar.',
  ),
  nietToetsbaar(
    'OP086',
    ['WMO301'],
    'Ondersteuning op inspanning of output wordt met een bericht toegewezen.',
    `${ONTBREKEND} De gemeente bewaakt dat uit elke toekenning een bericht volgt.`,
  ),
  nietToetsbaar(
    'OP087',
    ['WMO301'],
    'Een bericht noemt alle geldige toewijzingen van een client bij een aanbieder, en wat er gewijzigd is.',
    'Alleen de gemeente kent al haar toewijzingen. Zij stelt het bericht samen; de ontvanger ziet niet wat ontbreekt.',
  ),
  nietToetsbaar(
    'OP186',
    ['WMO301'],
    'Een toewijzing eindigt alleen met instemming van de aanbieder in het verleden.',
    'Of de aanbieder het ermee eens is, staat niet in het bericht.',
  ),
  nietToetsbaar(
    'OP257',
    ['WMO301'],
    'Verandert wat een client nodig heeft, dan komt er een nieuwe toewijzing.',
    'Wat een client nodig heeft, staat niet in het bericht. De gemeente beslist het.',
  ),
  nietToetsbaar(
    'OP258',
    ['WMO301'],
    'Van het einde van een toewijzing hoort de aanbieder met een bericht.',
    `${ONTBREKEND} De gemeente stuurt het als zij een toewijzing beeindigt.`,
  ),
  getoetstMet('OP259', ['WMO301'], 'Hetzelfde product is niet twee keer tegelijk toegewezen.', 'TR302'),
  nietToetsbaar('OP261', ['WMO301'], 'Van elk product staat vast hoe het uitgevoerd wordt.', CONTRACT),
  getoetstMet('OP275', ['WMO301'], 'Elke toewijzing van een gemeente heeft een eigen nummer.', 'TR332'),
  nietToetsbaar(
    'OP298',
    ['WMO301'],
    'Een totaal volume gaat alleen omlaag met instemming van de aanbieder.',
    'Of de aanbieder het ermee eens is, staat niet in het bericht.',
  ),
  nietToetsbaar(
    'OP299',
    ['WMO301'],
    'Een budget gaat alleen omlaag met instemming van de aanbieder.',
    'Of de aanbieder het ermee eens is, staat niet in het bericht.',
  ),
  nietToetsbaar('OP305', ['WMO301'], 'Stuks op inspanning worden toegewezen met eenheid 84.', CONTRACT),
  getoetstMet(
    'OP362',
    ['WMO301'],
    'Een toewijzing waarop goedgekeurd gedeclareerd is, wordt niet verwijderd.',
    'TR385',
  ),
  nietToetsbaar(
    'OP380',
    ['WMO301'],
    'Verlengen gebeurt door de einddatum van de toewijzing op te schuiven.',
    'Aan een nieuwe toewijzing is niet te zien of zij een verlenging is. De gemeente past dit toe bij het toewijzen.',
  ),
  getoetstMet('UP031', ['WMO301'], 'Een wijziging maakt geleverde ondersteuning niet onrechtmatig.', 'TR385'),
  nietToetsbaar(
    'UP037',
    ['WMO315'],
    'Elke beschikking van een gemeente heeft een eigen nummer.',
    'Een toewijzing noemt de beschikking niet. De gemeente geeft de nummers uit.',
  ),
  elders(
    'IV013',
    ['WMO301'],
    'Van twee keer dezelfde toewijzing geldt de laatst vastgestelde.',
    'Bij het vergelijken met eerdere berichten (niveau 3): wie die kennis aanlevert, kiest de laatst vastgestelde.',
  ),
  getoetstMet('IV066', ['WMO301'], 'Een nieuw toegekend product krijgt een nieuw nummer.', 'TR332'),
  nietToetsbaar(
    'IV099',
    ['WMO301'],
    'RedenWijziging is alleen gevuld als de toewijzing wijzigt.',
    'De standaard heeft er geen technische regel voor, dus mag een ontvanger er niet op afkeuren. De gemeente vult het.',
  ),
  getoetstMet(
    'IV042',
    ['WMO301', 'WMO315', 'WMO317', 'WMO323'],
    'Volume, eenheid en frequentie passen bij elkaar.',
    'CS338',
    'CS343',
    'CS339',
  ),
  getoetstMet(
    'IV075',
    ['WMO301', 'WMO315', 'WMO317', 'WMO323'],
    'Productcodes komen uit de lijst die partijen hebben afgesproken.',
    'TR381',
  ),
]

const verzoek: readonly Registerregel[] = [
  elders(
    'OP274',
    ANTWOORD,
    'Een verzoek om toewijzing krijgt binnen 5 werkdagen antwoord, na onderzoek binnen 8 weken.',
    'Termijnen: uiterlijkVerzoekAntwoord en uiterlijkNaOnderzoek. Wie de berichten verwerkt, bewaakt ze.',
  ),
  nietToetsbaar('OP296', ['WMO315'], 'Een verzoek past binnen het contract.', CONTRACT),
  nietToetsbaar(
    'OP297',
    ['WMO315'],
    'Is de code van de verwijzer bekend, dan staat die in het verzoek.',
    'Of de code bekend is, weet alleen de aanbieder.',
  ),
  getoetstMet(
    'OP306',
    ['WMO317'],
    'Een verzoek om wijziging gaat over ondersteuning die al loopt.',
    'TR350',
    'TR351',
    'TR352',
  ),
  nietToetsbaar(
    'OP307',
    ['WMO315'],
    'Een verzoek om toewijzing volgt op een verwijzing of een open beschikking.',
    'Of er een verwijzing of open beschikking is, staat niet in een bericht. De gemeente zoekt het op.',
  ),
  getoetstMet('OP308', ['WMO317'], 'Een verzoek om wijziging beschrijft alles wat gewenst is.', 'TR349'),
  nietToetsbaar(
    'OP343',
    ['WMO317'],
    'Een verzoek om wijziging komt op tijd.',
    'Wat redelijk op tijd is, beoordelen mensen.',
  ),
  elders(
    'OP344',
    ANTWOORD,
    'Elk verzoek wordt uiteindelijk toegewezen of afgewezen.',
    'Termijn: uiterlijkNaOnderzoek. TR360 en TR365 houden een tweede uitstel tegen.',
    ['TR360', 'TR365'],
  ),
  nietToetsbaar(
    'OP345',
    ['WMO317'],
    'Een wijziging in het verleden maakt wat geleverd of gedeclareerd is niet onrechtmatig.',
    'Wat geleverd en nog niet gedeclareerd is, staat in geen bericht. De gemeente weegt het bij het antwoord.',
  ),
  elders(
    'OP346',
    ANTWOORD,
    'Een verzoek om wijziging krijgt binnen 5 werkdagen antwoord, na onderzoek binnen 8 weken.',
    'Termijnen: uiterlijkVerzoekAntwoord en uiterlijkNaOnderzoek. Wie de berichten verwerkt, bewaakt ze.',
  ),
  getoetstMet(
    'OP347',
    VERZOEKEN,
    'Hetzelfde product wordt niet twee keer tegelijk aangevraagd.',
    'TR361',
    'TR386',
    'TR410',
  ),
  nietToetsbaar(
    'OP348',
    ['WMO301'],
    'Een gehonoreerd verzoek om wijziging wordt overgenomen zoals gevraagd.',
    'In overleg mogen de datums anders zijn, en dat overleg staat niet in het bericht. De gemeente neemt het over.',
  ),
  getoetstMet('OP350', VERZOEKEN, 'Er loopt maar een verzoek tegelijk van een aanbieder voor een client.', 'TR374'),
  getoetstMet('OP361', VERZOEKEN, 'Elk verzoek van een aanbieder heeft een eigen referentie.', 'TR347', 'TR383'),
  nietToetsbaar(
    'UP032',
    VERZOEKEN,
    'De aanbieder meldt met een verzoek dat iemand andere ondersteuning nodig heeft.',
    ONTBREKEND,
  ),
  nietToetsbaar(
    'IV052',
    ['WMO315'],
    'Is er een beschikking, dan staat haar nummer in het verzoek.',
    'Of de client een beschikking heeft, weet de aanbieder. CD043 let erop dat nummer en datum bij elkaar staan.',
  ),
  getoetstMet(
    'IV092',
    ['WMO317'],
    'Een verzoek om wijziging verdeelt de toewijzingen in ongewijzigd, te wijzigen en nieuw.',
    'TR349',
    'TR352',
    'TR353',
  ),
  elders(
    'IV093',
    ['WMO301'],
    'Na een verzoek om wijziging hebben alle toewijzingen de referentie daarvan.',
    'De referentie toetst TR379. Dat het hele verzoek is overgenomen, bewaakt wie het bericht maakt.',
    ['TR379'],
  ),
  getoetstMet('IV094', ['WMO301'], 'Na een verzoek om toewijzing heeft de toewijzing de referentie daarvan.', 'TR379'),
  getoetstMet('IV097', ['WMO301'], 'ReferentieAanbieder staat alleen in een antwoord op een verzoek.', 'TR379'),
]

export const TOEWIJSREGELS: readonly Registerregel[] = [...client, ...toewijzing, ...verzoek]
